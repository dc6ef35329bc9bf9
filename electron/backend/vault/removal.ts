// Removing a counsellor changes the data key: she may have kept the old one. The database is copied, encrypted anew under
// the new key and checked; then copy and vault file take the place of the old ones in one step.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { rekey, closeDatabase } from '../database/open-encrypted.ts';
import { writeDurably } from '../durable-file.ts';
import { withoutCounsellor } from './counsellors.ts';
import { copyPrivately, discardIncoming, finishInstall, markReady, prepareIncoming } from './install.ts';
import { isWholeCopy, rowCounts, withDatabase } from './keyed-database.ts';
import { asRefusal } from './refusals.ts';
import { KEY_LENGTH, subkey, withKey } from './sealed-box.ts';
import type { Session } from './session.ts';
import { asText, DATABASE_FILE, VAULT_FILE } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

export interface Removal {
  readonly directory: string;
  readonly id: string;
  readonly createdAt: string;
}

/** What stands after a removal: to be opened anew. */
export interface Removed {
  readonly vaultFile: VaultFile;
  /** The new data key; the caller wipes it. */
  readonly key: Buffer;
  readonly recoveryCode: string;
}

/**
 * Prepares everything that a removal needs, up to and with the point of no return. Closes the session's database; until
 * it returns, the old vault is whole and the old key opens it.
 */
export function prepareRemoval(session: Session, { directory, id, createdAt }: Removal): Removed {
  const newKey = randomBytes(KEY_LENGTH);
  const { dataKey, auditKey, db } = session;
  try {
    const changed = withoutCounsellor(session.vaultFile, { id, key: dataKey, newKey, auditKey, createdAt });
    const counts = rowCounts(db);
    // Closing empties the write-ahead log: the file alone is then the whole database.
    closeDatabase(db);
    const file = path.join(prepareIncoming(directory), DATABASE_FILE);
    copyPrivately(path.join(directory, DATABASE_FILE), file);
    withDatabase({ file, dataKey }, (copy) => withKey(subkey(newKey, 'database'), (key) => rekey(copy, key)));
    if (!isWholeCopy({ file, dataKey: newKey }, counts))
      throw new Error('the newly encrypted copy is not whole');
    writeDurably(path.join(path.dirname(file), VAULT_FILE), asText(changed.vaultFile));
    markReady(directory, { aside: 'replaced', keep: false });
    return { ...changed, key: newKey };
  } catch (error) {
    newKey.fill(0);
    discardIncoming(directory);
    throw asRefusal(error);
  }
}

/** Finishes a prepared removal. */
export const completeRemoval = finishInstall;
