import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that the old one or the whole new one is there, never a part: a neighbour is written, forced to
 * the disk and renamed. Rejects with the system's error; nothing is left behind then.
 */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const neighbour = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(neighbour, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(neighbour, file);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
