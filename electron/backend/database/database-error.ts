/** Why a database is refused: told to the user in words, never with SQLite's own. */
export type DatabaseRefusal = 'WRONG_KEY' | 'DAMAGED' | 'NEWER' | 'IN_USE' | 'FULL' | 'ABSENT';

/** An expected failure of the database file. `cause` keeps SQLite's error for the local report. */
export class DatabaseError extends Error {
  readonly reason: DatabaseRefusal;
  constructor(reason: DatabaseRefusal, cause?: unknown) {
    super(reason, { cause });
    this.name = 'DatabaseError';
    this.reason = reason;
  }
}

const REASONS: Readonly<Record<string, DatabaseRefusal>> = {
  SQLITE_NOTADB: 'WRONG_KEY',
  SQLITE_CORRUPT: 'DAMAGED',
  SQLITE_BUSY: 'IN_USE',
  SQLITE_LOCKED: 'IN_USE',
  SQLITE_FULL: 'FULL',
  // No room for the file that two readers of a write-ahead log share.
  SQLITE_IOERR_SHMSIZE: 'FULL',
  SQLITE_CANTOPEN: 'ABSENT',
};

/** The refusal that an SQLite error stands for, or the error as it came. An extended code that is not listed counts as its base code. */
export function asDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const base = error.code.split('_').slice(0, 2).join('_');
  const reason = REASONS[error.code] ?? REASONS[base];
  return reason === undefined ? error : new DatabaseError(reason, error);
}
