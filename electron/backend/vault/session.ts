// The vault while it is open: the keys in memory, the database, and who is at work.
import path from 'node:path';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { migrate } from '../database/migrate.ts';
import type { WritableDatabase } from '../database/handles.ts';
import type { Migration } from '../database/migrations/migration.ts';
import { closeDatabase } from '../database/open-encrypted.ts';
import { takeBackup } from './backup.ts';
import type { BackupSource, BackupTarget } from './backup.ts';
import { openKeyed } from './keyed-database.ts';
import { asRefusal, refusalCode } from './refusals.ts';
import { DATABASE_FILE, isGenuine, openAuditKey } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

export interface Session {
  readonly counsellor: { readonly id: string; readonly name: string };
  readonly vaultFile: VaultFile;
  readonly dataKey: Buffer;
  readonly auditKey: Buffer;
  readonly db: WritableDatabase;
}

export interface SessionStart {
  readonly directory: string;
  readonly clock: () => Date;
  /** As it was read: its seal is checked. */
  readonly vaultFile: VaultFile;
  readonly counsellorId: string;
  /** Belongs to the session from here on: wiped when it ends, or when it does not begin. */
  readonly dataKey: Buffer;
  /** The steps to the newest schema; the released ones unless a test brings its own. */
  readonly migrations?: readonly Migration[] | undefined;
}

/**
 * Opens the database, brings it to the newest schema (after a backup), and holds the keys.
 * @throws Refusal `VAULT_DAMAGED`, `VAULT_NEWER`, `VAULT_IN_USE`, `DISK_FULL`, `BACKUP_FAILED` or `NOT_FOUND`
 */
export function openSession(start: SessionStart): Session {
  const { directory, clock, vaultFile, counsellorId, dataKey, migrations } = start;
  let auditKey: Buffer | undefined;
  let db: WritableDatabase | undefined;
  try {
    if (!isGenuine(vaultFile, dataKey)) throw new Refusal('VAULT_DAMAGED');
    const slot = vaultFile.counsellors.find(({ id }) => id === counsellorId);
    if (!slot) throw new Refusal('NOT_FOUND');
    auditKey = openAuditKey(vaultFile, dataKey);
    db = openKeyed({ file: path.join(directory, DATABASE_FILE), dataKey, create: false });
    migrate(db, {
      backUp: (old) => backUpFirst({ db: old, dataKey, vaultFile }, { directory, folder: null, clock }),
      ...(migrations && { migrations }),
    });
    return { counsellor: { id: slot.id, name: slot.name }, vaultFile, dataKey, auditKey, db };
  } catch (error) {
    if (db) closeDatabase(db);
    wipe(dataKey, auditKey);
    throw asRefusal(error);
  }
}

/** Nobody has chosen a folder here: whatever keeps the backup from being made has one name. */
function backUpFirst(source: BackupSource, target: BackupTarget): void {
  try {
    takeBackup(source, target);
  } catch (error) {
    throw new Refusal(refusalCode(error) === 'DISK_FULL' ? 'DISK_FULL' : 'BACKUP_FAILED');
  }
}

/** Closes the database, which empties its write-ahead log, and wipes the keys. */
export function closeSession({ db, dataKey, auditKey }: Session): void {
  try {
    closeDatabase(db);
  } finally {
    wipe(dataKey, auditKey);
  }
}

function wipe(...keys: readonly (Buffer | undefined)[]): void {
  for (const key of keys) key?.fill(0);
}
