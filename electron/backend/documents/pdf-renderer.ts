// Makes PDFs in a worker that starts with the first document and stays warm: shaped words and fonts are kept.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import { workerFile } from '../worker-files.ts';
import type { RenderedPdf } from './make-pdf.ts';
import { END } from './pdf-end.ts';
import type { PdfAnswer, PdfRequest } from './pdf-worker.ts';

export interface PdfRenderer {
  /**
   * Rejects with the signal's reason when cancelled, and with an Error when the definition can't be drawn or the worker
   * dies; the next document starts afresh.
   */
  render(definition: DocumentDefinition, options?: { signal?: AbortSignal }): Promise<RenderedPdf>;
  /** Ends the worker and waits for all that were asked to end; documents under way are rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly request: PdfRequest;
  readonly resolve: (result: RenderedPdf) => void;
  readonly reject: (reason: unknown) => void;
}

/** How long a thread that was asked to end may take for the page that it is at. */
const PATIENCE_MS = 10_000;

/**
 * Asks the thread to end, and waits until it has. Terminating one that still loads its code or reads its fonts takes the
 * whole process with it (Node 24: a fatal error in V8): locking right after unlocking did that.
 */
async function endWorker(worker: Worker): Promise<void> {
  // It has ended by itself.
  if (worker.threadId === -1) return;
  worker.ref();
  const ended = once(worker, 'exit');
  const lastResort = setTimeout(() => void worker.terminate(), PATIENCE_MS);
  worker.postMessage(END);
  await ended.catch(() => undefined);
  clearTimeout(lastResort);
}

/** Documents are made one after the other, in the order in which they are asked for. */
export function createPdfRenderer(file: URL = workerFile('pdf-worker')): PdfRenderer {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let worker: Worker | null = null;
  let lastId = 0;
  /** Threads that were asked to end and have not yet: the program must not end before them either. */
  const ending = new Set<Promise<void>>();

  function startWorker(): Worker {
    // Nothing of the environment: a passphrase may stand in it.
    const started = new Worker(file, { name: 'pdf', env: {}, execArgv: [] });
    started.on('message', (answer: PdfAnswer) => {
      if (answer.id === current?.request.id) finish(answer);
    });
    const onDeath = (reason: unknown) => {
      if (worker === started) dropWorker(reason);
    };
    started.on('error', onDeath);
    started.on('exit', () => {
      onDeath(new Error('The PDF worker ended'));
    });
    return started;
  }

  function finish(answer: PdfAnswer): void {
    const job = current;
    current = null;
    if ('result' in answer) job?.resolve(answer.result);
    else job?.reject(new Error(answer.problem));
    startNext();
  }

  function dropWorker(reason: unknown): void {
    const dropped = worker;
    const job = current;
    worker = null;
    current = null;
    if (dropped !== null) {
      const ended = endWorker(dropped).finally(() => ending.delete(ended));
      ending.add(ended);
    }
    job?.reject(reason);
    startNext();
  }

  function startNext(): void {
    if (current !== null) return;
    current = waiting.shift() ?? null;
    // An idle worker does not keep the program alive.
    if (current === null) {
      worker?.unref();
      return;
    }
    worker ??= startWorker();
    worker.ref();
    worker.postMessage(current.request);
  }

  function cancel(job: Job, reason: unknown): void {
    if (job === current) {
      dropWorker(reason);
      return;
    }
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    job.reject(reason);
  }

  return {
    async render(definition, { signal } = {}) {
      signal?.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<RenderedPdf>();
      const job: Job = { request: { id: ++lastId, definition }, resolve, reject };
      const onAbort = () => {
        cancel(job, signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      waiting.push(job);
      startNext();
      try {
        return await promise;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    async close() {
      for (const job of waiting.splice(0)) job.reject(new Error('The PDF renderer was closed'));
      dropWorker(new Error('The PDF renderer was closed'));
      await Promise.all(ending);
    },
  };
}
