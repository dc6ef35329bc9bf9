import { Refusal } from '../../../shared/contract/kernel.ts';
import { DatabaseError } from '../database/database-error.ts';
import type { DatabaseRefusal } from '../database/database-error.ts';

const CODES: Readonly<Record<DatabaseRefusal, string>> = {
  // Asked only with a key that the slots have proved right: it is the file that is wrong.
  WRONG_KEY: 'VAULT_DAMAGED',
  DAMAGED: 'VAULT_DAMAGED',
  ABSENT: 'VAULT_DAMAGED',
  NEWER: 'VAULT_NEWER',
  IN_USE: 'VAULT_IN_USE',
  FULL: 'DISK_FULL',
};
const NO_ROOM = ['ENOSPC', 'EDQUOT'];
const NOT_OURS = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/** The code of the file system's error, if it is one. */
function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The refusal that a failure of the database or the disk stands for, or the error as it came. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof DatabaseError) return new Refusal(CODES[error.reason]);
  const code = systemCode(error) ?? '';
  if (NO_ROOM.includes(code)) return new Refusal('DISK_FULL');
  return NOT_OURS.includes(code) ? new Refusal('FOLDER_UNUSABLE') : error;
}

/** The code of the refusal that a failure stands for. */
export function refusalCode(error: unknown): string | undefined {
  const refusal = asRefusal(error);
  return refusal instanceof Refusal ? refusal.code : undefined;
}

/** Runs `work` and turns the failures of database and disk into refusals. */
export function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asRefusal(error);
  }
}
