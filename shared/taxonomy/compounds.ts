// Words that are made of words: naaimachine, äldreomsorg. What the whole word does not find, its parts may.

type Parts = readonly (readonly [stem: string, share: number])[];

/** What to look up for a stem. */
export type Split = (stem: string) => Parts;

/** Languages that write compounds as one word, and the letters that may join the parts. */
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  nl: ['', 's', 'en', 'er', 'e', 'n'],
  sv: ['', 's', 'a', 'e', 'o', 'u'],
  de: ['', 's', 'en', 'n', 'es', 'e'],
};
const SHORTEST_PART = 3;
const SHORTEST_WORD = 7;
/** How much the parts say beside the whole: the last one names the thing, the first one what for. */
/** Where the whole is known too. */
const BESIDE_THE_WHOLE = 0.4;
const SHARE = { whole: 1, first: 0.8, last: 0.65 } as const;

/** Answers for a stem what to look up: itself where it is known, else known parts of it. */
export function createCompounds(
  language: string,
  isKnown: (stem: string) => boolean,
): (stem: string) => Parts {
  const joints = JOINTS[language];
  if (!joints) return (stem) => [[stem, SHARE.whole]];
  const memory = new Map<string, Parts>();
  const isPart = (piece: string): boolean => piece.length >= SHORTEST_PART && isKnown(piece);

  /** Where a known word ends inside, whatever joins it to the rest. */
  const firstOf = (piece: string): string | undefined => {
    for (const joint of joints) {
      if (!piece.endsWith(joint)) continue;
      const bare = joint === '' ? piece : piece.slice(0, -joint.length);
      if (isPart(bare)) return bare;
    }
    return undefined;
  };

  const partsOf = (stem: string): Parts => {
    if (stem.length < SHORTEST_WORD) return [[stem, SHARE.whole]];
    let best: Parts = [];
    let bestScore = 0;
    for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_PART; cut += 1) {
      const first = firstOf(stem.slice(0, cut));
      const rest = stem.slice(cut);
      const last = isPart(rest) ? rest : undefined;
      // Both parts known is best; one alone has to be long, or it is chance.
      const score = (first?.length ?? 0) + (last?.length ?? 0) + (first && last ? 4 : 0);
      const lengthiest = Math.max(first?.length ?? 0, last?.length ?? 0);
      if (score <= bestScore || (!(first && last) && lengthiest < 5)) continue;
      bestScore = score;
      best = [
        ...(first === undefined ? [] : ([[first, SHARE.first]] as const)),
        ...(last === undefined ? [] : ([[last, SHARE.last]] as const)),
      ];
    }
    if (!isKnown(stem)) return best.length > 0 ? best : [[stem, SHARE.whole]];
    return [[stem, SHARE.whole], ...best.map(([part, share]) => [part, share * BESIDE_THE_WHOLE] as const)];
  };

  return (stem) => {
    const known = memory.get(stem);
    if (known) return known;
    if (memory.size > 5000) memory.clear();
    const parts = partsOf(stem);
    memory.set(stem, parts);
    return parts;
  };
}
