// Vaults that released programs have written: one per migration, in folders named after its number.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const STORED = path.join(import.meta.dirname, 'vaults');

/** What a stored vault consists of. Passphrase and counsellor are those of `backend.ts`. */
export const VAULT_FILES = ['vault.db', 'vault.json'] as const;
export const RECOVERY_CODE_FILE = 'recovery-code.txt';

/** Where the vault of the program with this newest migration is stored. */
export const vaultFolder = (version: number): string => path.join(STORED, String(version).padStart(4, '0'));

/** The versions of which a vault is stored, oldest first. */
export const storedVersions = (): number[] =>
  readdirSync(STORED)
    .map(Number)
    .sort((one, other) => one - other);

/** Copies a stored vault into an empty folder and returns its recovery code. */
export function copyStoredVault(version: number, directory: string): string {
  const folder = vaultFolder(version);
  for (const name of VAULT_FILES) cpSync(path.join(folder, name), path.join(directory, name));
  return readFileSync(path.join(folder, RECOVERY_CODE_FILE), 'utf8').trim();
}
