// The contract over Electron's messages: one channel for calls, one for events, and only our own page is heard.
import type { IpcMain, WebContents } from 'electron';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import type { Dispatch, Reply } from '../../shared/contract/kernel.ts';
import { isTrustedSender } from './guards.ts';

const CALL = 'trama:call';
const EVENT = 'trama:event';

export interface PageLink {
  readonly tell: (event: TramaEvent) => void;
  /** Asks the page to save its drafts and waits until its calls have ceased; never longer than two seconds. */
  readonly flush: () => Promise<void>;
}

interface Ends {
  readonly ipcMain: IpcMain;
  readonly contents: WebContents;
  readonly dispatch: Dispatch;
}

const FLUSH_LIMIT = 2000;
/** Long enough for a page to start the next save after the one before was answered. */
const SETTLED_AFTER = 120;

/** Answers the page's calls through `dispatch` and carries events to it. */
export function linkPage({ ipcMain, contents, dispatch }: Ends): PageLink {
  let underWay = 0;
  let lastCall = 0;
  ipcMain.handle(CALL, async (event, domain: unknown, name: unknown, payload: unknown): Promise<Reply> => {
    if (!isTrustedSender(event.senderFrame)) return { ok: false, code: 'UNKNOWN_PROCEDURE' };
    underWay += 1;
    try {
      return await dispatch(domain, name, payload);
    } finally {
      underWay -= 1;
      lastCall = performance.now();
    }
  });
  const tell = (event: TramaEvent) => {
    if (!contents.isDestroyed()) contents.send(EVENT, event);
  };
  const flush = async () => {
    const asked = performance.now();
    try {
      tell({ type: 'action', action: 'flush' });
    } catch {
      // A page that has crashed has nothing left to save, and must not keep the vault open.
    }
    const settled = () => underWay === 0 && performance.now() - Math.max(asked, lastCall) > SETTLED_AFTER;
    while (!contents.isDestroyed() && !settled() && performance.now() - asked < FLUSH_LIMIT) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { tell, flush };
}
