// Changes to who may open the vault. Each takes the vault file as it is and gives the one to be written.
import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { KeyDerivation } from './key-derivation.ts';
import { handOver, newCounsellorSlot, newRecoverySlot, openCounsellorSlot } from './key-slots.ts';
import type { CounsellorSlot, DataKey, NewCounsellor } from './key-slots.ts';
import { isWeak } from './passphrase.ts';
import { formatRecoveryCode, newRecoverySecret } from './recovery-code.ts';
import { KEY_LENGTH, withKey } from './sealed-box.ts';
import { sealAuditKey, signed } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

const FIRST_GENERATION = 1;

/** The data key of a vault file's present generation. */
export function dataKeyOf({ vault, generation }: VaultFile, key: Buffer): DataKey {
  return { vault, generation, key };
}

/** @throws Refusal `NOT_FOUND` */
export function slotOf({ counsellors }: VaultFile, id: string): CounsellorSlot {
  const slot = counsellors.find((counsellor) => counsellor.id === id);
  if (!slot) throw new Refusal('NOT_FOUND');
  return slot;
}

/** @throws Refusal `WEAK_PASSPHRASE` */
export function requireStrong(passphrase: string, name: string): void {
  if (isWeak(passphrase, [name])) throw new Refusal('WEAK_PASSPHRASE');
}

/** A new vault's file, its data key (the caller wipes it), and the code to be printed. */
export async function foundVault(
  vault: string,
  { counsellor, derivation }: { counsellor: NewCounsellor; derivation: KeyDerivation },
): Promise<{ vaultFile: VaultFile; key: Buffer; recoveryCode: string }> {
  const key = randomBytes(KEY_LENGTH);
  const dataKey = { vault, generation: FIRST_GENERATION, key };
  const slot = await newCounsellorSlot(counsellor, { dataKey, derivation });
  const { recovery, recoveryCode } = newRecovery(dataKey, counsellor.createdAt);
  const auditKey = withKey(randomBytes(KEY_LENGTH), (audit) => sealAuditKey(audit, dataKey));
  const { generation } = dataKey;
  const vaultFile = signed({ format: 1, vault, generation, counsellors: [slot], recovery, auditKey }, key);
  return { vaultFile, key, recoveryCode };
}

/** Puts in a counsellor's slot: a new one at the end, or in the place of the one with her id. */
export function withSlot(file: VaultFile, { slot, key }: { slot: CounsellorSlot; key: Buffer }): VaultFile {
  const isKnown = file.counsellors.some(({ id }) => id === slot.id);
  const counsellors = isKnown
    ? file.counsellors.map((present) => (present.id === slot.id ? slot : present))
    : [...file.counsellors, slot];
  return signed({ ...file, counsellors }, key);
}

/** Puts in a new recovery code; the old one opens nothing any more. */
export function withNewRecovery(
  file: VaultFile,
  { key, createdAt }: { key: Buffer; createdAt: string },
): { vaultFile: VaultFile; recoveryCode: string } {
  const { recovery, recoveryCode } = newRecovery(dataKeyOf(file, key), createdAt);
  return { vaultFile: signed({ ...file, recovery }, key), recoveryCode };
}

/** Takes a counsellor out: a new data key, handed over to those who stay, and a new recovery code. */
export function withoutCounsellor(
  file: VaultFile,
  removal: { id: string; key: Buffer; newKey: Buffer; auditKey: Buffer; createdAt: string },
): { vaultFile: VaultFile; recoveryCode: string } {
  const from = dataKeyOf(file, removal.key);
  const to = { vault: file.vault, generation: file.generation + 1, key: removal.newKey };
  const staying = file.counsellors.filter(({ id }) => id !== removal.id);
  if (staying.length === file.counsellors.length) throw new Refusal('NOT_FOUND');
  if (staying.length === 0) throw new Refusal('LAST_COUNSELLOR');
  const { recovery, recoveryCode } = newRecovery(to, removal.createdAt);
  const facts = {
    ...file,
    generation: to.generation,
    counsellors: staying.map((slot) => handOver(slot, { from, to })),
    recovery,
    auditKey: sealAuditKey(removal.auditKey, to),
  };
  return { vaultFile: signed(facts, removal.newKey), recoveryCode };
}

/** True when a name cannot be told from one that is there: case, width and outer spaces aside. */
export function isNameTaken({ counsellors }: VaultFile, name: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
  return counsellors.some((counsellor) => plain(counsellor.name) === plain(name));
}

/** Opens her slot; the data key (which the caller wipes) and, after a handover, the slot to be written. */
export function tryPassphrase(
  file: VaultFile,
  { id, passphrase, derivation }: { id: string; passphrase: string; derivation: KeyDerivation },
): ReturnType<typeof openCounsellorSlot> {
  return openCounsellorSlot(slotOf(file, id), { vault: file.vault, passphrase, derivation });
}

function newRecovery(dataKey: DataKey, createdAt: string) {
  return withKey(newRecoverySecret(), (secret) => ({
    recovery: newRecoverySlot(secret, { dataKey, createdAt }),
    recoveryCode: formatRecoveryCode(secret),
  }));
}
