// Everything that was answered on this page and is not yet acknowledged. Each key press leaves at once and is on disk when
// it is acknowledged; a pause, or leaving the field, makes an answer of it. Calls for one item never overlap, so that the
// last words always win. It knows no screen and no transport.
import type { Answer } from '../../../shared/interview/answers.ts';

export interface DeskPorts {
  readonly saveDraft: (path: string, answer: Answer) => Promise<{ readonly savedAt: string }>;
  readonly saveAnswer: (path: string, answer: Answer) => Promise<{ readonly savedAt: string }>;
  /** Milliseconds without a key press after which a draft becomes an answer. */
  readonly settleAfter?: number;
  /** Milliseconds before a failed call is tried again. */
  readonly retryAfter?: number;
}

export interface DeskState {
  readonly status: 'idle' | 'saving' | 'saved' | 'failed';
  readonly savedAt: string | null;
  /** What stands on this page before the backend tells the same, by path. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** An answer as the backend holds it. */
export interface ToldAnswer {
  readonly answer: Answer;
  readonly answeredAt: string;
}

export interface AnswerDesk {
  /** What is being typed: on disk at once, an answer later. */
  draft(path: string, answer: Answer): void;
  /** What is answered with one touch: an answer at once. */
  answer(path: string, answer: Answer): void;
  /** Makes answers of all drafts now. Rejects when something could not be saved. */
  flush(): Promise<void>;
  /** What the backend holds now: what says the same here has done its work, and so has what was answered elsewhere since. */
  told(stored: ReadonlyMap<string, ToldAnswer>): void;
  state(): DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops the clocks and forgets. */
  dispose(): void;
}

/** One item's way to the disk. */
interface Lane {
  latest: Answer;
  /** What the last acknowledged call held, and whether as an answer. */
  stored: { readonly answer: Answer; readonly settled: boolean; readonly savedAt: string } | undefined;
  /** True once the latest has to become an answer. */
  settle: boolean;
  running: Promise<void> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  failed: boolean;
}

const SETTLE_AFTER = 1500;
const RETRY_AFTER = 2000;
const EMPTY: DeskState = { status: 'idle', savedAt: null, answers: new Map() };

/** Makes the desk of one interview. */
export function createAnswerDesk(ports: DeskPorts): AnswerDesk {
  const { settleAfter = SETTLE_AFTER, retryAfter = RETRY_AFTER } = ports;
  const lanes = new Map<string, Lane>();
  const listeners = new Set<() => void>();
  let savedAt: string | null = null;
  let disposed = false;
  let state: DeskState = EMPTY;

  const changed = () => {
    if (disposed) return;
    const all = [...lanes];
    const statuses = all.map(([, lane]) => (lane.failed ? 'failed' : isDone(lane) ? 'saved' : 'saving'));
    const worst = (['failed', 'saving'] as const).find((status) => statuses.includes(status));
    state = {
      status: worst ?? (savedAt === null ? 'idle' : 'saved'),
      savedAt,
      answers: new Map(all.map(([path, lane]) => [path, lane.latest])),
    };
    for (const listener of listeners) listener();
  };
  const later = (path: string, lane: Lane, milliseconds: number) => {
    clearTimeout(lane.timer);
    lane.timer = setTimeout(() => {
      lane.settle = true;
      // A failure shows in the state and is tried again.
      void run(path, lane).catch(() => undefined);
    }, milliseconds);
  };
  const sendOnce = async (path: string, lane: Lane) => {
    const { latest, settle } = lane;
    // Until it is acknowledged, nobody knows what is on disk, and neither after a failure.
    lane.stored = undefined;
    const saved = await (settle ? ports.saveAnswer(path, latest) : ports.saveDraft(path, latest));
    ({ savedAt } = saved);
    lane.failed = false;
    lane.stored = { answer: latest, settled: settle, savedAt };
    // A key press during the call asks for a draft of its own.
    if (settle && lane.latest === latest) lane.settle = false;
    changed();
  };
  const drain = async (path: string, lane: Lane) => {
    try {
      // At least one call, so that this never ends before `running` is set.
      do await sendOnce(path, lane);
      while (!disposed && !isStored(lane));
      if (!disposed && lane.stored?.settled === false) later(path, lane, settleAfter);
    } catch (error) {
      lane.failed = true;
      if (!disposed) later(path, lane, retryAfter);
      changed();
      throw error;
    } finally {
      lane.running = undefined;
    }
  };
  const run = (path: string, lane: Lane): Promise<void> => (lane.running ??= drain(path, lane));
  const take = (path: string, answer: Answer, settle: boolean) => {
    if (disposed) return;
    const lane = lanes.get(path) ?? newLane(answer);
    lanes.set(path, lane);
    lane.latest = answer;
    lane.settle = settle;
    clearTimeout(lane.timer);
    changed();
    void run(path, lane).catch(() => undefined);
  };

  return {
    draft: (path, answer) => {
      take(path, answer, false);
    },
    answer: (path, answer) => {
      take(path, answer, true);
    },
    async flush() {
      const open = [...lanes].filter(([, lane]) => !isDone(lane));
      await Promise.all(
        open.map(async ([path, lane]) => {
          clearTimeout(lane.timer);
          lane.settle = true;
          await run(path, lane);
          // The call that was under way may have left before this one was asked for.
          if (!disposed && !isDone(lane)) await run(path, lane);
        }),
      );
    },
    told(stored) {
      const before = lanes.size;
      for (const [path, lane] of lanes) {
        if (isDone(lane) && isToldIn(stored.get(path), lane)) lanes.delete(path);
      }
      if (lanes.size !== before) changed();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    dispose() {
      disposed = true;
      for (const lane of lanes.values()) clearTimeout(lane.timer);
      lanes.clear();
      state = EMPTY;
    },
  };
}

function newLane(latest: Answer): Lane {
  return { latest, stored: undefined, settle: false, running: undefined, timer: undefined, failed: false };
}

/** Whether the latest is on disk in the way that was asked for. */
function isStored({ latest, stored, settle }: Lane): boolean {
  return stored?.answer === latest && (stored.settled || !settle);
}

/** Whether nothing is left to do: the latest is an answer. */
function isDone({ latest, stored }: Lane): boolean {
  return stored?.answer === latest && stored.settled;
}

/** Whether the backend tells the same, or what another page answered later. */
function isToldIn(told: ToldAnswer | undefined, { latest, stored }: Lane): boolean {
  if (told === undefined || stored === undefined) return false;
  return JSON.stringify(told.answer) === JSON.stringify(latest) || told.answeredAt > stored.savedAt;
}
