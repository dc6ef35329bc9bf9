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
 * Carries the backend's events to one page from when its document is there until it crashes or its window goes. Each page
 * listens by itself, and anew with each document: what is not there must not be waited for when the program asks.
 */
export function linkPage({ contents, backend }: Page): PageLink {
  const tell = (event: TramaEvent) => {
    if (!contents.isDestroyed()) contents.send(EVENT, event);
  };
  let leave = () => {};
  contents.on('did-navigate', () => {
    leave();
    leave = backend.subscribe(tell);
  });
  contents.on('render-process-gone', () => leave());
  contents.once('destroyed', () => leave());
  return { tell };
}
