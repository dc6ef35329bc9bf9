// Words of doing, learnt from the everyday phrases: "peel potatoes" begins with one, "aardappelen schillen" ends with one.
// Small talk has things and people, but hardly ever a word of doing.
import { isSmallWord, shareOf } from '../../../../shared/taxonomy/stop-words.ts';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';
import type { SuggestSource } from './source.ts';

/** Where the deed comes last. */
const DEED_LAST: ReadonlySet<string> = new Set(['nl', 'de']);
/** A stem is a deed where it stands in its place at least this often, of all its uses. */
const IN_ITS_PLACE = 0.5;

/** Stems of doing in one language; empty where it has no everyday phrases. */
export function readDeeds(source: SuggestSource, language: string): ReadonlySet<string> {
  const inPlace = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (uses: Map<string, number>, stem: string) => uses.set(stem, (uses.get(stem) ?? 0) + 1);
  for (const { id, kind, embedded } of source.concepts()) {
    if (kind !== 'skill' || !embedded) continue;
    for (const label of source.labels(id, language)) {
      if (label.kind !== 'everyday') continue;
      const tokens = tokensOf(language, label.text);
      const stems = stemsOf(language, tokens);
      const place = DEED_LAST.has(language) ? stems.length - 1 : 0;
      for (const stem of stems) count(all, stem);
      const [deed, token] = [stems[place], tokens[place]];
      if (deed === undefined || token === undefined || isSmallWord(language, token)) continue;
      if (shareOf(language, deed) === 1) count(inPlace, deed);
    }
  }
  const deeds = [...inPlace].filter(([stem, uses]) => uses >= IN_ITS_PLACE * (all.get(stem) ?? 0));
  return new Set(deeds.map(([stem]) => stem));
}
