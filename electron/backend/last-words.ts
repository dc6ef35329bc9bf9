// Before the vault locks, every page that is open saves what was typed and not saved yet. A page says nothing when it is
// done, so the end of its calls is taken for it; a page that does not answer at all keeps nothing from locking.
import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatch } from '../../shared/contract/kernel.ts';

/** Where typed text is saved. Other calls, such as making a paper, do not put off the lock. */
const SAVING: readonly unknown[] = ['cases', 'interviews', 'settings'];
/** Long enough for a page to hear, and to start the next save after the one before was answered. */
const QUIET_MS = 150;
const LIMIT_MS = 500;
const LOOK_EVERY_MS = 15;

export interface LastWords {
  /** The same dispatch, counted. */
  readonly counted: (dispatch: Dispatch) => Dispatch;
  /** Asks the pages to save, and resolves when their saving has ceased: within half a second, at once where none listens. */
  readonly gather: () => Promise<void>;
}

export function createLastWords(pages: {
  readonly areListening: () => boolean;
  readonly ask: () => void;
}): LastWords {
  let underWay = 0;
  let lastCall = 0;
  const count = async <T>(call: Promise<T>): Promise<T> => {
    underWay += 1;
    try {
      return await call;
    } finally {
      underWay -= 1;
      lastCall = performance.now();
    }
  };
  return {
    counted: (dispatch) => (domain, name, payload) => {
      const call = dispatch(domain, name, payload);
      return SAVING.includes(domain) ? count(call) : call;
    },
    gather: async () => {
      if (!pages.areListening()) return;
      const asked = performance.now();
      pages.ask();
      const isQuiet = () => underWay === 0 && performance.now() - Math.max(asked, lastCall) > QUIET_MS;
      while (!isQuiet() && performance.now() - asked < LIMIT_MS) await pause(LOOK_EVERY_MS);
    },
  };
}
