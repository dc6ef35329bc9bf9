// The contract over Electron's messages: one channel for calls, one for events, and only our own page is heard.
import type { IpcMain, WebContents } from 'electron';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import type { Dispatch, Reply } from '../../shared/contract/kernel.ts';
import type { Backend } from '../backend/ports.ts';
import { isTrustedSender } from './guards.ts';

const CALL = 'trama:call';
const EVENT = 'trama:event';

interface Ends {
  readonly ipcMain: IpcMain;
  readonly dispatch: Dispatch;
}

/** Answers the calls of every window's page through `dispatch`, each one only if our own page made it. */
export function answerPages({ ipcMain, dispatch }: Ends): void {
  ipcMain.handle(CALL, async (event, domain: unknown, name: unknown, payload: unknown): Promise<Reply> => {
    if (!isTrustedSender(event.senderFrame)) return { ok: false, code: 'UNKNOWN_PROCEDURE' };
    return dispatch(domain, name, payload);
  });
}

export interface PageLink {
  /** Tells this page alone. */
  readonly tell: (event: TramaEvent) => void;
}

interface Page {
  readonly contents: WebContents;
  readonly backend: Pick<Backend, 'subscribe'>;
}

/**
 * Carries the backend's events to one page as long as its window is there. Each page listens by itself: one that has
 * crashed must not keep the others from hearing that the vault is locked.
 */
export function linkPage({ contents, backend }: Page): PageLink {
  const tell = (event: TramaEvent) => {
    if (!contents.isDestroyed()) contents.send(EVENT, event);
  };
  contents.once('destroyed', backend.subscribe(tell));
  return { tell };
}
