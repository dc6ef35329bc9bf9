/**
 * What is chosen after the list said so: what was there keeps its place, what is new comes last, never more than allowed.
 * Undefined where nothing changed: when the field is left, the list repeats the choice that it saw last, and that must
 * not undo a newer one.
 */
export function chosenIds<Id extends string>(params: {
  readonly items: readonly { readonly id: Id }[];
  readonly value: readonly Id[];
  readonly keys: readonly unknown[];
  readonly maxItems: number | undefined;
}): Id[] | undefined {
  const { items, value, keys, maxItems } = params;
  const kept = value.filter((id) => keys.includes(id));
  const added = items.map(({ id }) => id).filter((id) => keys.includes(id) && !value.includes(id));
  if (added.length === 0 && kept.length === value.length) return undefined;
  return [...kept, ...added].slice(0, maxItems);
}
