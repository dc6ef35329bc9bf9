// One backend behind each of the ways in which a page or a program reaches it.
import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { serve } from '../../electron/host/serve.ts';
import { answerPages, linkPage } from '../../electron/shell/ipc-transport.ts';
import type { Backend } from '../../electron/backend/ports.ts';
import type { Send } from '../../shared/contract/kernel.ts';
import { connectOver } from '../../renderer/backend/connect.ts';
import { flushWhenAsked } from '../../renderer/backend/flush.ts';
import { createHttpTransport } from '../../renderer/backend/http-transport.ts';
import { createIpcTransport } from '../../renderer/backend/ipc-transport.ts';
import type { Bridge } from '../../renderer/backend/ipc-transport.ts';
import type { Transport } from '../../renderer/backend/transport.ts';
import { browserAt } from './browser-host.ts';

export const TRANSPORTS = ['direct', 'ipc', 'http'] as const;
export type TransportName = (typeof TRANSPORTS)[number];

export interface Transports {
  /** Sends what it is given as it is: nothing is checked at the calling end. */
  readonly send: Readonly<Record<TransportName, Send>>;
  readonly over: Readonly<Record<'ipc' | 'http', Transport>>;
  /** Ends the transports; the backend lives on. */
  readonly close: () => Promise<void>;
}

export async function openTransports(backend: Backend): Promise<Transports> {
  const { bridge, closeWindow } = fakeElectron(backend);
  const host = await serve(
    { ...backend, close: () => Promise.resolve() },
    { rendererDirectory: '', quietAfterMs: 60_000, onQuiet: () => undefined, clock: () => new Date() },
  );
  const ipc = createIpcTransport(bridge);
  const http = await createHttpTransport(browserAt(host));
  for (const transport of [ipc, http]) flushWhenAsked(connectOver(transport));
  return {
    send: { direct: backend.dispatch, ipc: ipc.send, http: http.send },
    over: { ipc, http },
    close: async () => {
      closeWindow();
      ipc.close();
      http.close();
      await host.close();
    },
  };
}

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/**
 * The shell's own end of the messages, and a bridge with preload's two functions; between them every value is cloned as
 * Electron clones it. What of Electron the shell's end uses is all there is.
 */
function fakeElectron(backend: Backend): { bridge: Bridge; closeWindow: () => void } {
  const handlers = new Map<string, Listener>();
  const hearers = new Set<(event: unknown) => void>();
  const ipcMain = { handle: (channel: string, listener: Listener) => handlers.set(channel, listener) };
  const contents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    send: (_channel: string, event: unknown) => {
      for (const hear of hearers) hear(structuredClone(event));
    },
  });
  answerPages({ ipcMain: ipcMain as unknown as IpcMain, dispatch: backend.dispatch });
  linkPage({ contents: contents as unknown as WebContents, backend });
  contents.emit('did-navigate');
  const sender = { senderFrame: { parent: null, url: 'app://trama/index.html' } } as IpcMainInvokeEvent;
  return {
    closeWindow: () => contents.emit('destroyed'),
    bridge: {
      call: async (...sent) => {
        const [handler] = handlers.values();
        const answered: unknown = await handler?.(sender, ...structuredClone(sent));
        return structuredClone(answered);
      },
      subscribe: (listener) => {
        hearers.add(listener);
        return () => hearers.delete(listener);
      },
    },
  };
}
