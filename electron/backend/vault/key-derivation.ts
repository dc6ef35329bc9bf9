// From a passphrase to a key: argon2id (RFC 9106) in a worker that lives for one derivation.
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { BackendPorts } from '../ports.ts';
import { workerFile } from '../worker-files.ts';
import type { DerivationOrder } from './kdf-worker.ts';

/** What a derivation costs. Stored beside each slot, so that a vault opens on every machine. */
export const keyCostSchema = z.strictObject({
  /** KiB. */
  memory: z.int().min(8),
  passes: z.int().min(1),
  lanes: z.literal(1),
});
export type KeyCost = z.output<typeof keyCostSchema>;

/** Nothing cheaper is made or opened. */
export const FLOOR: KeyCost = { memory: 64 * 1024, passes: 3, lanes: 1 };
/** Nothing dearer either: a changed file must not be able to eat a machine's memory or an afternoon. */
const CEILING: KeyCost = { memory: 256 * 1024, passes: 16, lanes: 1 };
const FAST: KeyCost = { memory: 256, passes: 1, lanes: 1 };
const TARGET_MS = 500;
const MIB = 1024;
const KEY_LENGTH = 32;

export interface Passphrase {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly cost: KeyCost;
}

export interface KeyDerivation {
  /** The key of a passphrase, 32 bytes; the caller wipes it. */
  derive(passphrase: Passphrase): Promise<Buffer>;
  /** The cost for new slots, measured on this machine once. */
  newCost(): Promise<KeyCost>;
  /** False for a cost that this program would never have written: the file was changed. */
  accepts(cost: KeyCost): boolean;
}

/** `fast-for-tests` runs the same code at a small cost, and is the only mode that opens slots of that cost. */
export function createKeyDerivation(mode: BackendPorts['keyDerivation']): KeyDerivation {
  const floor = mode === 'fast-for-tests' ? FAST : FLOOR;
  let measured: Promise<KeyCost> | undefined;
  const measure = async (): Promise<KeyCost> => {
    const trial = { passphrase: 'measuring', salt: Buffer.alloc(16), cost: FLOOR };
    return costFor((await runWorker(trial)).milliseconds);
  };
  return {
    derive: async (passphrase) => {
      const { key } = await runWorker(passphrase);
      return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
    },
    newCost: () => {
      if (mode === 'fast-for-tests') return Promise.resolve(FAST);
      measured ??= measure();
      return measured;
    },
    accepts: ({ memory, passes }) =>
      memory >= floor.memory &&
      passes >= floor.passes &&
      memory <= CEILING.memory &&
      passes <= CEILING.passes,
  };
}

/** The cost that takes about half a second where the floor takes `floorMs`: first more memory, then more passes. */
export function costFor(floorMs: number): KeyCost {
  const room = Math.max(1, TARGET_MS / floorMs);
  const memory = Math.min(CEILING.memory, Math.floor((FLOOR.memory * room) / MIB) * MIB);
  const left = (room * FLOOR.memory) / memory;
  const passes = Math.min(CEILING.passes, Math.floor(FLOOR.passes * left));
  return { memory, passes: Math.max(FLOOR.passes, passes), lanes: 1 };
}

const answerSchema = z.strictObject({ key: z.instanceof(Uint8Array), milliseconds: z.number() });

/** Compatibility forms first: the same passphrase must give the same bytes on every keyboard. */
function bytesOf(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

async function runWorker({ passphrase, salt, cost }: Passphrase): Promise<z.output<typeof answerSchema>> {
  const bytes = bytesOf(passphrase);
  const order: DerivationOrder = {
    passphrase: bytes,
    salt: new Uint8Array(salt),
    ...cost,
    length: KEY_LENGTH,
  };
  const worker = new Worker(workerFile('kdf-worker'), {
    workerData: order,
    transferList: [bytes.buffer],
    env: {},
    execArgv: [],
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', (answer: unknown) => {
        resolve(answerSchema.parse(answer));
      });
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('the key worker ended without an answer'));
      });
    });
  } finally {
    await worker.terminate();
  }
}
