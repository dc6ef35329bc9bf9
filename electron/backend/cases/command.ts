// Runs what changes a case: one transaction, with its line in the change log, and then whoever watches is told.
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { Authorship } from '../database/change-log.ts';
import { DatabaseError } from '../database/database-error.ts';
import { write } from '../database/handles.ts';
import type { WritableDatabase } from '../database/handles.ts';
import type { Writer } from './record-store.ts';
import { updatedAt } from './repository.ts';

export interface CommandPorts {
  /** The open vault, or a refusal `LOCKED`. */
  readonly open: () => {
    readonly db: WritableDatabase;
    readonly actor: Authorship['actor'];
    readonly auditKey: Buffer;
  };
  readonly clock: () => Date;
  readonly ids: () => string;
  /** Told after each commit. */
  readonly changed: (caseId: string) => void;
}

export type Command = (caseId: string, work: (writer: Writer) => void) => { savedAt: string };

/** Runs one command in one transaction, tells of it, and answers when the case was last changed. */
export function commandOver({ open, clock, ids, changed }: CommandPorts): Command {
  return (caseId, work) => {
    const { db, actor, auditKey } = open();
    const authorship = { actor, auditKey, clock, ids };
    const savedAt = refusingFullDisk(() =>
      write(db, (transaction) => {
        work({ transaction, authorship });
        return updatedAt(transaction, caseId);
      }),
    );
    changed(caseId);
    return { savedAt };
  };
}

/** @throws Refusal `DISK_FULL` where the disk has no room for what `work` writes */
export function refusingFullDisk<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof DatabaseError && error.reason === 'FULL' ? new Refusal('DISK_FULL') : error;
  }
}
