import { createHash } from 'node:crypto';

// A small seeded generator: the same seed gives the same cases on every machine. Not for secrets.

export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
  /** `count` different members in random order; all of them where the list is shorter. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Makes the generator from a whole-number seed: SHA-256 over seed and counter, four bytes a draw. */
export function seededRandom(seed: number): Random {
  let block = Buffer.alloc(0);
  let count = 0;
  const next = (): number => {
    if (block.length < 4) block = createHash('sha256').update(`${seed}:${count++}`).digest();
    const drawn = block.readUInt32BE(0);
    block = block.subarray(4);
    return drawn / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[between(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('pick from an empty list');
    return chosen;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(between(0, left.length - 1), 1));
    return taken;
  };
  return { next, between, pick, some, chance: (percent) => next() * 100 < percent };
}
