// One process at a time: a lock that the system takes back when its holder dies, however it dies. Node has none of its
// own; SQLite's does the same on every system, so an empty database file stands for what is locked.
import { closeSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { connectTo } from './driver.ts';
import { asDatabaseError, DatabaseError } from './database-error.ts';

export interface FileLock {
  /** Takes the lock, or does nothing where it is held already. @throws DatabaseError `IN_USE` when another holds it */
  take(): void;
  isHeld(): boolean;
  /** Gives it back. Does nothing when it is not held. */
  release(): void;
}

/** `file` stays, empty: taking a lock's file away while another waits for it would make two locks of one. */
export function fileLock(file: string, { waitMs }: { waitMs: number }): FileLock {
  let held: Database.Database | undefined;
  return {
    take: () => {
      held ??= lock(file, waitMs);
    },
    isHeld: () => held !== undefined,
    release: () => {
      held?.close();
      held = undefined;
    },
  };
}

function lock(file: string, waitMs: number): Database.Database {
  make(file);
  const connection = connectTo(file, { fileMustExist: true, timeout: waitMs });
  try {
    // In memory: nothing lies beside the file.
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    return connection;
  } catch (error) {
    connection.close();
    const reason = asDatabaseError(error);
    // Somebody wrote into it: it holds nothing that could be damaged, and nothing can be locked by it.
    throw reason instanceof DatabaseError && reason.reason === 'WRONG_KEY' ? error : reason;
  }
}

/** Never opened when it is there: on Unix, closing any descriptor of a file gives back this process's locks on it. */
function make(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  }
}
