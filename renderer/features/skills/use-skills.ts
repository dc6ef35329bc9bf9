import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TramaClient } from '../../../shared/contract/contract.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { notify } from '../../ui/notify.tsx';

/** Her skills with their sources, evidence and acts, labels in this language. */
export function useSkills(caseId: string, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.skills(caseId, language),
    queryFn: () => client.skills.ofCase({ caseId, language }),
  });
}

/** How levels and evidence came to be, oldest first. */
export function useSkillHistory(caseId: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.skillHistory(caseId),
    queryFn: () => client.skills.history({ caseId }),
  });
}

/** The names of the trades, by their id, in the order of the shelf. */
export function useTrades(language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.shelf('trades', null, language),
    queryFn: () => client.taxonomy.browse({ shelf: 'trades', place: null, language }),
    select: ({ places }) => places.map(({ place, label }) => ({ id: place, label })),
  });
}

/** Runs a change; what refused it is said in words. Resolves with what came back, or with null. */
export function useChangeSkills(): <T>(change: (client: TramaClient) => Promise<T>) => Promise<T | null> {
  const { client } = useBackend();
  const refusalText = useRefusalText();
  return useCallback(
    async (change) => {
      try {
        return await change(client);
      } catch (error) {
        notify(refusalText(error));
        return null;
      }
    },
    [client, refusalText],
  );
}
