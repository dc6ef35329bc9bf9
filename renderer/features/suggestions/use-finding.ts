// What the screen reads: what she told, her skills, what the taxonomy offers for words, and what lies on its shelves.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import type { ConfirmedActivity } from './offers.ts';

export type Shelf = 'trades' | 'isco' | 'activities';

const PAUSE_MS = 80;
const TELLING_WORDS = 4;
const MOST_SKILLS = 12;
const MOST_ACTIVITIES = 3;

/** Everything that she told, with the skills that it may show. */
export function useTold(caseId: string, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.skillsTold(caseId, language),
    queryFn: () => client.skills.told({ caseId, language }),
  });
}

/** Her skills with where they come from. */
export function useSkills(caseId: string, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.skills(caseId, language),
    queryFn: () => client.skills.ofCase({ caseId, language }),
  });
}

/** What the taxonomy holds, and which languages of ESCO were taken in. */
export function useTaxonomyStatus() {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.taxonomy, queryFn: () => client.taxonomy.status({}) });
}

/** One concept with all that is known of it. */
export function useConcept(uri: string, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: [...queryKeys.taxonomy, 'concept', uri, language],
    queryFn: () => client.taxonomy.concept({ uri, language }),
  });
}

/** What lies under a place of a shelf; null for the shelf itself. */
export function useShelf(shelf: Shelf, place: string | null, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.shelf(shelf, place, language),
    queryFn: () => client.taxonomy.browse({ shelf, place, language }),
  });
}

/** The confirmed activities with their skills, as far as they are read. */
export function useConfirmed(
  activities: readonly { readonly id: string; readonly title: string }[],
  language: string,
): readonly ConfirmedActivity[] {
  const { client } = useBackend();
  return useQueries({
    queries: activities.map(({ id }) => ({
      queryKey: queryKeys.shelf('activities', id, language),
      queryFn: () => client.taxonomy.browse({ shelf: 'activities', place: id, language }),
    })),
    combine: (results) =>
      activities.flatMap((activity, at) => {
        const skills = results[at]?.data?.concepts;
        return skills ? [{ ...activity, skills }] : [];
      }),
  });
}

/** What the words show, asked anew after each short pause. Nothing that was typed stays in memory. */
export function useSaid(asked: {
  readonly caseId: string;
  /** The language in which it is said. */
  readonly spoken: string;
  readonly typed: string;
}) {
  const { caseId, spoken } = asked;
  const { client } = useBackend();
  const words = usePaused(asked.typed.trim());
  const ask = (kind: 'skill' | 'activity', top: number) =>
    client.taxonomy.suggest({
      language: spoken,
      text: words,
      kinds: [kind],
      top,
      mode: words.split(/\s+/u).length < TELLING_WORDS ? 'typing' : 'telling',
      caseId,
    });
  return useQuery({
    queryKey: [...queryKeys.case(caseId), 'said', spoken, words],
    queryFn: async () => {
      const [skills, activities] = await Promise.all([
        ask('skill', MOST_SKILLS),
        ask('activity', MOST_ACTIVITIES),
      ]);
      return { skills, activities };
    },
    enabled: words !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

function usePaused(typed: string): string {
  const [words, setWords] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return words;
}
