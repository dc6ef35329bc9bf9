import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addCase, HER_PASSPHRASE, openTestVault, outcome } from './vault.ts';
import type { TestVault } from './vault.ts';

/** Everything that a folder holds, as one map from path to content. */
export function contentOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => path.basename(file) !== 'attempts.json')
      .map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  );
}

export async function backedUp() {
  const made = await openTestVault();
  addCase(made, 'Layla');
  const backup = await made.vault.handlers.backup({ folder: null });
  return { ...made, backup };
}

export const restore = ({ vault }: TestVault, folder: string, passphrase = HER_PASSPHRASE) =>
  outcome(() => vault.handlers.restore({ folder, passphrase }));
