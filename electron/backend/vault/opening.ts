// Making, unlocking and replacing a vault: the operations that begin or end a session.
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { migrate } from '../database/migrate.ts';
import { writeDurably } from '../durable-file.ts';
import { dataKeyOf, foundVault, requireStrong, slotOf, tryPassphrase, withSlot } from './counsellors.ts';
import { discardIncoming, finishInstall, install, prepareIncoming } from './install.ts';
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
  const { directory, clock, ids, derivation, state } = parts;
  finishInstall(directory);
  if (holdsVault(directory)) throw new Refusal('VAULT_EXISTS');
  requireStrong(passphrase, counsellorName);
  const counsellor = { id: ids(), name: counsellorName.trim(), createdAt: clock().toISOString(), passphrase };
  const { vaultFile, key, recoveryCode } = await foundVault(ids(), { counsellor, derivation });
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const incoming = prepareIncoming(directory);
    withDatabase({ file: path.join(incoming, DATABASE_FILE), dataKey: key, create: true }, (db) =>
      migrate(db, { backUp: () => undefined }),
    );
    writeDurably(path.join(incoming, VAULT_FILE), asText(vaultFile));
    install(directory, { aside: 'replaced', keep: false });
    copyVaultFile(directory, vaultFile);
  } catch (error) {
    key.fill(0);
    discardIncoming(directory);
    throw asRefusal(error);
  }
  state.begin(openSession({ directory, clock, vaultFile, counsellorId: counsellor.id, dataKey: key }));
  return { recoveryCode };
}

async function unlock(
  { counsellorId, passphrase }: { counsellorId: string; passphrase: string },
  parts: VaultParts,
): Promise<typeof DONE> {
  const { directory, clock, attempts, derivation, migrations, state } = parts;
  finishInstall(directory);
  const read = readVaultFile(directory);
  slotOf(read, counsellorId);
  const opened = await attempts.attempt(() =>
    tryPassphrase(read, { id: counsellorId, passphrase, derivation }),
  );
  if (!opened) throw new Refusal('WRONG_PASSPHRASE');
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
  finishInstall(directory);
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
  finishInstall(parts.directory);
  return restoreBackup(input, { ...parts, closePresent: () => parts.state.end() });
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
