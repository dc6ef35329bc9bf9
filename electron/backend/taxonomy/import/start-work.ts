// Starts the thread that takes a taxonomy in or out, and hears what it says.
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../../shared/contract/kernel.ts';
import { workerFile } from '../../worker-files.ts';
import type { Answer, ImportResult, Order, TaxonomyProgressMessage } from './messages.ts';

export type Outcome = ImportResult | 'removed' | 'damaged';

export interface RunningWork {
  readonly outcome: Promise<Outcome>;
  /** Asks the thread to stop; `outcome` then rejects with `CANCELLED`, unless all was done already. */
  stop(): void;
}

/** The thread ends with its work. */
export function startWork(
  order: Omit<Order, 'stop'>,
  onProgress: (progress: TaxonomyProgressMessage) => void,
): RunningWork {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const workerData: Order = { ...order, stop };
  // Nothing of the environment: a passphrase may stand in it.
  const worker = new Worker(workerFile('taxonomy-worker'), {
    name: 'taxonomy',
    workerData,
    env: {},
    execArgv: [],
  });
  let answer: Answer | undefined;
  worker.on('message', (said: Answer) => {
    if (said.say === 'progress') onProgress(said.progress);
    else answer = said;
  });
  worker.once('error', reject);
  // Only when the thread has gone is the file free, whatever it said before.
  worker.once('exit', () => {
    settle(answer, resolve, reject);
  });
  const flag = new Int32Array(stop);
  return { outcome: promise, stop: () => void Atomics.store(flag, 0, 1) };
}

function settle(
  answer: Answer | undefined,
  resolve: (outcome: Outcome) => void,
  reject: (reason: unknown) => void,
): void {
  switch (answer?.say) {
    case 'imported':
      resolve(answer.result);
      break;
    case 'removed':
    case 'damaged':
      resolve(answer.say);
      break;
    case 'refused':
      reject(new Refusal(answer.code));
      break;
    case 'failed':
    case 'progress':
    case undefined:
      reject(
        new Error(answer?.say === 'failed' ? answer.problem : 'The taxonomy thread ended without an answer'),
      );
  }
}
