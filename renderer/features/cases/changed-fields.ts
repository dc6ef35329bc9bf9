import type * as z from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * The fields that differ from `before` and that the schema takes. A field that the schema refuses stays on the screen
 * with its message and is left out, so that it never holds back the others.
 */
export function changedFields<F extends object>(params: {
  readonly before: F;
  readonly after: F;
  readonly shape: Shape;
}): Partial<F> {
  const { before, after, shape } = params;
  const changed: Partial<F> = {};
  for (const key of Object.keys(shape)) {
    if (!hasKey(after, key) || sameValue(before[key], after[key])) continue;
    if (shape[key]?.safeParse(after[key]).success === true) changed[key] = after[key];
  }
  return changed;
}

const hasKey = <F extends object>(record: F, key: PropertyKey): key is keyof F => Object.hasOwn(record, key);

/** Fields are plain values or lists of plain values. */
function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
