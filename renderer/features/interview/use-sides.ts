import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loadHerWords } from '../../../shared/i18n/her-words.ts';
import type { HerWords } from '../../../shared/i18n/her-words.ts';
import { LANGUAGES, languageOf } from '../../../shared/i18n/languages.ts';
import type { InterviewPack } from './use-interview.ts';
import type { Side, Told } from './side.ts';

/** The words of a half in its language; undefined while they load. */
function useHerWords(language: string): HerWords | undefined {
  const tag = LANGUAGES.find((known) => known.tag === language)?.tag ?? 'en';
  const { data } = useQuery({ queryKey: ['words', tag], queryFn: () => loadHerWords(tag) });
  return data;
}

/** Both halves of the table; undefined while their words load. */
export function useSides(
  pack: InterviewPack | undefined,
  { hers, counsellors }: { readonly hers: string; readonly counsellors: string },
): { readonly hers: Side; readonly counsellors: Side } | undefined {
  const herWords = useHerWords(hers);
  const counsellorWords = useHerWords(counsellors);
  return useMemo(() => {
    if (!pack || !herWords || !counsellorWords) return undefined;
    return {
      hers: sideOf({ who: 'hers', language: hers, words: herWords, pack, fallbacks: [counsellors, 'en'] }),
      counsellors: sideOf({
        who: 'counsellor',
        language: counsellors,
        words: counsellorWords,
        pack,
        fallbacks: ['en'],
      }),
    };
  }, [pack, herWords, counsellorWords, hers, counsellors]);
}

interface SideParts extends Pick<Side, 'who' | 'language'> {
  readonly words: HerWords;
  readonly pack: InterviewPack;
  readonly fallbacks: readonly string[];
}

/** One half: every text in its own language, else in the first of the others that has it, and then marked. */
function sideOf({ who, language, words, pack, fallbacks }: SideParts): Side {
  const told = tellIn(pack.texts, [language, ...fallbacks]);
  return {
    who,
    language,
    direction: languageOf(language).direction,
    told,
    text: (key) => told(key)?.words ?? key,
    word: (word) => words[word],
  };
}

/** Tells texts in the first of these languages that has them; any but the first is a fallback. */
export function tellIn(texts: InterviewPack['texts'], languages: readonly string[]): Side['told'] {
  return (key): Told | undefined => {
    for (const tag of languages) {
      const own = texts.get(tag)?.texts;
      const words = own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
      if (words !== undefined) return { words, language: tag, isFallback: tag !== languages[0] };
    }
    return undefined;
  };
}
