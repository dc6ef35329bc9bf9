// Before the vault locks, every page that is open saves what was typed and not saved yet, and says when that has ended. A
// page that does not say so keeps nothing from locking for long.
import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatch } from '../../shared/contract/kernel.ts';

/** Where typed text is saved. Other calls, such as making a paper, do not put off the lock. */
const SAVING: readonly unknown[] = ['cases', 'interviews', 'settings'];
/** For what is on its way without an answer to follow: the last save of a page that was just left. */
const QUIET_MS = 150;
/** A page that hangs, or never stops calling. */
const LIMIT_MS = 3000;
const LOOK_EVERY_MS = 15;

export interface LastWords {
  /** The same dispatch, counted. */
  readonly counted: (dispatch: Dispatch) => Dispatch;
  /** Takes a page's word that its saving has ended. */
  readonly flushed: (ask: number) => void;
  /** Asks the pages to save, and resolves when they have: within three seconds, at once where there never was a page. */
  readonly gather: () => Promise<void>;
}

interface Pages {
  readonly wereThere: () => boolean;
  /** Asks each page; what comes back says whether one that is still there has not answered. */
  readonly ask: () => () => boolean;
  readonly answer: (ask: number) => void;
}

export function createLastWords(pages: Pages): LastWords {
  let underWay = 0;
  let lastSign = 0;
  const count = async <T>(call: Promise<T>): Promise<T> => {
    underWay += 1;
    try {
      return await call;
    } finally {
      underWay -= 1;
      lastSign = performance.now();
    }
  };
  return {
    counted: (dispatch) => (domain, name, payload) => {
      const call = dispatch(domain, name, payload);
      return SAVING.includes(domain) ? count(call) : call;
    },
    flushed: (ask) => {
      pages.answer(ask);
      lastSign = performance.now();
    },
    gather: async () => {
      if (!pages.wereThere()) return;
      const asked = performance.now();
      const isAnyBusy = pages.ask();
      const isQuiet = () => underWay === 0 && performance.now() - Math.max(asked, lastSign) > QUIET_MS;
      while ((isAnyBusy() || !isQuiet()) && performance.now() - asked < LIMIT_MS) await pause(LOOK_EVERY_MS);
    },
  };
}
