import { keys } from '../../../../shared/interview/text-keys.ts';
import { cardSetOf, itemsById } from '../../../../shared/interview/structure.ts';
import type { DayPlan } from './day-clock.ts';
import type { ItemProps } from './item-props.ts';

export interface LaidCard {
  readonly id: string;
  readonly name: string;
  readonly picture: string;
}

type Props = Pick<ItemProps<'dayClock'>, 'item' | 'definition' | 'side' | 'chosenIn'>;

/** The cards that she chose, and those that still lie on the clock though they are chosen no more. */
export function laidCards({ item, definition, side, chosenIn }: Props, plan: DayPlan): readonly LaidCard[] {
  const from = itemsById(definition).get(item.from)?.item;
  const set = from?.type === 'cards' ? cardSetOf(definition, from.set) : undefined;
  const laid = [...plan.day, ...plan.week].map(({ card }) => card);
  return [...new Set([...chosenIn(item.from), ...laid])].flatMap((id) => {
    const card = set?.cards.find((each) => each.id === id);
    return set && card ? [{ id, name: side.text(keys.card(set.id, id)), picture: card.picture }] : [];
  });
}
