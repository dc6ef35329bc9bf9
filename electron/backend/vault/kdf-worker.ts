// Runs argon2id away from the main thread: it takes half a second, and its memory goes when the worker ends.
import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import * as z from 'zod';

const orderSchema = z.strictObject({
  passphrase: z.instanceof(Uint8Array),
  salt: z.instanceof(Uint8Array),
  memory: z.int(),
  passes: z.int(),
  lanes: z.int(),
  length: z.int(),
});

const order = orderSchema.parse(workerData);
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
