// Runs argon2id away from the main thread: it takes half a second, and its memory goes when the worker ends. It loads
// nothing but argon2id, so that it starts at once.
import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';

/** What a worker is started with. */
export interface DerivationOrder {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  /** Bytes of the key. */
  readonly length: number;
}

const order: unknown = workerData;
if (!isOrder(order)) throw new TypeError('a worker derives a key from an order');
const begun = performance.now();
const key = await argon2id({
  password: order.passphrase,
  salt: order.salt,
  memorySize: order.memory,
  iterations: order.passes,
  parallelism: order.lanes,
  hashLength: order.length,
  outputType: 'binary',
});
const milliseconds = performance.now() - begun;
order.passphrase.fill(0);
// A copy, cut to its own memory, moves to the other side; nothing of it stays here.
const moved = new Uint8Array(key);
key.fill(0);
parentPort?.postMessage({ key: moved, milliseconds }, [moved.buffer]);

/** The numbers are checked by argon2id itself. */
function isOrder(value: unknown): value is DerivationOrder {
  if (typeof value !== 'object' || value === null || !('passphrase' in value) || !('salt' in value))
    return false;
  return value.passphrase instanceof Uint8Array && value.salt instanceof Uint8Array;
}
