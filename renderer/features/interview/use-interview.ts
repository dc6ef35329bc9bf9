// An interview as the page holds it: what the backend tells, with what was answered here a moment ago on top.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { InterviewState } from '../../../shared/contract/interviews.contract.ts';
import type { Answer, Answers } from '../../../shared/interview/answers.ts';
import type { Definition, InterviewTexts } from '../../../shared/interview/definition.ts';
import { stepsOf } from '../../../shared/interview/flow.ts';
import type { Step } from '../../../shared/interview/flow.ts';
import type { Connection } from '../../backend/connect.ts';
import { registerFlush } from '../../backend/flush.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { createAnswerDesk } from './answer-desk.ts';
import type { AnswerDesk, DeskState } from './answer-desk.ts';

const desks = new WeakMap<Connection, Map<string, AnswerDesk>>();

/** The desk of an interview; it lives as long as the page does, so that what failed is still there after a detour. */
function useAnswerDesk(interviewId: string): AnswerDesk {
  const connection = useBackend();
  return useMemo(() => deskOf(connection, interviewId), [connection, interviewId]);
}

function deskOf(connection: Connection, interviewId: string): AnswerDesk {
  const ofConnection = desks.get(connection) ?? openDesks(connection);
  const known = ofConnection.get(interviewId);
  if (known) return known;
  const { client } = connection;
  const desk = createAnswerDesk({
    saveDraft: (path, answer) => client.interviews.saveDraft({ interviewId, path, answer }),
    saveAnswer: (path, answer) => client.interviews.saveAnswer({ interviewId, path, answer }),
  });
  ofConnection.set(interviewId, desk);
  return desk;
}

function openDesks(connection: Connection): Map<string, AnswerDesk> {
  const ofConnection = new Map<string, AnswerDesk>();
  desks.set(connection, ofConnection);
  const flush = async () => {
    await Promise.all([...ofConnection.values()].map((desk) => desk.flush()));
  };
  const quietly = () => void flush().catch(() => undefined);
  registerFlush(flush);
  window.addEventListener('blur', quietly);
  window.addEventListener('pagehide', quietly);
  document.addEventListener('visibilitychange', quietly);
  connection.subscribe((event) => {
    if (event.type !== 'vaultLocked') return;
    for (const desk of ofConnection.values()) desk.dispose();
    ofConnection.clear();
  });
  return ofConnection;
}

export interface InterviewPack {
  readonly definition: Definition;
  readonly texts: ReadonlyMap<string, InterviewTexts>;
}

/** Everything that a table shows of an interview. */
export interface LiveInterview {
  readonly state: InterviewState;
  readonly pack: InterviewPack;
  /** With what was answered on this page and is on its way. */
  readonly answers: Answers;
  readonly known: ReadonlyMap<string, InterviewState['known'][number]>;
  readonly steps: readonly Step[];
  readonly desk: AnswerDesk;
  readonly saving: DeskState;
}

/** Languages that stand in where a text is missing: the counsellor's first, and then English, which is always complete. */
const LAST_RESORT = 'en';

/** The interview, live. `data` is undefined while it loads; `error` says that it could not be read. */
export function useInterview(
  interviewId: string,
  counsellorLanguage: string,
): { readonly data: LiveInterview | undefined; readonly error: Error | null; readonly refetch: () => void } {
  const { client } = useBackend();
  const desk = useAnswerDesk(interviewId);
  const saving = useSyncExternalStore(desk.subscribe, () => desk.state());
  const state = useQuery({
    queryKey: queryKeys.interview(interviewId),
    queryFn: () => client.interviews.get({ interviewId }),
  });
  const hash = state.data?.interview.definitionHash ?? '';
  const languages = [...new Set([state.data?.interview.herLanguage ?? '', counsellorLanguage, LAST_RESORT])];
  const pack = useQuery({
    queryKey: queryKeys.interviewPack(hash, languages),
    queryFn: async (): Promise<InterviewPack> => {
      const { definition, texts } = await client.interviews.pack({ hash, languages });
      return { definition, texts: new Map(texts.map((own) => [own.language, own])) };
    },
    enabled: hash !== '',
  });
  const stored = useMemo(() => storedAnswers(state.data), [state.data]);
  useEffect(
    () => desk.told(new Map(state.data?.answers.map((told) => [told.path, told]))),
    [desk, state.data],
  );
  const data = useMemo(() => {
    if (!state.data || !pack.data) return undefined;
    const answers = new Map([...stored, ...saving.answers]);
    return {
      state: state.data,
      pack: pack.data,
      answers,
      known: new Map(state.data.known.map((each) => [each.path, each])),
      steps: stepsOf(pack.data.definition, withKnown(answers, state.data.known)),
      desk,
      saving,
    };
  }, [state.data, pack.data, stored, saving, desk]);
  return {
    data,
    error: state.error ?? pack.error,
    refetch: () => void Promise.all([state.refetch(), pack.refetch()]),
  };
}

function storedAnswers(state: InterviewState | undefined): Answers {
  return new Map(state?.answers.map(({ path, answer }) => [path, answer]));
}

/** Conditions see what is known as if it had been answered here. */
export function withKnown(answers: Answers, known: InterviewState['known']): Answers {
  const unanswered = known.filter(({ path }) => {
    const own: Answer | undefined = answers.get(path);
    return own === undefined || own.state === 'cleared';
  });
  return new Map([...answers, ...unanswered.map(({ path, answer }) => [path, answer] as const)]);
}
