// The vault: what the rest of the backend sees of it, and its part of the contract.
import path from 'node:path';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { fileLock } from '../database/file-lock.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { checkIntegrity } from '../database/integrity.ts';
import { createAttempts } from './attempts.ts';
import { backupsOf, takeBackup } from './backup.ts';
import { finishInstall, isInstalling } from './install.ts';
import { createKeyDerivation } from './key-derivation.ts';
import { countCases } from './keyed-database.ts';
import { createKnownBackups } from './known-backups.ts';
import { membershipHandlers } from './membership.ts';
import { openingHandlers } from './opening.ts';
import { suggestPassphrase } from './passphrase.ts';
import { holdsVault, readVaultFile } from './vault-file.ts';
import type { VaultHandlers, VaultParts, VaultPorts } from './vault-parts.ts';
import { createVaultState } from './vault-state.ts';

const ATTEMPTS_FILE = 'attempts.json';
const LOCK_FILE = 'vault.lock';
const WAIT_FOR_OTHER_MS = 250;

/** What handlers of other domains get of the open vault. Good until the next call: locking closes and wipes it. */
export interface OpenVault {
  readonly db: WritableDatabase;
  readonly actor: { readonly id: string; readonly name: string };
  readonly auditKey: Buffer;
}

export interface Vault {
  readonly handlers: VaultHandlers;
  /** The open vault. @throws Refusal `LOCKED` */
  open(): OpenVault;
  /** Locks, after what is under way, and without asking anybody. Safe to call twice. */
  close(): Promise<void>;
}

/** Nothing is read or written before the first call. */
export function createVault(ports: VaultPorts): Vault {
  const { directory, clock } = ports;
  const folder = fileLock(path.join(directory, LOCK_FILE), { waitMs: WAIT_FOR_OTHER_MS });
  const parts: VaultParts = {
    ...ports,
    folder,
    state: createVaultState({ ...ports, folder }),
    attempts: createAttempts({ file: path.join(directory, ATTEMPTS_FILE), clock }),
    derivation: createKeyDerivation(ports.keyDerivation),
    backups: createKnownBackups(backupsOf(directory)),
  };
  return {
    handlers: { ...openingHandlers(parts), ...membershipHandlers(parts), ...ownHandlers(parts) },
    open: () => {
      const { db, counsellor, auditKey } = parts.state.required();
      return { db, actor: counsellor, auditKey };
    },
    close: () => parts.state.exclusive(() => parts.state.end()),
  };
}

type Own = 'status' | 'suggestPassphrase' | 'lock' | 'touch' | 'backup' | 'backups' | 'verify';

function ownHandlers(parts: VaultParts): Pick<VaultHandlers, Own> {
  const { state, directory, clock } = parts;
  return {
    status: () => status(parts),
    suggestPassphrase: ({ language }) => ({ passphrase: suggestPassphrase(language) }),
    lock: async () => {
      await state.lock();
      return { done: true };
    },
    touch: () => {
      state.touch();
      return { done: true };
    },
    backup: ({ folder }) => state.exclusive(() => takeBackup(state.required(), { directory, folder, clock })),
    backups: () => parts.backups.list(),
    verify: () => state.exclusive(() => verify(parts)),
  };
}

type Status = Awaited<ReturnType<VaultHandlers['status']>>;

async function status(parts: VaultParts): Promise<Status> {
  // First of all: what is said of the vault's state has to be true when it is said.
  const lastBackup = await parts.backups.newest();
  const { state, directory, attempts } = parts;
  const session = state.present();
  const always = {
    retryAt: attempts.retryAt(),
    folder: directory,
    lastBackup,
  };
  if (session) {
    const counsellors = session.vaultFile.counsellors.map(({ id, name }) => ({ id, name }));
    return { state: 'unlocked', counsellors, current: session.counsellor, problem: null, ...always };
  }
  finishIfAlone(parts);
  if (!holdsVault(directory)) {
    return { state: 'absent', counsellors: [], current: null, problem: null, ...always };
  }
  return { state: 'locked', current: null, ...readCounsellors(directory), ...always };
}

/** Finishes what a killed program had begun, unless another one, or an operation of this one, is at work. */
function finishIfAlone({ folder, directory }: VaultParts): void {
  if (folder.isHeld() || !isInstalling(directory)) return;
  try {
    folder.take();
  } catch {
    return;
  }
  try {
    finishInstall(directory);
  } finally {
    folder.release();
  }
}

function readCounsellors(directory: string): Pick<Status, 'counsellors' | 'problem'> {
  try {
    const { counsellors } = readVaultFile(directory);
    return { counsellors: counsellors.map(({ id, name }) => ({ id, name })), problem: null };
  } catch (error) {
    const isNewer = error instanceof Refusal && error.code === 'VAULT_NEWER';
    return { counsellors: [], problem: isNewer ? 'VAULT_NEWER' : 'VAULT_DAMAGED' };
  }
}

function verify({ state, projection }: VaultParts) {
  const { db, auditKey } = state.required();
  const { problems, changes, head } = checkIntegrity(db, { auditKey, projection });
  return { sound: problems.length === 0, problems, changes, cases: countCases(db), head };
}
