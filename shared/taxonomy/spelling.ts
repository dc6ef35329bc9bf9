// Reads a mistyped word as a known one: few letters apart, begun alike, the commonest first.

const SHORTEST = 4;
/** Letters that may differ: in a short word one is much, in a long one two are little. */
const allowedIn = (word: string): number => (word.length < 8 ? 1 : 2);

/** How many letters were added, dropped, changed or swapped; more than `most` is told as `most + 1`. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}

export interface Spelling {
  /** True where the word is spelt as some known word. */
  knows(word: string): boolean;
  /** The known words that it may stand for, at most three, all equally near. */
  nearest(word: string): string[];
  /** Known words that begin as the word does, one letter apart, at most three; for words half typed. */
  nearestStart(start: string): string[];
}

/** Known words with the number of their uses. */
export function createSpelling(words: Iterable<readonly [word: string, uses: number]>): Spelling {
  const uses = new Map<string, number>();
  const byStart = new Map<string, string[]>();
  for (const [word, count] of words) {
    const before = uses.get(word);
    uses.set(word, (before ?? 0) + count);
    if (before !== undefined || word.length < SHORTEST - 1 || /\d/u.test(word)) continue;
    const key = `${word[0] ?? ''}${word.length}`;
    const list = byStart.get(key);
    if (list) list.push(word);
    else byStart.set(key, [word]);
  }

  const commonest = (found: string[]): string[] =>
    found.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, 3);

  const nearest = (word: string): string[] => {
    if (word.length < SHORTEST || /\d/u.test(word)) return [];
    const most = allowedIn(word);
    let least = most;
    let found: string[] = [];
    // A slip in the first letter is rare, except that the first two were swapped.
    for (const start of new Set([word[0], word[1]])) {
      for (let length = word.length - most; length <= word.length + most; length += 1) {
        for (const known of byStart.get(`${start ?? ''}${length}`) ?? []) {
          if (start !== word[0] && known[1] !== word[0]) continue;
          const apart = lettersApart(word, known, least);
          if (apart > least) continue;
          if (apart < least) found = [];
          least = apart;
          found.push(known);
        }
      }
    }
    return commonest(found);
  };

  const nearestStart = (start: string): string[] => {
    if (start.length < SHORTEST) return [];
    const found: string[] = [];
    for (const [key, list] of byStart) {
      if (key[0] !== start[0] || Number(key.slice(1)) < start.length) continue;
      for (const known of list) {
        if (lettersApart(start, known.slice(0, start.length), 1) <= 1) found.push(known);
      }
    }
    return commonest(found);
  };

  return { knows: (word) => uses.has(word), nearest, nearestStart };
}
