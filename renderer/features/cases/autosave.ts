// One mechanism saves every form. It knows no form, no screen and no transport: fields go in as they are typed, and
// leave in as few calls as they need. Calls for one record never overlap, so that the last value always wins.

/** Where a record stands. `savedAt` is the instant of the last commit that the backend acknowledged. */
export interface AutosaveState {
  readonly status: 'idle' | 'saving' | 'saved' | 'failed';
  readonly savedAt: string | null;
}

export interface AutosaveOptions<F extends object> {
  /** Saves some fields; resolves after the commit, rejects when nothing of it was saved. */
  readonly save: (fields: Partial<F>) => Promise<{ savedAt: string }>;
  readonly onState?: (state: AutosaveState) => void;
  /** Milliseconds of quiet before a call leaves, and the longest that a field waits while typing goes on. */
  readonly quiet?: number;
  readonly longest?: number;
  /** Milliseconds before each new attempt after a failed call; the last one repeats. */
  readonly retries?: readonly number[];
}

export interface Autosave<F extends object> {
  /** Takes fields to be saved; a later value of a field replaces an earlier one. */
  change(fields: Partial<F>): void;
  /** Saves now. Resolves after the commit of everything taken so far; rejects when a call fails. */
  flush(): Promise<void>;
  /** The fields that no commit has acknowledged yet, with their last values. */
  unsaved(): Partial<F>;
  state(): AutosaveState;
  /** Stops the clocks; what is unsaved is dropped. */
  dispose(): void;
}

const QUIET = 400;
const LONGEST = 800;
const RETRIES = [1_000, 2_000, 5_000, 10_000] as const;

/** Makes the autosave of one record. */
export function createAutosave<F extends object>(options: AutosaveOptions<F>): Autosave<F> {
  const { save, onState, quiet = QUIET, longest = LONGEST, retries = RETRIES } = options;
  let waiting: Partial<F> = {};
  let travelling: Partial<F> = {};
  let running: Promise<void> | null = null;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let longestTimer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let disposed = false;
  let state: AutosaveState = { status: 'idle', savedAt: null };

  const tell = (next: AutosaveState) => {
    state = next;
    onState?.(next);
  };
  const stopClocks = () => {
    clearTimeout(quietTimer);
    clearTimeout(longestTimer);
    longestTimer = undefined;
  };
  const inBackground = () => {
    // The failure shows in the state and is tried again; nobody waits for this promise.
    void send().catch(() => undefined);
  };
  const later = (milliseconds: number) => {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(inBackground, milliseconds);
  };

  const sendOnce = async () => {
    travelling = waiting;
    waiting = {};
    tell({ ...state, status: 'saving' });
    try {
      const { savedAt } = await save(travelling);
      travelling = {};
      failures = 0;
      tell({ status: isEmpty(waiting) ? 'saved' : 'saving', savedAt });
    } catch (error) {
      // What was typed meanwhile is newer than what failed.
      waiting = { ...travelling, ...waiting };
      travelling = {};
      tell({ ...state, status: 'failed' });
      if (!disposed) later(retries[Math.min(failures, retries.length - 1)] ?? LONGEST);
      failures += 1;
      throw error;
    }
  };
  const drain = async () => {
    try {
      while (!isEmpty(waiting) && !disposed) await sendOnce();
    } finally {
      // In the same breath as the last look at `waiting`: a change never falls between the two.
      running = null;
    }
  };
  const send = (): Promise<void> => {
    stopClocks();
    if (!running && (isEmpty(waiting) || disposed)) return Promise.resolve();
    running ??= drain();
    return running;
  };

  return {
    change(fields) {
      if (isEmpty(fields) || disposed) return;
      waiting = { ...waiting, ...fields };
      if (running) return; // the running call takes it along when it is done
      later(quiet);
      longestTimer ??= setTimeout(inBackground, longest);
    },
    flush: send,
    unsaved: () => ({ ...travelling, ...waiting }),
    state: () => state,
    dispose() {
      disposed = true;
      waiting = {};
      stopClocks();
    },
  };
}

export function isEmpty(fields: object): boolean {
  return Object.keys(fields).length === 0;
}
