// The thread in which a taxonomy is taken in or out, so that the windows never wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { asDatabaseError, DatabaseError } from '../../database/database-error.ts';
import { connectToTaxonomy, isDamage } from '../file/open-file.ts';
import type { Answer, Order } from './messages.ts';
import { Cancelled, createProgress } from './progress.ts';
import { removeImported } from './remove-imported.ts';
import { runImport } from './run-import.ts';

const { file, job, stop } = workerData as Order;
const stopped = new Int32Array(stop);
const say = (answer: Answer): void => parentPort?.postMessage(answer);
const progress = createProgress(
  (each) => say({ say: 'progress', progress: each }),
  () => Atomics.load(stopped, 0) === 1,
);

async function answer(): Promise<Answer> {
  const db = connectToTaxonomy(file);
  try {
    if (job.work === 'remove') {
      await removeImported(db, job.language);
      return { say: 'removed' };
    }
    return { say: 'imported', result: await runImport({ db, progress, paths: job.paths, now: job.now }) };
  } finally {
    shrinkLog(db);
    db.close();
  }
}

/** Gives the room of the log back; where somebody still reads, SQLite does it later. */
function shrinkLog(db: ReturnType<typeof connectToTaxonomy>): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The work itself is done or undone; the log is only larger than it need be.
  }
}

const FULL_DISK: readonly string[] = ['ENOSPC', 'EDQUOT'];

function failureOf(error: unknown): Answer {
  if (error instanceof Cancelled) return { say: 'refused', code: 'CANCELLED' };
  if (isDamage(error)) return { say: 'damaged' };
  const known = asDatabaseError(error);
  if (known instanceof DatabaseError && known.reason === 'FULL') return { say: 'refused', code: 'DISK_FULL' };
  if (known instanceof DatabaseError && known.reason === 'IN_USE') return { say: 'refused', code: 'BUSY' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL_DISK.includes(code)) return { say: 'refused', code: 'DISK_FULL' };
  return { say: 'failed', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

say(await answer().catch(failureOf));
