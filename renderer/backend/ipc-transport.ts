// Reaches the backend through what the preload script exposes in Electron.
import { Refusal } from '../../shared/contract/kernel.ts';
import type { Transport } from './transport.ts';
import { createLink, createListeners, readEvent } from './transport.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';

/** What preload exposes as `window.trama`: plain values in, plain values out. */
export interface Bridge {
  call(domain: string, name: string, payload: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly trama?: Bridge;
  }
}

/** A transport over the preload bridge. A call that Electron itself rejects means that the main process is gone. */
export function createIpcTransport(bridge: Bridge): Transport {
  const { set, ...link } = createLink();
  const listeners = createListeners<TramaEvent>();
  const close = bridge.subscribe((value) => {
    const event = readEvent(value);
    if (event) listeners.tell(event);
  });
  return {
    host: 'electron',
    send: async (domain, name, payload) => {
      try {
        const reply = await bridge.call(domain, name, payload);
        set('connected');
        return reply;
      } catch {
        set('lost');
        throw new Refusal('UNREACHABLE');
      }
    },
    subscribe: listeners.add,
    link,
    close,
  };
}
