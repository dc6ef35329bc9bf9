import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Match, SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { MOST_GOALS } from '../../../shared/domain/goal.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';

/** Her skills, and what she chose. */
export function useSkills(caseId: string, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.skills(caseId, language),
    queryFn: () => client.skills.ofCase({ caseId, language }),
  });
}

/** Occupations by what she has of them, best first. */
export function useMatches(caseId: string, language: string) {
  const { client } = useBackend();
  return useQuery({
    queryKey: queryKeys.matches(caseId, language),
    queryFn: () => client.skills.occupations({ caseId, language }),
  });
}

/** Reads an advert; nothing of it is kept. */
export function useAdvert(caseId: string) {
  const { client } = useBackend();
  return useMutation({
    mutationFn: ({ language, text }: { readonly language: string; readonly text: string }) =>
      client.skills.advert({ caseId, language, text }),
    gcTime: 0,
  });
}

type HeldGoal = SkillsOfCase['goals'][number];

/** Her chosen occupations and how to change them: each change is saved at once and can be taken back. */
export function useGoals(caseId: string, goals: readonly HeldGoal[]) {
  const text = useText();
  const { client } = useBackend();
  const refusalText = useRefusalText();
  const save = useCallback(
    async (next: readonly Goal[], said?: string) => {
      const before = goals.map(plain);
      const placed = next.map((goal, at) => ({ ...goal, place: at + 1 }));
      try {
        await client.skills.setGoals({ caseId, goals: placed });
        if (said !== undefined) {
          notify(said, { undo: () => void client.skills.setGoals({ caseId, goals: before }) });
        }
      } catch (error) {
        notify(refusalText(error));
      }
    },
    [caseId, client, goals, refusalText],
  );
  const chosen = goals.map(plain);
  return {
    isFull: chosen.length >= MOST_GOALS,
    has: (uri: string) => chosen.some((goal) => goal.uri === uri),
    choose: (match: Match) =>
      save([...chosen, goalOf(match)], text('work.goals.chosen', { label: match.label })),
    remove: (uri: string) => {
      const gone = chosen.find((goal) => goal.uri === uri);
      return save(
        chosen.filter((goal) => goal.uri !== uri),
        text('work.goals.removed', { label: gone?.label ?? '' }),
      );
    },
    move: (uri: string, by: -1 | 1) => {
      const at = chosen.findIndex((goal) => goal.uri === uri);
      const goal = chosen[at];
      const to = at + by;
      if (!goal || to < 0 || to >= chosen.length) return;
      void save(chosen.toSpliced(at, 1).toSpliced(to, 0, goal));
    },
  };
}

function plain({ id: _, ...goal }: HeldGoal): Goal {
  return goal;
}

function goalOf({ uri, label, language, isco }: Match): Goal {
  return { uri, label, language, isco, version: '', place: 1, note: '' };
}
