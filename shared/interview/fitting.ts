// Whether an answer can be one of its item: the shape of its value, and ids that the definition knows.
import { repetitionsSchema, valueSchemaOf } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Definition, Item } from './definition.ts';
import { cardSetOf, notedItem, placedAt } from './structure.ts';

/** True when the definition has this path and its item can have this answer. */
export function fits(definition: Definition, path: string, answer: Answer): boolean {
  if (notedItem(definition, path) !== undefined) return fitsNote(answer);
  const placed = placedAt(definition, path);
  if (!placed) return false;
  if (answer.state !== 'answered') return answer.value === null;
  if (placed.item.type === 'group') return repetitionsSchema.safeParse(answer.value).success;
  return (
    valueSchemaOf(placed.item.type).safeParse(answer.value).success &&
    idsFit(definition, placed.item, answer.value)
  );
}

function fitsNote({ state, value }: Answer): boolean {
  return state === 'cleared'
    ? value === null
    : state === 'answered' && valueSchemaOf('note').safeParse(value).success;
}

function idsFit(definition: Definition, item: Item, value: unknown): boolean {
  if (item.type === 'choice') return item.options.some(({ id }) => id === value);
  if (item.type === 'multipleChoice') return allKnown(value, item.options);
  if (item.type === 'cards') return allKnown(value, cardSetOf(definition, item.set)?.cards ?? []);
  if (item.type === 'piles') {
    const laid = Object.entries(value as Readonly<Record<string, string>>);
    const cards = cardSetOf(definition, item.set)?.cards ?? [];
    const ids = laid.map(([card]) => card);
    const piles = laid.map(([, pile]) => pile);
    return allKnown(ids, cards) && allKnown(piles, item.piles);
  }
  if (item.type === 'scale') return Number(value) <= item.steps;
  if (item.type === 'number') return Number(value) >= item.min && Number(value) <= item.max;
  return true;
}

function allKnown(ids: unknown, known: readonly { readonly id: string }[]): boolean {
  return Array.isArray(ids) && ids.every((id) => known.some((each) => each.id === id));
}
