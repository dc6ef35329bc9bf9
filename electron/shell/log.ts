// The local log: instants, ids and codes. Never names, answers, paths or messages of errors.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../backend/ports.ts';

const MAX_BYTES = 512 * 1024;

/** A log in `<folder>/trama.log`; when it has grown, the one before is kept as `trama.1.log`. */
export function createLog(folder: string, clock: () => Date): Log {
  const file = path.join(folder, 'trama.log');
  return (level, message) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > MAX_BYTES) renameSync(file, path.join(folder, 'trama.1.log'));
      appendFileSync(file, `${clock().toISOString()} ${level} ${message}\n`, { mode: 0o600 });
    } catch {
      // A log that can't be written must not stop her work.
    }
  };
}
