// The only place of the renderer that knows where it runs: it picks the transport and makes the typed client.
import './schemas-without-eval.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { TramaClient } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/kernel.ts';
import { browserOf, createHttpTransport } from './http-transport.ts';
import { createIpcTransport } from './ipc-transport.ts';
import type { Transport } from './transport.ts';

/** The backend as the renderer sees it. */
export interface Connection extends Pick<Transport, 'host' | 'subscribe' | 'link' | 'close'> {
  readonly client: TramaClient;
}

/** Connects to the backend of this page. Never rejects: a backend that is not there shows in `link`. */
export async function connect(): Promise<Connection> {
  const transport = window.trama
    ? createIpcTransport(window.trama)
    : await createHttpTransport(browserOf(window));
  return connectOver(transport);
}

/** The typed client over any transport. */
export function connectOver({ send, host, subscribe, link, close }: Transport): Connection {
  return { client: createClient(contract, send), host, subscribe, link, close };
}
