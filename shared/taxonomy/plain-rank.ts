// BM25 over the words as they stand, small ones too: a second opinion on which activity is told of. Whole turns of phrase
// show in small words, which stems and stop words throw away.
import { rarity } from './ranking.ts';
import { tokensOf } from './text.ts';

/** How soon a word that comes again says nothing new, and how much long texts are held against. */
const SATURATION = 1.2;
const LENGTH = 0.75;

interface Posting {
  readonly at: number;
  readonly times: number;
}

/** Answers for a text how well each of the texts fits, 0 to 1, the best of them 1. */
export function createPlainRank(
  language: string,
  texts: readonly (readonly string[])[],
): (text: string) => readonly number[] {
  const counts = texts.map((lines) => countOf(lines.flatMap((line) => tokensOf(language, line))));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, times) => sum + times, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, Posting[]>();
  for (const [at, count] of counts.entries()) {
    for (const [word, times] of count) {
      const list = postings.get(word);
      if (list) list.push({ at, times });
      else postings.set(word, [{ at, times }]);
    }
  }

  return (text) => {
    const sums = texts.map(() => 0);
    for (const word of new Set(tokensOf(language, text))) {
      const list = postings.get(word) ?? [];
      const rare = rarity(list.length, texts.length);
      for (const { at, times } of list) {
        const long = 1 - LENGTH + (LENGTH * (lengths[at] ?? 0)) / average;
        sums[at] = (sums[at] ?? 0) + (rare * times * (SATURATION + 1)) / (times + SATURATION * long);
      }
    }
    const best = Math.max(...sums, Number.MIN_VALUE);
    return sums.map((sum) => sum / best);
  };
}

function countOf(words: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}
