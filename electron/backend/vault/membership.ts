// Operations of an open vault on its own keys: passphrases, the recovery code, who works here.
import { Refusal } from '../../../shared/contract/kernel.ts';
import {
  dataKeyOf,
  isNameTaken,
  requireStrong,
  slotOf,
  tryPassphrase,
  withNewRecovery,
  withSlot,
} from './counsellors.ts';
import { newCounsellorSlot } from './key-slots.ts';
import { refusing } from './refusals.ts';
import { completeRemoval, prepareRemoval } from './removal.ts';
import type { Removed } from './removal.ts';
import { closeSession, openSession } from './session.ts';
import type { Session } from './session.ts';
import { copyVaultFile, writeVaultFile } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';
import type { VaultHandlers, VaultParts } from './vault-parts.ts';

type Membership = 'changePassphrase' | 'newRecoveryCode' | 'addCounsellor' | 'removeCounsellor';

export function membershipHandlers(parts: VaultParts): Pick<VaultHandlers, Membership> {
  const { state } = parts;
  return {
    changePassphrase: (input) => state.exclusive(() => changePassphrase(input, parts)),
    newRecoveryCode: (input) => state.exclusive(() => newRecoveryCode(input, parts)),
    addCounsellor: (input) => state.exclusive(() => addCounsellor(input, parts)),
    removeCounsellor: (input) => state.exclusive(() => removeCounsellor(input, parts)),
  };
}

async function changePassphrase({ current, next }: { current: string; next: string }, parts: VaultParts) {
  const session = parts.state.required();
  requireStrong(next, session.counsellor.name);
  await provePassphrase(session, current, parts);
  const { id, name, createdAt } = slotOf(session.vaultFile, session.counsellor.id);
  const slot = await newCounsellorSlot(
    { id, name, createdAt, passphrase: next },
    { dataKey: dataKeyOf(session.vaultFile, session.dataKey), derivation: parts.derivation },
  );
  keep(withSlot(session.vaultFile, { slot, key: session.dataKey }), session, parts);
  return { done: true } as const;
}

async function newRecoveryCode({ passphrase }: { passphrase: string }, parts: VaultParts) {
  const session = parts.state.required();
  await provePassphrase(session, passphrase, parts);
  const createdAt = parts.clock().toISOString();
  const { vaultFile, recoveryCode } = withNewRecovery(session.vaultFile, { key: session.dataKey, createdAt });
  keep(vaultFile, session, parts);
  return { recoveryCode };
}

async function addCounsellor({ name, passphrase }: { name: string; passphrase: string }, parts: VaultParts) {
  const session = parts.state.required();
  if (isNameTaken(session.vaultFile, name)) throw new Refusal('NAME_TAKEN');
  requireStrong(passphrase, name);
  const id = parts.ids();
  const slot = await newCounsellorSlot(
    { id, name: name.trim(), createdAt: parts.clock().toISOString(), passphrase },
    { dataKey: dataKeyOf(session.vaultFile, session.dataKey), derivation: parts.derivation },
  );
  keep(withSlot(session.vaultFile, { slot, key: session.dataKey }), session, parts);
  return { id };
}

async function removeCounsellor({ id, passphrase }: { id: string; passphrase: string }, parts: VaultParts) {
  const { directory, state } = parts;
  const session = state.required();
  slotOf(session.vaultFile, id);
  if (session.vaultFile.counsellors.length === 1) throw new Refusal('LAST_COUNSELLOR');
  await provePassphrase(session, passphrase, parts);
  const removed = prepare(session, { id, parts });
  try {
    completeRemoval(directory);
  } catch (error) {
    // The new vault stands but is not all in place: the next unlocking finishes it.
    removed.key.fill(0);
    state.end();
    throw error;
  }
  copyVaultFile(directory, removed.vaultFile);
  if (id === session.counsellor.id) {
    removed.key.fill(0);
    state.end();
  } else reopen(session, { vaultFile: removed.vaultFile, dataKey: removed.key, parts });
  return { recoveryCode: removed.recoveryCode };
}

/** What fails here has changed nothing but closed the database: work goes on with the old one. */
function prepare(session: Session, { id, parts }: { id: string; parts: VaultParts }): Removed {
  const { directory, clock } = parts;
  try {
    return prepareRemoval(session, { directory, id, createdAt: clock().toISOString() });
  } catch (error) {
    reopen(session, { vaultFile: session.vaultFile, dataKey: Buffer.from(session.dataKey), parts });
    throw error;
  }
}

/** Goes on after the database was closed, or locks where that fails. */
function reopen(
  session: Session,
  { vaultFile, dataKey, parts }: { vaultFile: VaultFile; dataKey: Buffer; parts: VaultParts },
): void {
  const { directory, clock, state } = parts;
  const counsellorId = session.counsellor.id;
  try {
    state.continueWith(openSession({ directory, clock, vaultFile, counsellorId, dataKey }));
    closeSession(session);
  } catch (error) {
    state.end();
    throw error;
  }
}

/** @throws Refusal `WRONG_PASSPHRASE` or `TOO_SOON`: an open vault left alone gives away neither passphrase nor code */
async function provePassphrase({ vaultFile, counsellor }: Session, passphrase: string, parts: VaultParts) {
  const { attempts, derivation } = parts;
  const opened = await attempts.attempt(() =>
    tryPassphrase(vaultFile, { id: counsellor.id, passphrase, derivation }),
  );
  if (!opened) throw new Refusal('WRONG_PASSPHRASE');
  opened.dataKey.fill(0);
}

function keep(vaultFile: VaultFile, session: Session, { directory, state }: VaultParts): void {
  refusing(() => writeVaultFile(directory, vaultFile));
  state.continueWith({ ...session, vaultFile });
}
