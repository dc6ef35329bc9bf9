// Making, unlocking and replacing a vault: the operations that begin or end a session.
import path from 'node:path';
import { existsSync, mkdirSync } from 'node:fs';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { migrate } from '../database/migrate.ts';
import { writeDurably } from '../durable-file.ts';
import { dataKeyOf, foundVault, requireStrong, slotOf, tryPassphrase, withSlot } from './counsellors.ts';
import { discardIncoming, finishInstall, markReady, prepareIncoming } from './install.ts';
import { newCounsellorSlot, openRecoverySlot } from './key-slots.ts';
import { withDatabase } from './keyed-database.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { asRefusal, refusing } from './refusals.ts';
import { restoreBackup } from './restore.ts';
import { withKey } from './sealed-box.ts';
import { closeSession, openSession } from './session.ts';
import {
  asText,
  copyVaultFile,
  DATABASE_FILE,
  holdsVault,
  mendCopies,
  readVaultFile,
  VAULT_FILE,
  writeVaultFile,
} from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';
import type { VaultHandlers, VaultParts } from './vault-parts.ts';

type Opening = 'create' | 'unlock' | 'unlockByRecoveryCode' | 'restore';

export function openingHandlers(parts: VaultParts): Pick<VaultHandlers, Opening> {
  const { state } = parts;
  return {
    create: (input) => state.exclusive(() => create(input, parts)),
    unlock: (input) => state.exclusive(() => unlock(input, parts)),
    unlockByRecoveryCode: (input) => state.exclusive(() => unlockByRecoveryCode(input, parts)),
    restore: (input) => state.exclusive(() => restore(input, parts)),
  };
}

const DONE = { done: true } as const;

async function create(
  { counsellorName, passphrase }: { counsellorName: string; passphrase: string },
  parts: VaultParts,
) {
  const { directory, clock, ids, derivation, folder, state } = parts;
  takeOver(parts);
  if (holdsVault(directory)) throw new Refusal('VAULT_EXISTS');
  requireStrong(passphrase, counsellorName);
  const counsellor = { id: ids(), name: counsellorName.trim(), createdAt: clock().toISOString(), passphrase };
  const { vaultFile, key, recoveryCode } = await foundVault(ids(), { counsellor, derivation });
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    // Again: only a folder that is there can be taken over, and this one may not have been.
    takeOver(parts);
    if (holdsVault(directory)) throw new Refusal('VAULT_EXISTS');
    const incoming = prepareIncoming(directory);
    withDatabase({ file: path.join(incoming, DATABASE_FILE), dataKey: key, create: true }, (db) =>
      migrate(db, { backUp: () => undefined }),
    );
    writeDurably(path.join(incoming, VAULT_FILE), asText(vaultFile));
    markReady(directory, { aside: 'replaced', keep: false });
  } catch (error) {
    key.fill(0);
    if (folder.isHeld()) discardIncoming(directory);
    throw asRefusal(error);
  }
  // What fails from here on is finished when she unlocks.
  finishInstall(directory);
  copyVaultFile(directory, vaultFile);
  state.begin(openSession({ directory, clock, vaultFile, counsellorId: counsellor.id, dataKey: key }));
  return { recoveryCode };
}

async function unlock(
  { counsellorId, passphrase }: { counsellorId: string; passphrase: string },
  parts: VaultParts,
): Promise<typeof DONE> {
  const { directory, clock, attempts, derivation, migrations, state } = parts;
  const { read, busy } = readBeside(parts);
  slotOf(read, counsellorId);
  const opened = await attempts.attempt(() =>
    tryPassphrase(read, { id: counsellorId, passphrase, derivation }),
  );
  if (!opened) throw new Refusal('WRONG_PASSPHRASE');
  if (busy) {
    opened.dataKey.fill(0);
    throw busy;
  }
  state.end();
  const { dataKey } = opened;
  const session = openSession({ directory, clock, vaultFile: read, counsellorId, dataKey, migrations });
  const vaultFile = opened.renewed
    ? withSlot(read, { slot: opened.renewed, key: session.dataKey })
    : session.vaultFile;
  state.begin({ ...session, vaultFile: mended(vaultFile, { read, parts }) });
  return DONE;
}

async function unlockByRecoveryCode(
  input: { recoveryCode: string; counsellorId: string; passphrase: string },
  parts: VaultParts,
): Promise<typeof DONE> {
  const { directory, clock, attempts, derivation, migrations, state } = parts;
  takeOver(parts);
  const read = readVaultFile(directory);
  const { name, id, createdAt } = slotOf(read, input.counsellorId);
  const secret = parseRecoveryCode(input.recoveryCode);
  if (!secret) throw new Refusal('MISTYPED_RECOVERY_CODE');
  const dataKey = await attempts.attempt(() =>
    Promise.resolve(withKey(secret, () => openRecoverySlot(read.recovery, { vault: read.vault, secret }))),
  );
  if (!dataKey) throw new Refusal('WRONG_RECOVERY_CODE');
  try {
    requireStrong(input.passphrase, name);
    const slot = await newCounsellorSlot(
      { id, name, createdAt, passphrase: input.passphrase },
      { dataKey: dataKeyOf(read, dataKey), derivation },
    );
    state.end();
    const session = openSession({
      directory,
      clock,
      vaultFile: read,
      counsellorId: id,
      dataKey: Buffer.from(dataKey),
      migrations,
    });
    const vaultFile = withSlot(read, { slot, key: dataKey });
    try {
      refusing(() => writeVaultFile(directory, vaultFile));
      mended(vaultFile, { read: vaultFile, parts });
    } catch (error) {
      closeSession(session);
      throw error;
    }
    state.begin({ ...session, vaultFile });
    return DONE;
  } finally {
    dataKey.fill(0);
  }
}

function restore(input: { folder: string; passphrase: string }, parts: VaultParts) {
  takeOver(parts);
  return restoreBackup(input, {
    ...parts,
    takeFolder: () => takeOver(parts),
    closePresent: () => parts.state.end(),
  });
}

/**
 * Takes the folder over and reads the vault file. Where another Trama is at work, only who knows the passphrase is told so:
 * the file is read beside it, and `busy` is the refusal to end with.
 */
function readBeside(parts: VaultParts): { read: VaultFile; busy: Refusal | null } {
  try {
    takeOver(parts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    try {
      return { read: readVaultFile(parts.directory), busy: error };
    } catch {
      // The other one may be moving it.
      throw error;
    }
  }
  return { read: readVaultFile(parts.directory), busy: null };
}

/**
 * Keeps every other Trama away from the vault's files until the vault is locked, or this operation over, and finishes what
 * one that was killed had begun. Without it, two programs would move the same files at once.
 */
function takeOver({ folder, directory }: VaultParts): void {
  if (!existsSync(directory)) return;
  refusing(() => folder.take());
  finishInstall(directory);
}

/** Writes what unlocking has put in order. When the disk is full, work goes on: the next unlocking tries again. */
function mended(vaultFile: VaultFile, { read, parts }: { read: VaultFile; parts: VaultParts }): VaultFile {
  try {
    mendCopies(parts.directory, vaultFile);
    return vaultFile;
  } catch {
    parts.log('error', 'the vault file could not be brought up to date');
    return read;
  }
}
