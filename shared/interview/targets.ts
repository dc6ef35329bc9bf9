// Which place of the record an item fills, as one key: the same key in two interviews means the same question.
import type { Definition, Item } from './definition.ts';
import { itemsById } from './structure.ts';

/** `person.birthDate`, `fact.permitKind`; undefined for items that fill nothing, or a list. */
export function targetOf(item: Item): string | undefined {
  const record = 'record' in item ? item.record : undefined;
  if (record === undefined) return undefined;
  if ('person' in record) return `person.${record.person}`;
  return 'fact' in record ? `fact.${record.fact}` : undefined;
}

/** The items of a definition that fill a place of their own, by that place. Items inside groups are asked each time. */
export function itemsByTarget(definition: Definition): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const { item, group } of itemsById(definition).values()) {
    const target = targetOf(item);
    if (target !== undefined && group === undefined && !found.has(target)) found.set(target, item);
  }
  return found;
}
