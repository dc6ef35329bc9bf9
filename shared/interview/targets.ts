// Which place of the record an item fills, as one key: the same key in two interviews means the same question.
import type { Item } from './definition.ts';

/** `person.birthDate`, `fact.permitKind`; undefined for items that fill nothing, or a list. */
export function targetOf(item: Item): string | undefined {
  const record = 'record' in item ? item.record : undefined;
  if (record === undefined) return undefined;
  if ('person' in record) return `person.${record.person}`;
  return 'fact' in record ? `fact.${record.fact}` : undefined;
}
