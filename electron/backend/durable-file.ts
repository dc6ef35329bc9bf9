// Small files that are either the old or the new ones after a power cut, and folders whose changes have reached the disk.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file in one step, readable by its owner only. By hand, because write-file-atomic neither continues after a
 * short write, which is how a full disk shows itself, nor makes the renaming durable.
 */
export function writeDurably(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    writeFileSync(unfinished, content, { flag: 'wx', mode: 0o600 });
    syncFile(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** Removes what writes of a file that were killed left beside it. Nobody may be writing it now. */
export function removeUnfinished(file: string): void {
  const folder = path.dirname(file);
  const begins = `${path.basename(file)}.`;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(begins) && /^[0-9a-f]{8}\.new$/.test(name.slice(begins.length))) {
      rmSync(path.join(folder, name), { force: true });
    }
  }
}

/** Waits until a file's content is on the disk. */
export function syncFile(file: string): void {
  // Windows flushes only what is open for writing.
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the names in a folder are on the disk. Windows offers no such thing and needs none for a renaming. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Some network folders cannot be asked for it; the renaming itself has been done.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw error;
  } finally {
    closeSync(descriptor);
  }
}
