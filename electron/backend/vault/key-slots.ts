// Key slots: the ways to the data key. A counsellor's passphrase opens her slot's secret, which holds the data key and an
// X25519 private key. When somebody is removed and the data key changes, the new one is handed over to the public keys of
// those who stay, because their passphrases are not at hand; each renews her slot when she next unlocks.
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import * as z from 'zod';
import { idSchema, instantSchema } from '../../../shared/domain/case-record.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { keyCostSchema } from './key-derivation.ts';
import type { KeyCost, KeyDerivation } from './key-derivation.ts';
import { boxSchema, expand, KEY_LENGTH, seal, subkey, unseal, withKey } from './sealed-box.ts';
import type { Context } from './sealed-box.ts';

const SALT_LENGTH = 16;

const handoverSchema = z.strictObject({ ephemeral: z.base64(), box: boxSchema });

export const counsellorSlotSchema = z.strictObject({
  id: idSchema,
  /** In the clear, to choose from before unlocking: it names who works here, never whom she works with. */
  name: z.string(),
  createdAt: instantSchema,
  cost: keyCostSchema,
  salt: z.base64(),
  publicKey: z.base64(),
  /** The data key of this generation and the private key, under the passphrase's key. */
  generation: z.int().min(1),
  secret: boxSchema,
  /** From one generation's data key to the next, oldest first. */
  handovers: z.array(handoverSchema).max(1000),
});
export type CounsellorSlot = z.output<typeof counsellorSlotSchema>;

export const recoverySlotSchema = z.strictObject({
  createdAt: instantSchema,
  generation: z.int().min(1),
  salt: z.base64(),
  secret: boxSchema,
});
export type RecoverySlot = z.output<typeof recoverySlotSchema>;

/** The data key as it stands: whose, which, and the bytes. */
export interface DataKey {
  readonly vault: string;
  readonly generation: number;
  readonly key: Buffer;
}

export interface NewCounsellor {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly passphrase: string;
}

/** Makes a counsellor's slot, with a new pair of keys. Takes as long as a derivation. */
export async function newCounsellorSlot(
  counsellor: NewCounsellor,
  { dataKey, derivation }: { dataKey: DataKey; derivation: KeyDerivation },
): Promise<CounsellorSlot> {
  const { passphrase, ...who } = counsellor;
  const cost = await derivation.newCost();
  const salt = randomBytes(SALT_LENGTH);
  const passphraseKey = await derivation.derive({ passphrase, salt, cost });
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const identity = {
    ...who,
    cost,
    salt: salt.toString('base64'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
  const secret = privateKey.export({ type: 'pkcs8', format: 'der' });
  return withKey(secret, () =>
    withKey(passphraseKey, () => sealSlot(identity, { dataKey, privateKey: secret, passphraseKey })),
  );
}

interface OpenedSlot {
  readonly dataKey: Buffer;
  /** The same slot, ready for the newest data key, when it still led there through handovers. */
  readonly renewed: CounsellorSlot | null;
}

/**
 * Opens a counsellor's slot; `null` for a wrong passphrase (or a changed slot: the two cannot be told apart).
 * @throws Refusal `VAULT_DAMAGED` when costs lie outside what this program writes, or a handover does not fit
 */
export async function openCounsellorSlot(
  slot: CounsellorSlot,
  { vault, passphrase, derivation }: { vault: string; passphrase: string; derivation: KeyDerivation },
): Promise<OpenedSlot | null> {
  if (!derivation.accepts(slot.cost)) throw new Refusal('VAULT_DAMAGED');
  const salt = Buffer.from(slot.salt, 'base64');
  const passphraseKey = await derivation.derive({ passphrase, salt, cost: slot.cost });
  return withKey(passphraseKey, () => {
    const secret = unseal({ key: passphraseKey, box: slot.secret, context: slotContext(vault, slot) });
    if (!secret) return null;
    return withKey(secret, () => {
      const privateKey = secret.subarray(KEY_LENGTH);
      const key = followHandovers(slot, { vault, secret });
      if (slot.handovers.length === 0) return { dataKey: key, renewed: null };
      const dataKey = { vault, generation: slot.generation + slot.handovers.length, key };
      return { dataKey: key, renewed: sealSlot(slot, { dataKey, privateKey, passphraseKey }) };
    });
  });
}

/** Adds the way from the present data key to the next one. Only her private key and the present data key go that way. */
export function handOver(slot: CounsellorSlot, { from, to }: { from: DataKey; to: DataKey }): CounsellorSlot {
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralKey = ephemeral.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const context = handoverContext(slot, {
    vault: to.vault,
    generation: to.generation,
    ephemeral: ephemeralKey,
  });
  const box = withKey(handoverKey(ephemeral.privateKey, publicKeyOf(slot.publicKey), from.key), (key) =>
    seal({ key, plain: to.key, context }),
  );
  return { ...slot, handovers: [...slot.handovers, { ephemeral: ephemeralKey, box }] };
}

/** Makes the slot of a recovery code, whose 160 random bits need no slow derivation. */
export function newRecoverySlot(
  secret: Buffer,
  { dataKey, createdAt }: { dataKey: DataKey; createdAt: string },
): RecoverySlot {
  const salt = randomBytes(SALT_LENGTH);
  const described = { createdAt, generation: dataKey.generation, salt: salt.toString('base64') };
  const box = withKey(expand({ secret, salt, info: 'recovery' }), (key) =>
    seal({ key, plain: dataKey.key, context: recoveryContext(dataKey.vault, described) }),
  );
  return { ...described, secret: box };
}

/** The data key, or `null` for a wrong code. */
export function openRecoverySlot(
  slot: RecoverySlot,
  { vault, secret }: { vault: string; secret: Buffer },
): Buffer | null {
  const salt = Buffer.from(slot.salt, 'base64');
  return withKey(expand({ secret, salt, info: 'recovery' }), (key) =>
    unseal({ key, box: slot.secret, context: recoveryContext(vault, slot) }),
  );
}

type Identity = Pick<CounsellorSlot, 'id' | 'name' | 'createdAt' | 'cost' | 'salt' | 'publicKey'>;

function sealSlot(
  { id, name, createdAt, cost, salt, publicKey }: Identity,
  { dataKey, privateKey, passphraseKey }: { dataKey: DataKey; privateKey: Buffer; passphraseKey: Buffer },
): CounsellorSlot {
  const described = { id, name, createdAt, cost, salt, publicKey, generation: dataKey.generation };
  const context = slotContext(dataKey.vault, described);
  const secret = withKey(Buffer.concat([dataKey.key, privateKey]), (plain) =>
    seal({ key: passphraseKey, plain, context }),
  );
  return { ...described, secret, handovers: [] };
}

/** Walks from the data key in the secret to the newest one; keys passed on the way are wiped. */
function followHandovers(slot: CounsellorSlot, { vault, secret }: { vault: string; secret: Buffer }): Buffer {
  const privateKey = createPrivateKey({ key: secret.subarray(KEY_LENGTH), format: 'der', type: 'pkcs8' });
  let present = Buffer.from(new Uint8Array(secret.subarray(0, KEY_LENGTH)).buffer);
  slot.handovers.forEach(({ ephemeral, box }, index) => {
    const context = handoverContext(slot, { vault, generation: slot.generation + index + 1, ephemeral });
    const next = withKey(handoverKey(privateKey, publicKeyOf(ephemeral), present), (key) =>
      unseal({ key, box, context }),
    );
    present.fill(0);
    if (!next) throw new Refusal('VAULT_DAMAGED');
    present = Buffer.from(new Uint8Array(next).buffer);
    next.fill(0);
  });
  return present;
}

/** Needs a private key, so that whoever only had the old data key learns nothing, and the old data key, so that nobody else forges. */
function handoverKey(privateKey: KeyObject, publicKey: KeyObject, oldDataKey: Buffer): Buffer {
  const shared = diffieHellman({ privateKey, publicKey });
  const salt = subkey(oldDataKey, 'hand over');
  return withKey(shared, () => withKey(salt, () => expand({ secret: shared, salt, info: 'hand over' })));
}

function publicKeyOf(encoded: string): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(encoded, 'base64'), format: 'der', type: 'spki' });
  } catch {
    throw new Refusal('VAULT_DAMAGED');
  }
}

function slotContext(vault: string, slot: Identity & { generation: number }): Context {
  const { memory, passes, lanes }: KeyCost = slot.cost;
  return [1, vault, 'counsellor', slot.id, slot.generation, memory, passes, lanes, slot.salt, slot.publicKey];
}

function handoverContext(
  slot: CounsellorSlot,
  { vault, generation, ephemeral }: { vault: string; generation: number; ephemeral: string },
): Context {
  return [1, vault, 'hand over', slot.id, generation, slot.publicKey, ephemeral];
}

function recoveryContext(vault: string, slot: Pick<RecoverySlot, 'generation' | 'salt'>): Context {
  return [1, vault, 'recovery', slot.generation, slot.salt];
}
