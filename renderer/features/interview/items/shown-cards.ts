// Picture cards as a half shows them: in their groups, found by name in either language.
import type { CardSet } from '../../../../shared/interview/definition.ts';
import { keys } from '../../../../shared/interview/text-keys.ts';
import type { Side } from '../side.ts';
import { foundByName } from './found-by-name.ts';

export interface ShownCard {
  readonly id: string;
  readonly picture: string;
  readonly name: string;
  readonly group: string | undefined;
  /** What it can be found by. */
  readonly names: readonly string[];
}

/** A group with its cards; without an id, the cards that belong to none. */
export interface ShownGroup {
  readonly id: string | undefined;
  readonly cards: readonly ShownCard[];
}

/** The cards of a set in the words of a half, to be found by the other half's words too. */
export function shownCards(set: CardSet, side: Side, other: Side | null): readonly ShownCard[] {
  return set.cards.map(({ id, picture, group }) => {
    const key = keys.card(set.id, id);
    const name = side.text(key);
    return { id, picture, name, group, names: other ? [name, other.text(key)] : [name] };
  });
}

interface Filter {
  readonly groups: CardSet['groups'];
  readonly cards: readonly ShownCard[];
  /** What was typed to find them. */
  readonly looked: string;
  /** The one group that is shown; null shows all. */
  readonly only: string | null;
}

/** The groups that have something to show, those of no group first. */
export function groupedCards({ groups, cards, looked, only }: Filter): readonly ShownGroup[] {
  const ids = [undefined, ...groups.map(({ id }) => id)].filter((id) => only === null || id === only);
  return ids
    .map((id) => ({
      id,
      cards: foundByName(
        cards.filter((card) => card.group === id),
        looked,
      ),
    }))
    .filter((group) => group.cards.length > 0);
}
