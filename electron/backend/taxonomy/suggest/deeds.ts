// Words of doing, learnt from the everyday phrases: "peel potatoes" begins with one, "aardappelen schillen" ends with one.
// Small talk has things and people, but hardly ever a word of doing.
import { isSmallWord, shareOf } from '../../../../shared/taxonomy/stop-words.ts';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';

/** Where the deed comes last. */
const DEED_LAST: ReadonlySet<string> = new Set(['nl', 'de']);
/** Infinitives of those languages; what else stands last is no deed. */
const INFINITIVE = /n$/u;
/** A stem is a deed where it stands in its place twice and in a tenth of its uses, or in half of them. */
const OFTEN = { uses: 2, share: 0.1, alone: 0.5 } as const;

/** Stems of doing among phrases of one language. */
export function readDeeds(language: string, phrases: Iterable<string>): ReadonlySet<string> {
  const inPlace = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (uses: Map<string, number>, stem: string) => uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const isLast = DEED_LAST.has(language);
  for (const phrase of phrases) {
    const tokens = tokensOf(language, phrase);
    const stems = stemsOf(language, tokens);
    for (const stem of stems) count(all, stem);
    const place = isLast ? stems.length - 1 : 0;
    const [deed, token] = [stems[place], tokens[place]];
    if (deed === undefined || token === undefined || isSmallWord(language, token)) continue;
    if (isLast && !INFINITIVE.test(token)) continue;
    if (shareOf(language, deed) === 1) count(inPlace, deed);
  }
  const deeds = [...inPlace].filter(([stem, uses]) => {
    const share = uses / (all.get(stem) ?? uses);
    return share >= OFTEN.alone || (uses >= OFTEN.uses && share >= OFTEN.share);
  });
  return new Set(deeds.map(([stem]) => stem));
}
