// What she told, together with the interviews where she told it: their definitions give the record its words.
import { useQueries, useQuery } from '@tanstack/react-query';
import type { TramaClient } from '../../../shared/contract/contract.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { placedAt } from '../../../shared/interview/structure.ts';
import type { Placed } from '../../../shared/interview/structure.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import type { ToldSpeech } from './told-values.ts';
import { useSpeech } from './use-speech.ts';

export type ToldRecord = Awaited<ReturnType<TramaClient['interviews']['record']>>;

/** A place of an interview, and how that interview speaks. */
export interface ToldPlace {
  readonly placed: Placed;
  readonly speech: ToldSpeech;
}

/** Gives the place where something was told; undefined where the interview or its definition cannot be read. */
export type FindPlace = (source: {
  readonly interviewId: string;
  readonly path: string;
}) => ToldPlace | undefined;

/** The record of a case and how to find where each piece was told. `record` is undefined while it loads. */
export function useTold(caseId: string): {
  readonly record: ToldRecord | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
  readonly findPlace: FindPlace;
} {
  const { client } = useBackend();
  const record = useQuery({
    queryKey: queryKeys.told(caseId),
    queryFn: () => client.interviews.record({ caseId }),
  });
  const interviews = useQuery({
    queryKey: queryKeys.interviews(caseId),
    queryFn: () => client.interviews.ofCase({ caseId }),
  });
  const packs = usePacks(interviews.data?.map(({ definitionHash }) => definitionHash) ?? []);
  const speechOf = useSpeech();
  const isReady = interviews.data !== undefined && !packs.isPending;
  return {
    record: isReady ? record.data : undefined,
    error: record.error ?? interviews.error,
    refetch: () => void Promise.all([record.refetch(), interviews.refetch()]),
    findPlace: ({ interviewId, path }) => {
      const interview = interviews.data?.find(({ id }) => id === interviewId);
      const pack = packs.byHash.get(interview?.definitionHash ?? '');
      const placed = pack && placedAt(pack.definition, path);
      return placed && { placed, speech: speechOf(pack) };
    },
  };
}

type Pack = Awaited<ReturnType<TramaClient['interviews']['pack']>>;

/** The definitions of these hashes, in all languages of the interface: one of them is complete. */
function usePacks(hashes: readonly string[]) {
  const { client } = useBackend();
  const known = [...new Set(hashes)];
  return useQueries({
    queries: known.map((hash) => ({
      queryKey: queryKeys.texts(hash, INTERFACE_LANGUAGES),
      queryFn: () => client.interviews.pack({ hash, languages: [...INTERFACE_LANGUAGES] }),
    })),
    combine: (results) => ({
      byHash: new Map<string, Pack | undefined>(known.map((hash, index) => [hash, results[index]?.data])),
      isPending: results.some(({ isPending }) => isPending),
    }),
  });
}
