// A definition, looked up by path: which item an answer belongs to, and where the item stands.
import { NOTE_PREFIX, partsOfPath } from './answers.ts';
import type { CardSet, Definition, Group, Item, Leaf, Section } from './definition.ts';

/** An item with its surroundings. */
export interface Placed<I extends Item = Item> {
  readonly item: I;
  readonly section: Section;
  /** The group that a leaf is repeated in. */
  readonly group: Group | undefined;
}

const known = new WeakMap<Definition, ReadonlyMap<string, Placed>>();

/** Every item of a definition by its id, in the order in which they are asked. */
export function itemsById(definition: Definition): ReadonlyMap<string, Placed> {
  const existing = known.get(definition);
  if (existing) return existing;
  const all = definition.sections.flatMap((section) =>
    section.items.flatMap((item) => placedIn(section, item)),
  );
  const byId = new Map(all.map((placed) => [placed.item.id, placed]));
  known.set(definition, byId);
  return byId;
}

function placedIn(section: Section, item: Item): Placed[] {
  const own = { item, section, group: undefined };
  if (item.type !== 'group') return [own];
  return [own, ...item.items.map((leaf) => ({ item: leaf, section, group: item }))];
}

/** What an answer of this path answers, or undefined where the definition has no such place. */
export function placedAt(definition: Definition, path: string): Placed | undefined {
  const { item, group } = partsOfPath(path);
  const placed = itemsById(definition).get(item);
  return placed?.group?.id === group ? placed : undefined;
}

/** The id of the item that a note of this path stands beside, or undefined where the path is no note's. */
export function notedItem(definition: Definition, path: string): string | undefined {
  if (!path.startsWith(NOTE_PREFIX)) return undefined;
  const id = path.slice(NOTE_PREFIX.length);
  return itemsById(definition).has(id) ? id : undefined;
}

/** A card set of the definition by its id. */
export function cardSetOf(definition: Definition, id: string): CardSet | undefined {
  return definition.cardSets.find((set) => set.id === id);
}

/** What a group that is asked for each of something is asked for: the item that was chosen in, and its cards if it has some. */
export function repeatedOver(
  definition: Definition,
  group: Group,
): { readonly item: Leaf; readonly cards: CardSet | undefined } | undefined {
  if (group.forEach === undefined) return undefined;
  const item = itemsById(definition).get(group.forEach)?.item;
  if (item?.type === 'cards') return { item, cards: cardSetOf(definition, item.set) };
  return item?.type === 'multipleChoice' ? { item, cards: undefined } : undefined;
}
