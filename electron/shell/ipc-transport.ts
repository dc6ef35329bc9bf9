// The contract over Electron's messages: one channel for calls, one for events, and only our own page is heard.
import type { IpcMain, WebContents } from 'electron';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import type { Dispatch, Reply } from '../../shared/contract/kernel.ts';
import { isTrustedSender } from './guards.ts';

const CALL = 'trama:call';
const EVENT = 'trama:event';

export interface PageLink {
  readonly tell: (event: TramaEvent) => void;
}

interface Ends {
  readonly ipcMain: IpcMain;
  readonly contents: WebContents;
  readonly dispatch: Dispatch;
}

/** Answers the page's calls through `dispatch` and carries events to it. */
export function linkPage({ ipcMain, contents, dispatch }: Ends): PageLink {
  ipcMain.handle(CALL, async (event, domain: unknown, name: unknown, payload: unknown): Promise<Reply> => {
    if (!isTrustedSender(event.senderFrame)) return { ok: false, code: 'UNKNOWN_PROCEDURE' };
    return dispatch(domain, name, payload);
  });
  return {
    tell: (event) => {
      if (!contents.isDestroyed()) contents.send(EVENT, event);
    },
  };
}
