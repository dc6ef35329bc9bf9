// Backups: an encrypted copy beside a copy of the key slots, opened and checked before it gets its name.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { headHash } from '../database/change-log.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { vacuumInto } from '../database/open-encrypted.ts';
import { syncFile, syncFolder } from '../durable-file.ts';
import { checksum, ownBackups, RECORD_FILE, recordText, rememberElsewhere } from './backup-record.ts';
import type { Backup, BackupFacts } from './backup-record.ts';
import { toKeep } from './keep-policy.ts';
import { countCases, isWholeCopy, rowCounts } from './keyed-database.ts';
import { refusalCode } from './refusals.ts';
import { asText, DATABASE_FILE, VAULT_FILE } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

/** What a backup is taken of. */
export interface BackupSource {
  readonly db: WritableDatabase;
  readonly dataKey: Buffer;
  readonly vaultFile: VaultFile;
}
export interface BackupTarget {
  /** The vault's own folder. */
  readonly directory: string;
  /** Where the user wants it, else the vault's `backups`. */
  readonly folder: string | null;
  readonly clock: () => Date;
}

const UNFINISHED = '.trama-unfinished-';

/** The folder of a vault's own backups. */
export const backupsOf = (directory: string): string => path.join(directory, 'backups');

/**
 * Takes a backup and returns what is known of it. Until it is checked it has no name, so that no half backup is ever
 * listed.
 * @throws Refusal `FOLDER_UNUSABLE`, `DISK_FULL` or `BACKUP_FAILED`
 */
export function takeBackup(source: BackupSource, { directory, folder: wished, clock }: BackupTarget): Backup {
  const own = backupsOf(directory);
  makeFolder(own);
  if (wished !== null) requireFolder(wished);
  const folder = wished === null || isInside(wished, directory) ? null : wished;
  const base = folder ?? own;
  const takenAt = clock().toISOString();
  const id = takenAt.replaceAll(/[:.]/g, '-');
  // By vault: in a folder that several offices share, another one may be at it.
  const mark = `${UNFINISHED}${source.vaultFile.vault}-`;
  const unfinished = path.join(base, `${mark}${id}`);
  const finished = vacantName(path.join(base, folder === null ? id : `trama-backup-${id}`));
  try {
    removeUnfinished(base, mark);
    mkdirSync(unfinished, { mode: 0o700 });
    const facts = fill(unfinished, { source, id, takenAt, clock });
    renameSync(unfinished, finished);
    syncFolder(base);
    if (folder !== null) rememberElsewhere(own, finished);
    else dropOld(own, finished);
    const { cases, size, verifiedAt } = facts;
    return { id, folder: finished, takenAt, verifiedAt, cases, size };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Refusal(refusalCode(error) === 'DISK_FULL' ? 'DISK_FULL' : 'BACKUP_FAILED');
  }
}

interface Filling extends Pick<BackupTarget, 'clock'> {
  readonly source: BackupSource;
  readonly id: string;
  readonly takenAt: string;
}

function fill(folder: string, { source, id, takenAt, clock }: Filling): BackupFacts {
  const { db, dataKey, vaultFile } = source;
  const file = path.join(folder, DATABASE_FILE);
  vacuumInto(db, file);
  if (!isWholeCopy({ file, dataKey }, rowCounts(db))) throw new Refusal('BACKUP_FAILED');
  const facts: BackupFacts = {
    format: 1,
    id,
    takenAt,
    verifiedAt: clock().toISOString(),
    cases: countCases(db),
    size: statSync(file).size,
    sha256: checksum(file),
    head: headHash(db),
  };
  writeFileSync(path.join(folder, VAULT_FILE), asText(vaultFile), { mode: 0o600 });
  writeFileSync(path.join(folder, RECORD_FILE), recordText(facts, dataKey), { mode: 0o600 });
  for (const name of readdirSync(folder)) syncFile(path.join(folder, name));
  syncFolder(folder);
  return facts;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Refusal(refusalCode(error) ?? 'FOLDER_UNUSABLE');
  }
}

function requireFolder(folder: string): void {
  try {
    if (!path.isAbsolute(folder) || !statSync(folder).isDirectory()) throw new Refusal('FOLDER_UNUSABLE');
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal('FOLDER_UNUSABLE');
  }
}

function vacantName(wished: string): string {
  let name = wished;
  for (let number = 2; existsSync(name); number += 1) name = `${wished}-${String(number)}`;
  return name;
}

function removeUnfinished(base: string, mark: string): void {
  for (const name of readdirSync(base)) {
    if (name.startsWith(mark)) rmSync(path.join(base, name), { recursive: true, force: true });
  }
}

/** A folder among the vault's own files comes and goes with them: backups there are the vault's own. */
function isInside(folder: string, directory: string): boolean {
  const relative = path.relative(realpathSync.native(directory), realpathSync.native(folder));
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}

/**
 * Only in the vault's own folder: what was taken elsewhere belongs to the user. The one just taken stays, even when a clock
 * that lost its battery makes it look like the oldest.
 */
function dropOld(own: string, taken: string): void {
  const backups = ownBackups(own);
  const kept = toKeep(backups.map(({ takenAt }) => takenAt));
  for (const { folder, takenAt } of backups) {
    if (folder !== taken && !kept.has(takenAt)) rmSync(folder, { recursive: true, force: true });
  }
}
