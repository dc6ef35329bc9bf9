// `backup.json`: what is known of a backup without opening it, sealed under the vault's data key.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { backupSchema } from '../../../shared/contract/vault.contract.ts';
import { instantSchema } from '../../../shared/domain/case-record.ts';
import { writeDurably } from '../durable-file.ts';
import { subkey, withKey } from './sealed-box.ts';

export const RECORD_FILE = 'backup.json';
const ELSEWHERE_FILE = 'elsewhere.json';
const ELSEWHERE_KEPT = 20;
const CHUNK = 1024 * 1024;

export type Backup = z.output<typeof backupSchema>;

const factsSchema = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  takenAt: instantSchema,
  verifiedAt: instantSchema,
  cases: z.int(),
  size: z.int(),
  sha256: z.string(),
  /** Hash of the newest change: a later log that does not hold it was cut. */
  head: z.string(),
});
export type BackupFacts = z.output<typeof factsSchema>;
const recordSchema = factsSchema.extend({ mac: z.base64() });
type BackupRecord = z.output<typeof recordSchema>;

/** The record's text. */
export function recordText(facts: BackupFacts, dataKey: Buffer): string {
  return JSON.stringify({ ...facts, mac: macOf(facts, dataKey).toString('base64') }, null, 2);
}

/** True when the folder's record, if it has one, is genuine and its database is the recorded one, byte for byte. */
export function recordFits(
  folder: string,
  { database, dataKey }: { database: string; dataKey: Buffer },
): boolean {
  if (!existsSync(path.join(folder, RECORD_FILE))) return true;
  const record = readRecord(folder);
  if (!record) return false;
  const { mac, ...facts } = record;
  const stored = Buffer.from(mac, 'base64');
  const computed = macOf(facts, dataKey);
  const genuine = stored.length === computed.length && timingSafeEqual(stored, computed);
  return genuine && checksum(database) === facts.sha256;
}

/** SHA-256 of a file in hex, read piece by piece. */
export function checksum(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(CHUNK);
  const descriptor = openSync(file, 'r');
  try {
    for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, length));
    }
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

/** The backups in the vault's own folder, newest first. */
export function ownBackups(backups: string): Backup[] {
  const folders = entriesOf(backups).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const inside = folders.map((entry) => path.join(backups, entry.name));
  return inside
    .flatMap((folder) => {
      const record = readRecord(folder);
      return record ? asBackup(folder, record) : [];
    })
    .sort(newestFirst);
}

export const newestFirst = (left: Backup, right: Backup): number => right.takenAt.localeCompare(left.takenAt);

/** Nothing for a folder that is not there or can't be read: saying how the vault stands must not fail for its backups. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Remembers a backup that was taken to a folder of the user's choice. */
export function rememberElsewhere(backups: string, folder: string): void {
  const folders = [folder, ...foldersElsewhere(backups)].slice(0, ELSEWHERE_KEPT);
  try {
    writeDurably(path.join(backups, ELSEWHERE_FILE), JSON.stringify(folders));
  } catch {
    // It is taken and checked; that the vault's own disk has no room left does not make it less.
  }
}

/** The folders of the backups that were taken to other places, newest first. */
export function foldersElsewhere(backups: string): string[] {
  try {
    const content: unknown = JSON.parse(readFileSync(path.join(backups, ELSEWHERE_FILE), 'utf8'));
    return z.array(z.string()).safeParse(content).data ?? [];
  } catch {
    return [];
  }
}

/** The backup in a folder, without keeping the program waiting for a disk. `undefined` where none can be read. */
export async function readBackup(folder: string): Promise<Backup | undefined> {
  try {
    const record = parseRecord(await readFile(path.join(folder, RECORD_FILE), 'utf8'));
    return record && asBackup(folder, record);
  } catch {
    return undefined;
  }
}

function asBackup(folder: string, { id, takenAt, verifiedAt, cases, size }: BackupFacts): Backup {
  return { id, folder, takenAt, verifiedAt, cases, size };
}

function readRecord(folder: string): BackupRecord | undefined {
  try {
    return parseRecord(readFileSync(path.join(folder, RECORD_FILE), 'utf8'));
  } catch {
    return undefined;
  }
}

function parseRecord(text: string): BackupRecord | undefined {
  return recordSchema.safeParse(JSON.parse(text)).data;
}

function macOf(facts: BackupFacts, dataKey: Buffer): Buffer {
  const canonical = JSON.stringify(factsSchema.parse(facts));
  return withKey(subkey(dataKey, 'backup'), (key) => createHmac('sha256', key).update(canonical).digest());
}
