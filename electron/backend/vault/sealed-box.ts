// AES-256-GCM with a fresh random nonce, and the keys for each purpose. A box opens only with its key and in its context.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import * as z from 'zod';

const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
export const KEY_LENGTH = 32;

export const boxSchema = z.strictObject({ nonce: z.base64(), sealed: z.base64() });
export type Box = z.output<typeof boxSchema>;

/** What a box belongs to. A box put elsewhere, or beside other facts, does not open. */
export type Context = readonly (string | number)[];

/** A JSON list reads in one way only, so that no two contexts give the same bytes. */
const associated = (context: Context): Buffer => Buffer.from(JSON.stringify(['trama', ...context]));

/** Seals bytes under a key of 32 bytes. */
export function seal({ key, plain, context }: { key: Buffer; plain: Buffer; context: Context }): Box {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(associated(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
}

/** The bytes in the box, which the caller wipes; `null` when key, context or content is not what was sealed. */
export function unseal({ key, box, context }: { key: Buffer; box: Box; context: Context }): Buffer | null {
  const nonce = Buffer.from(box.nonce, 'base64');
  const sealed = Buffer.from(box.sealed, 'base64');
  if (nonce.length !== NONCE_LENGTH || sealed.length < TAG_LENGTH) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(associated(context));
  decipher.setAuthTag(sealed.subarray(-TAG_LENGTH));
  const plain = decipher.update(sealed.subarray(0, -TAG_LENGTH));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return null;
  }
}

/** What the data key is used for, each through a key of its own. */
export type Purpose = 'database' | 'key slots' | 'hand over' | 'audit' | 'attachments' | 'backup';

/** The key for one purpose, 32 bytes; the caller wipes it. */
export function subkey(dataKey: Buffer, purpose: Purpose): Buffer {
  return expand({ secret: dataKey, salt: Buffer.alloc(0), info: purpose });
}

/** HKDF with SHA-256 to 32 bytes. */
export function expand({ secret, salt, info }: { secret: Buffer; salt: Buffer; info: string }): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `trama/1/${info}`, KEY_LENGTH));
}

/** Works with a key and wipes it, whatever happens. */
export function withKey<T>(key: Buffer, work: (key: Buffer) => T): T {
  try {
    return work(key);
  } finally {
    key.fill(0);
  }
}
