// Restoring: the backup is opened, checked and completed in a folder of its own. Only then it takes the vault's place, and
// what was there is kept aside.
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { renewDevice } from '../database/change-log.ts';
import { write } from '../database/handles.ts';
import { checkIntegrity } from '../database/integrity.ts';
import type { Projection } from '../database/integrity.ts';
import { migrate } from '../database/migrate.ts';
import { writeDurably } from '../durable-file.ts';
import type { Attempts } from './attempts.ts';
import { recordFits } from './backup-record.ts';
import { tryPassphrase } from './counsellors.ts';
import { copyPrivately, discardIncoming, install, prepareIncoming } from './install.ts';
import type { KeyDerivation } from './key-derivation.ts';
import { countCases, withDatabase } from './keyed-database.ts';
import { asRefusal, refusalCode } from './refusals.ts';
import { withKey } from './sealed-box.ts';
import {
  asText,
  DATABASE_FILE,
  holdsVault,
  isGenuine,
  openAuditKey,
  readVaultFile,
  VAULT_FILE,
} from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

export interface RestorePorts {
  readonly directory: string;
  readonly derivation: KeyDerivation;
  readonly attempts: Attempts;
  readonly projection: Projection;
  readonly clock: () => Date;
  readonly ids: () => string;
  /** Keeps other programs away from the vault's folder, once it is there. */
  readonly takeFolder: () => void;
  /** Closes the present vault; called when the backup has proved good. */
  readonly closePresent: () => void;
}

/** How a backup's faults are called: the vault's own names would speak of the wrong file. */
const CODES: Readonly<Record<string, string>> = {
  VAULT_ABSENT: 'NO_BACKUP_THERE',
  VAULT_DAMAGED: 'BACKUP_DAMAGED',
  VAULT_NEWER: 'BACKUP_NEWER',
};

/**
 * Puts a backup (or the copied folder of a closed vault) in the vault's place.
 * @throws Refusal as the contract lists them; nothing has changed then
 */
export async function restoreBackup(
  { folder, passphrase }: { folder: string; passphrase: string },
  ports: RestorePorts,
): Promise<{ cases: number; keptAside: string | null }> {
  const { directory } = ports;
  const vaultFile = speakingOfBackup(() => readBackup(folder, directory));
  const { attempts } = ports;
  // Somebody's own backup, which opens with her own passphrase, must not buy guesses at this vault.
  const key = await attempts.attempt(() => openAny(vaultFile, passphrase, ports), { forgives: false });
  if (!key) throw new Refusal('WRONG_PASSPHRASE');
  const cases = withKey(key, () => {
    try {
      return speakingOfBackup(() => prepare({ folder, vaultFile, key }, ports));
    } catch (error) {
      discardIncoming(directory);
      throw error;
    }
  });
  try {
    ports.closePresent();
    const aside = `before-restore-${ports.clock().toISOString().replaceAll(/[:.]/g, '-')}`;
    const keptAside = holdsVault(directory) ? path.join(directory, aside) : null;
    install(directory, { aside, keep: true });
    attempts.forgive();
    return { cases, keptAside };
  } catch (error) {
    throw asRefusal(error);
  }
}

function readBackup(folder: string, directory: string): VaultFile {
  const database = path.join(folder, DATABASE_FILE);
  if (!existsSync(database)) throw new Refusal('VAULT_ABSENT');
  const present = path.join(directory, DATABASE_FILE);
  // Not only pointless: reading the open database beside SQLite would give back its lock on Unix.
  if (existsSync(present) && realpathSync.native(database) === realpathSync.native(present)) {
    throw new Refusal('VAULT_ABSENT');
  }
  return readVaultFile(folder);
}

/** Whose passphrase it is need not be said: every counsellor of the backup may restore it. */
async function openAny(
  file: VaultFile,
  passphrase: string,
  { derivation }: RestorePorts,
): Promise<Buffer | null> {
  for (const { id } of file.counsellors) {
    const opened = await tryPassphrase(file, { id, passphrase, derivation });
    if (opened) return opened.dataKey;
  }
  return null;
}

interface Found {
  readonly folder: string;
  readonly vaultFile: VaultFile;
  readonly key: Buffer;
}

/** Copies the backup beside the vault, completes and checks it, and returns how many cases it holds. */
function prepare({ folder, vaultFile, key }: Found, ports: RestorePorts): number {
  if (!isGenuine(vaultFile, key)) throw new Refusal('VAULT_DAMAGED');
  if (!recordFits(folder, { database: path.join(folder, DATABASE_FILE), dataKey: key })) {
    throw new Refusal('VAULT_DAMAGED');
  }
  mkdirSync(ports.directory, { recursive: true, mode: 0o700 });
  ports.takeFolder();
  const incoming = prepareIncoming(ports.directory);
  // The log beside the database is there when the folder of a vault was copied that had not been closed.
  for (const name of [DATABASE_FILE, `${DATABASE_FILE}-wal`]) {
    const file = path.join(folder, name);
    if (existsSync(file)) copyPrivately(file, path.join(incoming, name));
  }
  writeDurably(path.join(incoming, VAULT_FILE), asText(vaultFile));
  return withDatabase({ file: path.join(incoming, DATABASE_FILE), dataKey: key }, (db) => {
    migrate(db, { backUp: () => undefined });
    const { problems } = withKey(openAuditKey(vaultFile, key), (auditKey) =>
      checkIntegrity(db, { auditKey, projection: ports.projection }),
    );
    if (problems.length > 0) throw new Refusal('VAULT_DAMAGED');
    // From here on two logs may grow from one: each change needs a number that is its own.
    write(db, (transaction) => renewDevice(transaction, ports.ids));
    return countCases(db);
  });
}

function speakingOfBackup<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = refusalCode(error);
    throw code === undefined ? error : new Refusal(CODES[code] ?? code);
  }
}
