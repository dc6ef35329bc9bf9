// Makes PDFs in a worker that starts with the first document and stays warm: shaped words and fonts are kept.
import { Worker } from 'node:worker_threads';
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import { workerFile } from '../worker-files.ts';
import type { RenderedPdf } from './make-pdf.ts';
import type { PdfAnswer, PdfRequest } from './pdf-worker.ts';

export interface PdfRenderer {
  /**
   * Rejects with the signal's reason when cancelled, and with an Error when the definition can't be drawn or the worker
   * dies; the next document starts afresh.
   */
  render(definition: DocumentDefinition, options?: { signal?: AbortSignal }): Promise<RenderedPdf>;
  /** Ends the worker; documents under way are rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly request: PdfRequest;
  readonly resolve: (result: RenderedPdf) => void;
  readonly reject: (reason: unknown) => void;
}

/** Documents are made one after the other, in the order in which they are asked for. */
export function createPdfRenderer(file: URL = workerFile('pdf-worker')): PdfRenderer {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let worker: Worker | null = null;
  let lastId = 0;

  function startWorker(): Worker {
    // Nothing of the environment: a passphrase may stand in it.
    const started = new Worker(file, { name: 'pdf', env: {}, execArgv: [] });
    started.on('message', (answer: PdfAnswer) => {
      if (answer.id === current?.request.id) finish(answer);
    });
    const onDeath = (reason: unknown) => {
      if (worker === started) void dropWorker(reason);
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

  function dropWorker(reason: unknown): Promise<unknown> {
    const dropped = worker;
    const job = current;
    worker = null;
    current = null;
    const ended = dropped === null ? Promise.resolve() : dropped.terminate();
    job?.reject(reason);
    startNext();
    return ended;
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
      void dropWorker(reason);
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
      await dropWorker(new Error('The PDF renderer was closed'));
    },
  };
}
