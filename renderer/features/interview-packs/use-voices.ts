// The texts of one definition in one language, and which of them have a voice.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { voiceTexts } from './voice-texts.ts';
import type { VoiceTexts } from './voice-texts.ts';

/** How many texts may be asked about in one call. */
const MOST_IN_A_CALL = 1000;

export interface Voices extends VoiceTexts {
  readonly recorded: ReadonlySet<string>;
}

export interface VoicesOf {
  readonly id: string;
  /** The definition, by its hash. */
  readonly hash: string;
  readonly language: HerLanguage;
}

/** Undefined while they load. */
export function useVoices(of: VoicesOf): {
  readonly voices: Voices | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
} {
  const pack = useVoiceTexts(of);
  const clips = useRecorded(of, pack.data);
  return {
    voices: pack.data && clips.data && { ...pack.data, recorded: clips.data },
    error: pack.error ?? clips.error,
    refetch: () => void Promise.all([pack.refetch(), clips.refetch()]),
  };
}

function useVoiceTexts({ hash, language }: VoicesOf) {
  const { client } = useBackend();
  const { locale } = useIntl();
  const languages = [...new Set([language, locale, 'en'])];
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.texts(hash, languages),
    queryFn: () => client.interviews.pack({ hash, languages }),
  });
  const texts = useMemo(() => {
    const textsIn = (tag: string) => data?.texts.find((own) => own.language === tag)?.texts ?? {};
    const meanings = language === locale ? {} : { ...textsIn('en'), ...textsIn(locale) };
    return data && voiceTexts(data.definition, textsIn(language), meanings);
  }, [data, language, locale]);
  return { data: texts, error, refetch };
}

function useRecorded({ hash, language }: VoicesOf, known: VoiceTexts | undefined) {
  const { client } = useBackend();
  const all = known?.texts.map(({ text }) => text) ?? [];
  return useQuery({
    queryKey: queryKeys.clips(hash, language),
    enabled: known !== undefined,
    // The same words may have been recorded for another interview meanwhile.
    gcTime: 0,
    queryFn: async () => {
      const found = new Set<string>();
      for (let from = 0; from < all.length; from += MOST_IN_A_CALL) {
        const texts = all.slice(from, from + MOST_IN_A_CALL);
        const { recorded } = await client.interviews.clips({ language, texts });
        for (const text of texts.filter((_, index) => recorded[index])) found.add(text);
      }
      return found;
    },
  });
}

/** Saves or takes away the voice of a text; the screen shows it at once. */
export function useSaveClip({ hash, language }: VoicesOf) {
  const { client } = useBackend();
  const queries = useQueryClient();
  return useCallback(
    async (text: string, content: Uint8Array<ArrayBuffer> | null): Promise<void> => {
      await client.interviews.saveClip({ language, text, content });
      queries.setQueryData(queryKeys.clips(hash, language), (recorded: ReadonlySet<string> | undefined) => {
        const others = [...(recorded ?? [])].filter((other) => other !== text);
        return new Set(content === null ? others : [...others, text]);
      });
    },
    [client, queries, hash, language],
  );
}
