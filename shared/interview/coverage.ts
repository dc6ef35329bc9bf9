// How much of a definition is there in each language, and whether anybody who speaks it has read it.
import { INTERFACE_LANGUAGES, LANGUAGES } from '../i18n/languages.ts';
import type { Definition, InterviewTexts } from './definition.ts';
import type { Pack } from './pack.ts';
import { neededTexts } from './text-keys.ts';

interface Count {
  readonly present: number;
  readonly needed: number;
}

export interface LanguageCoverage {
  readonly language: string;
  readonly hers: Count;
  /** Nothing is needed where the language is only spoken by the women. */
  readonly counsellors: Count;
  readonly checked: InterviewTexts['checked'];
}

const isForCounsellors = (language: string): boolean => INTERFACE_LANGUAGES.some((tag) => tag === language);
/** Own keys only: an object has `toString` without anybody having written it. */
const isThere = (texts: InterviewTexts['texts'] | undefined, key: string): boolean =>
  texts !== undefined && Object.hasOwn(texts, key);

/** How far a pack is translated, for every language that Trama knows. */
export function coverageOf({ definition, texts }: Pack): LanguageCoverage[] {
  const { hers, counsellors } = neededTexts(definition);
  return LANGUAGES.map(({ tag }) => {
    const own = texts.get(tag);
    const count = (keys: readonly string[]): Count => ({
      present: keys.filter((key) => isThere(own?.texts, key)).length,
      needed: keys.length,
    });
    return {
      language: tag,
      hers: count(hers),
      counsellors: count(isForCounsellors(tag) ? counsellors : []),
      checked: own?.checked ?? null,
    };
  });
}

/** The keys that a language lacks, and how many it needs: the counsellor's too where counsellors work in it. */
export function missingIn(
  texts: InterviewTexts['texts'],
  definition: Definition,
  language: string,
): { keys: string[]; needed: number } {
  const { hers, counsellors } = neededTexts(definition);
  const needed = isForCounsellors(language) ? [...hers, ...counsellors] : hers;
  return { keys: needed.filter((key) => !isThere(texts, key)), needed: needed.length };
}
