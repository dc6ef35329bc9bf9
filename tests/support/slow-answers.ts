// An answer desk over a backend whose commits the test decides.
import type { AnswerDesk, DeskPorts } from '../../renderer/features/interview/answer-desk.ts';
import { createAnswerDesk } from '../../renderer/features/interview/answer-desk.ts';
import type { Answer } from '../../shared/interview/answers.ts';
import { answered } from './interview-builder.ts';

/** A new object each time, as the fields make them. */
export const said = (words: string): Answer => answered(words);

export interface SlowCall {
  readonly path: string;
  readonly answer: Answer;
  readonly kind: 'draft' | 'answer';
  readonly arrive: () => void;
  readonly fail: () => void;
  /** It arrives, and nobody hears of it. */
  readonly vanish: () => void;
  isOver: boolean;
}

interface SlowDesk {
  readonly desk: AnswerDesk;
  readonly calls: readonly SlowCall[];
  /** What it acknowledged; an answer takes its draft away. */
  readonly backend: { readonly drafts: Map<string, Answer>; readonly answers: Map<string, Answer> };
  /** How many calls of one path were under way at the same time, at most. */
  readonly mostAtOnce: (path: string) => number;
  /** What the calls said, in their order. */
  readonly words: () => readonly unknown[];
}

type Options = Pick<DeskPorts, 'settleAfter' | 'retryAfter'> & { readonly arrives?: boolean };

/** With `arrives`, every call is acknowledged at once. */
export function startDesk({ arrives = false, ...clocks }: Options = {}): SlowDesk {
  const calls: SlowCall[] = [];
  const backend = { drafts: new Map<string, Answer>(), answers: new Map<string, Answer>() };
  const most = new Map<string, number>();
  const save = (kind: SlowCall['kind']) => (path: string, answer: Answer) =>
    new Promise<{ savedAt: string }>((resolve, reject) => {
      const savedAt = new Date(Date.UTC(2026, 10, 25, 9, 0, calls.length)).toISOString();
      const store = () => {
        call.isOver = true;
        if (kind === 'answer') backend.drafts.delete(path);
        backend[kind === 'answer' ? 'answers' : 'drafts'].set(path, answer);
      };
      const call: SlowCall = {
        ...{ path, answer, kind, isOver: false },
        arrive: () => {
          store();
          resolve({ savedAt });
        },
        fail: () => {
          call.isOver = true;
          reject(new Error('disk full'));
        },
        vanish: () => {
          store();
          reject(new Error('no answer'));
        },
      };
      calls.push(call);
      const travelling = calls.filter((each) => each.path === path && !each.isOver).length;
      most.set(path, Math.max(most.get(path) ?? 0, travelling));
      if (arrives) call.arrive();
    });
  return {
    desk: createAnswerDesk({ saveDraft: save('draft'), saveAnswer: save('answer'), ...clocks }),
    calls,
    backend,
    mostAtOnce: (path) => most.get(path) ?? 0,
    words: () => calls.map(({ answer }) => answer.value),
  };
}
