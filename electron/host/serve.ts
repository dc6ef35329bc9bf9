// Puts a backend on loopback: its own random name and port, one session, one set of event streams.
import type { AddressInfo } from 'node:net';
import { TOKEN_KEY } from '../../shared/contract/http.ts';
import type { Backend } from '../backend/ports.ts';
import { createSession, randomHostName } from './access.ts';
import { createEventStreams } from './event-streams.ts';
import { createHttpServer } from './http-transport.ts';

export interface Host {
  /** The address to open once, with the one-time token in its fragment. Good for a minute. */
  readonly url: string;
  readonly origin: string;
  /** Ends the streams, stops listening, closes the backend. Safe to call twice. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** The built page: `out/renderer`. */
  readonly rendererDirectory: string;
  /** Called when for `quietAfterMs` no page has listened for events. */
  readonly quietAfterMs: number;
  readonly onQuiet: () => void;
  readonly clock: () => Date;
}

/** Serves a backend that is already there; closing the host closes it too. */
export async function serve(
  backend: Backend,
  { rendererDirectory, quietAfterMs, onQuiet, clock }: ServeOptions,
): Promise<Host> {
  let origin = '';
  const session = createSession(clock);
  const { dispatch } = backend;
  const streams = createEventStreams({
    quietAfterMs,
    onQuiet,
    subscribe: (listener) => backend.subscribe(listener),
  });
  const server = createHttpServer({ dispatch, session, streams, rendererDirectory, origin: () => origin });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  origin = `http://${randomHostName()}:${(server.address() as AddressInfo).port}`;
  let closing: Promise<void> | undefined;
  const close = async () => {
    // First of all, while the pages can still save what was typed and hear that the vault is locked.
    try {
      await backend.close();
    } finally {
      streams.close();
      const stopped = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await stopped;
    }
  };
  return { url: `${origin}/#${TOKEN_KEY}=${session.token}`, origin, close: () => (closing ??= close()) };
}
