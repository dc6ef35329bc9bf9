// Whoever holds unsaved text registers here; whoever is about to lock or leave asks all of them to save first.

type Flush = () => Promise<void>;
const registered = new Set<Flush>();

/** Registers what saves unsaved text now; returns how to withdraw it. */
export function registerFlush(flush: Flush): () => void {
  registered.add(flush);
  return () => {
    registered.delete(flush);
  };
}

/** Saves everything that is unsaved anywhere on the page. Rejects when something of it could not be saved. */
export async function flushAll(): Promise<void> {
  await Promise.all([...registered].map((flush) => flush()));
}
