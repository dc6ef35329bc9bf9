// A definition as a list: every item with where it stands, which is what the checks compare.
import type { CardSet, Definition, Group, Item, Section } from '../definition.ts';

export interface Located {
  readonly item: Item;
  readonly group: Group | undefined;
  /** `section "family", item "children"`. */
  readonly place: string;
  /** The order in which items are asked; a group comes before what is in it. */
  readonly order: number;
}

export interface LocatedSection {
  readonly section: Section;
  readonly place: string;
  /** The order of its first item. */
  readonly order: number;
}

export interface Outline {
  readonly sections: readonly LocatedSection[];
  readonly items: readonly Located[];
  /** Of items that share an id, the first. */
  readonly byId: ReadonlyMap<string, Located>;
  readonly sets: ReadonlyMap<string, CardSet>;
}

/** The outline of a definition. */
export function outlineOf(definition: Definition): Outline {
  const sections: LocatedSection[] = [];
  const items: Located[] = [];
  const add = (item: Item, within: string, group?: Group): void => {
    const place = `${within}, item "${item.id}"`;
    items.push({ item, group, place, order: items.length });
    if (item.type === 'group') for (const each of item.items) add(each, place, item);
  };
  for (const section of definition.sections) {
    const place = `section "${section.id}"`;
    sections.push({ section, place, order: items.length });
    for (const item of section.items) add(item, place);
  }
  return {
    sections,
    items,
    byId: firstById(items.map((located) => [located.item.id, located])),
    sets: firstById(definition.cardSets.map((set) => [set.id, set])),
  };
}

function firstById<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  // Later entries of a map win: reversed, the first do.
  return new Map([...entries].reverse());
}

/** The ids among which an item's answer is chosen; undefined where it is not chosen from a list. */
export function choicesOf(item: Item, sets: Outline['sets']): readonly string[] | undefined {
  if ('options' in item) return item.options.map(({ id }) => id);
  return item.type === 'cards' ? sets.get(item.set)?.cards.map(({ id }) => id) : undefined;
}
