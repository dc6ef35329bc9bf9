// Brings a closed vault to the version after today's, as a newer Trama would: `node make-newer.ts <folder>`, the
// passphrase on standard input. A process of its own, because Playwright's loader cannot read the database module.
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { migrate } from '../../../electron/backend/database/migrate.ts';
import { MIGRATIONS, NEWEST_VERSION } from '../../../electron/backend/database/migrations/index.ts';
import { tryPassphrase } from '../../../electron/backend/vault/counsellors.ts';
import { createKeyDerivation } from '../../../electron/backend/vault/key-derivation.ts';
import { withDatabase } from '../../../electron/backend/vault/keyed-database.ts';
import { DATABASE_FILE, readVaultFile } from '../../../electron/backend/vault/vault-file.ts';

const directory = process.argv[2] ?? '';
const vaultFile = readVaultFile(directory);
const opened = await tryPassphrase(vaultFile, {
  id: vaultFile.counsellors[0]?.id ?? '',
  passphrase: await text(process.stdin),
  derivation: createKeyDerivation('calibrated'),
});
if (!opened) throw new Error('the passphrase does not open the vault');
const future = { version: NEWEST_VERSION + 1, name: 'future', sql: 'CREATE TABLE future (id TEXT) STRICT' };
withDatabase({ file: path.join(directory, DATABASE_FILE), dataKey: opened.dataKey }, (db) =>
  migrate(db, { backUp: () => undefined, migrations: [...MIGRATIONS, future] }),
);
