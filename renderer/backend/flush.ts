// Whoever holds unsaved text registers here; whoever is about to lock or leave asks all of them to save first.
import type { Connection } from './connect.ts';

type Flush = () => Promise<void>;
const registered = new Set<Flush>();

/** Registers what saves unsaved text now; returns how to withdraw it. */
export function registerFlush(flush: Flush): () => void {
  registered.add(flush);
  return () => {
    registered.delete(flush);
  };
}

/** Saves everything that is unsaved anywhere on the page. Rejects, after all was tried, when something could not be saved. */
export async function flushAll(): Promise<void> {
  const results = await Promise.allSettled([...registered].map((flush) => flush()));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Saves whenever the backend asks for it, and answers when that has ended; the backend waits for it before it locks. */
export function flushWhenAsked({ client, subscribe }: Pick<Connection, 'client' | 'subscribe'>): () => void {
  const answer = async (ask: number) => {
    // What could not be saved shows beside its field and is tried again there.
    await flushAll().catch(() => undefined);
    await client.desktop.flushed({ ask });
  };
  return subscribe((event) => {
    // A lost connection shows by itself.
    if (event.type === 'flush') void answer(event.ask).catch(() => undefined);
  });
}
