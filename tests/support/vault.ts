// A vault on real files in a folder of its own, with a clock that stands until it is moved.
import path from 'node:path';
import { insertCase } from '../../electron/backend/cases/commands.ts';
import { caseProjection } from '../../electron/backend/cases/projection.ts';
import { write } from '../../electron/backend/database/handles.ts';
import type { Migration } from '../../electron/backend/database/migrations/migration.ts';
import type { BackendPorts } from '../../electron/backend/ports.ts';
import { createVault } from '../../electron/backend/vault/vault.ts';
import type { Vault } from '../../electron/backend/vault/vault.ts';
import type { VaultEvent } from '../../electron/backend/vault/vault-parts.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import { temporaryFolder as ownFolder } from './temporary-folder.ts';

export const AMINA = 'Amina Esempio';
export const HER_PASSPHRASE = 'gondola ruvido sestante limpido';
export const OTHER_PASSPHRASE = 'traliccio mogano pendio asfalto';
export const NEW_PASSPHRASE = 'quaderno nuvoloso tamburo vetrata';

export interface TestVault {
  readonly vault: Vault;
  readonly directory: string;
  readonly events: VaultEvent['type'][];
  readonly log: string[];
  /** Moves the clock. */
  readonly pass: (milliseconds: number) => void;
  /** Another program over the same folder, as after a restart. */
  readonly restarted: () => TestVault;
  readonly path: (...names: string[]) => string;
}

const folders: ReturnType<typeof ownFolder>[] = [];

export function temporaryFolder(): string {
  const folder = ownFolder();
  folders.push(folder);
  return folder.directory;
}

/** Removes every folder that a test has made. */
export function removeTemporaryFolders(): void {
  for (const { remove } of folders.splice(0)) remove();
}

interface Options {
  readonly directory?: string;
  readonly keyDerivation?: BackendPorts['keyDerivation'];
  readonly lockAfterMinutes?: () => number;
  readonly lookEvery?: number;
  readonly migrations?: readonly Migration[];
  readonly onAlmostIdle?: () => void;
  readonly now?: Date;
}

let ids = 0;
const newId = (): string => {
  ids += 1;
  return `01999999-0000-7000-8000-${String(process.pid % 1e6).padStart(6, '0')}${String(ids).padStart(6, '0')}`;
};

export function testVault(options: Options = {}): TestVault {
  const directory = options.directory ?? path.join(temporaryFolder(), 'vault');
  let now = options.now ?? new Date('2026-03-02T09:00:00.000Z');
  const events: VaultEvent['type'][] = [];
  const log: string[] = [];
  const clock = (): Date => now;
  const vault = createVault({
    directory,
    clock,
    ids: newId,
    log: (level, message) => log.push(`${level} ${message}`),
    keyDerivation: options.keyDerivation ?? 'fast-for-tests',
    lockAfterMinutes: options.lockAfterMinutes ?? (() => 1_000_000),
    projection: caseProjection,
    onEvent: ({ type }) => events.push(type),
    ...(options.lookEvery === undefined ? {} : { lookEvery: options.lookEvery }),
    ...(options.onAlmostIdle && { onAlmostIdle: options.onAlmostIdle }),
    ...(options.migrations && { migrations: options.migrations }),
  });
  return {
    vault,
    directory,
    events,
    log,
    pass: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
    restarted: () => testVault({ ...options, directory, now }),
    path: (...names) => path.join(directory, ...names),
  };
}

/** A vault that Amina has made and that is open. */
export async function openTestVault(options: Options = {}) {
  const made = testVault(options);
  const { recoveryCode } = await made.vault.handlers.create({
    counsellorName: AMINA,
    passphrase: HER_PASSPHRASE,
  });
  const { current } = await made.vault.handlers.status({});
  if (!current) throw new Error('the new vault is not open');
  return { ...made, recoveryCode, amina: current.id };
}

/** Adds a case with a person of this name, as the program would; returns its id. */
export function addCase({ vault }: Pick<TestVault, 'vault'>, givenName: string): string {
  const { db, actor, auditKey } = vault.open();
  const authorship = { actor, auditKey, clock: () => new Date('2026-03-02T09:00:00.000Z'), ids: newId };
  const id = newId();
  write(db, (transaction) => insertCase({ transaction, authorship }, id, { givenName }));
  return id;
}

/** The code with which a call is refused, or `accepted`. */
export async function outcome(call: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof call === 'function' ? call() : call);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Opens with a recovery code and `NEW_PASSPHRASE`; what came of it. */
export const recover = (
  { vault }: Pick<TestVault, 'vault'>,
  { counsellorId, recoveryCode }: { readonly counsellorId: string; readonly recoveryCode: string },
) =>
  outcome(() =>
    vault.handlers.unlockByRecoveryCode({ recoveryCode, counsellorId, passphrase: NEW_PASSPHRASE }),
  );
