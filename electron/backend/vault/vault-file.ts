// `vault.json`: who may open the vault and how. Written so that a power cut leaves the old or the new file, and twice, so
// that one damaged copy locks nobody out. The copy is never older on purpose: an old one would open with a passphrase or
// a recovery code that was changed because somebody else had learnt it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { idSchema } from '../../../shared/domain/case-record.ts';
import { removeUnfinished, writeDurably } from '../durable-file.ts';
import { counsellorSlotSchema, recoverySlotSchema } from './key-slots.ts';
import type { DataKey } from './key-slots.ts';
import { boxSchema, seal, subkey, unseal, withKey } from './sealed-box.ts';

export const VAULT_FILE = 'vault.json';
export const VAULT_FILE_COPY = 'vault.json.copy';
export const DATABASE_FILE = 'vault.db';
const FORMAT = 1;

const unsignedSchema = z.strictObject({
  format: z.literal(FORMAT),
  vault: idSchema,
  /** Counts the data keys: it rises by one when a counsellor is removed. */
  generation: z.int().min(1),
  counsellors: z.array(counsellorSlotSchema).min(1).max(200),
  recovery: recoverySlotSchema,
  /** The key that seals the change log, under the data key: it stays the same when the data key changes. */
  auditKey: boxSchema,
});
export const vaultFileSchema = unsignedSchema.extend({ mac: z.base64() });
export type VaultFile = z.output<typeof vaultFileSchema>;
type UnsignedVaultFile = z.output<typeof unsignedSchema>;

/** The facts of a vault file, sealed under its data key, so that slots put in, taken out or changed are noticed. */
export function signed(facts: UnsignedVaultFile, dataKey: Buffer): VaultFile {
  const unsigned = unsignedSchema.strip().parse(facts);
  return { ...unsigned, mac: macOf(unsigned, dataKey).toString('base64') };
}

/** True when the file is as somebody who had the data key wrote it. */
export function isGenuine({ mac, ...unsigned }: VaultFile, dataKey: Buffer): boolean {
  const stored = Buffer.from(mac, 'base64');
  const computed = macOf(unsigned, dataKey);
  return stored.length === computed.length && timingSafeEqual(stored, computed);
}

/** The change log's key, which the caller wipes. */
export function openAuditKey(file: VaultFile, dataKey: Buffer): Buffer {
  const key = withKey(subkey(dataKey, 'audit'), (audit) =>
    unseal({ key: audit, box: file.auditKey, context: auditContext(file) }),
  );
  if (!key) throw new Refusal('VAULT_DAMAGED');
  return key;
}

/** Seals the change log's key under a data key. */
export function sealAuditKey(auditKey: Buffer, { vault, generation, key }: DataKey): VaultFile['auditKey'] {
  return withKey(subkey(key, 'audit'), (audit) =>
    seal({ key: audit, plain: auditKey, context: auditContext({ vault, generation }) }),
  );
}

/** True when a folder holds a vault, whole or not. */
export function holdsVault(directory: string): boolean {
  return [VAULT_FILE, VAULT_FILE_COPY, DATABASE_FILE].some((name) => existsSync(path.join(directory, name)));
}

/**
 * Reads the vault file, or its copy where the first is gone or damaged.
 * @throws Refusal `VAULT_ABSENT`, `VAULT_DAMAGED` or `VAULT_NEWER`
 */
export function readVaultFile(directory: string): VaultFile {
  if (!holdsVault(directory)) throw new Refusal('VAULT_ABSENT');
  for (const name of [VAULT_FILE, VAULT_FILE_COPY]) {
    const file = parse(path.join(directory, name));
    if (file) return file;
  }
  throw new Refusal('VAULT_DAMAGED');
}

/** Writes the vault file and its copy. When the copy cannot be written, the old one goes. */
export function writeVaultFile(directory: string, file: VaultFile): void {
  const content = asText(file);
  writeDurably(path.join(directory, VAULT_FILE), content);
  copyVaultFile(directory, file);
}

/** Writes the copy alone, where the file itself came by another way. */
export function copyVaultFile(directory: string, file: VaultFile): void {
  const copy = path.join(directory, VAULT_FILE_COPY);
  try {
    writeDurably(copy, asText(file));
  } catch {
    rmSync(copy, { force: true });
  }
}

/**
 * Makes both files equal again, after a kill between the two or damage to one, and removes what kills left of others: they
 * too would open with a passphrase or a code that was changed since.
 */
export function mendCopies(directory: string, file: VaultFile): void {
  const content = asText(file);
  const isCurrent = (name: string): boolean => {
    const target = path.join(directory, name);
    return existsSync(target) && readFileSync(target, 'utf8') === content;
  };
  if (!isCurrent(VAULT_FILE) || !isCurrent(VAULT_FILE_COPY)) writeVaultFile(directory, file);
  for (const name of [VAULT_FILE, VAULT_FILE_COPY]) removeUnfinished(path.join(directory, name));
}

/** The file's text, as written to disk. */
export const asText = (file: VaultFile): string => `${JSON.stringify(file, null, 2)}\n`;

function parse(file: string): VaultFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  const format = z.object({ format: z.int() }).safeParse(content);
  if (format.success && format.data.format > FORMAT) throw new Refusal('VAULT_NEWER');
  return vaultFileSchema.safeParse(content).data;
}

/** Parsed values have their members in the schema's order, so that the same facts always give the same bytes. */
function macOf(unsigned: UnsignedVaultFile, dataKey: Buffer): Buffer {
  const canonical = JSON.stringify(unsignedSchema.parse(unsigned));
  return withKey(subkey(dataKey, 'key slots'), (key) => createHmac('sha256', key).update(canonical).digest());
}

function auditContext({ vault, generation }: { vault: string; generation: number }) {
  return [FORMAT, vault, 'audit key', generation];
}
