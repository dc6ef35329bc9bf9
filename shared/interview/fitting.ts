// Whether an answer can be one of its item: the shape of its value, and ids that the definition knows.
import { repetitionsSchema, valueSchemaOf } from './answers.ts';
import type { Answer, ValueOf } from './answers.ts';
import type { CardSet, Definition, Item, LeafOf } from './definition.ts';
import { cardSetOf, itemsById, notedItem, placedAt } from './structure.ts';

/** True when the definition has this path and its item can have this answer. */
export function fits(definition: Definition, path: string, answer: Answer): boolean {
  if (notedItem(definition, path) !== undefined) return fitsNote(answer);
  const placed = placedAt(definition, path);
  if (!placed) return false;
  if (answer.state !== 'answered') return answer.value === null;
  if (placed.item.type === 'group') {
    return repetitionsSchema.safeParse(answer.value).success && isListOf(answer.value as string[]);
  }
  return (
    valueSchemaOf(placed.item.type).safeParse(answer.value).success &&
    isOfItem(definition, placed.item, answer.value)
  );
}

function fitsNote({ state, value }: Answer): boolean {
  return state === 'cleared'
    ? value === null
    : state === 'answered' && valueSchemaOf('note').safeParse(value).success;
}

/** Whether a value of the right shape has only ids that the item offers, and no more than it takes. */
function isOfItem(definition: Definition, item: Item, value: unknown): boolean {
  if (item.type === 'choice') return item.options.some(({ id }) => id === value);
  if (item.type === 'multipleChoice')
    return isListOf(value as string[]) && allKnown(value as string[], item.options);
  if (item.type === 'cards')
    return isListOf(value as string[], item.most) && allKnown(value as string[], cardsOf(definition, item));
  if (item.type === 'country') return isListOf(value as string[], item.several === true ? undefined : 1);
  if (item.type === 'file') return isListOf(value as string[], item.most);
  if (item.type === 'piles') {
    const laid = value as ValueOf<'piles'>;
    return (
      allKnown(Object.keys(laid), cardsOf(definition, item)) && allKnown(Object.values(laid), item.piles)
    );
  }
  if (item.type === 'dayClock') {
    const { day, week } = value as ValueOf<'dayClock'>;
    const chosenIn = itemsById(definition).get(item.from)?.item;
    return allKnown(
      [...day, ...week].map(({ card }) => card),
      cardsOf(definition, chosenIn),
    );
  }
  if (item.type === 'scale') return Number(value) <= item.steps;
  return item.type !== 'number' || isInRange(item, Number(value));
}

function cardsOf(definition: Definition, item: Item | undefined): CardSet['cards'] {
  return item && 'set' in item ? (cardSetOf(definition, item.set)?.cards ?? []) : [];
}

/** No more than the item takes, and each once. */
function isListOf(values: readonly string[], most = values.length): boolean {
  return values.length <= most && new Set(values).size === values.length;
}

function allKnown(ids: readonly string[], known: readonly { readonly id: string }[]): boolean {
  return ids.every((id) => known.some((each) => each.id === id));
}

/** Whole things are counted whole: parts only where the item steps in parts. */
function isInRange({ min, max, step = 1 }: LeafOf<'number'>, value: number): boolean {
  return value >= min && value <= max && (Number.isInteger(value) || !Number.isInteger(step));
}
