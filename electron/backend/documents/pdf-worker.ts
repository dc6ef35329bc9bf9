// The thread in which PDFs are made, so that laying out a long document never holds up the program.
import { parentPort } from 'node:worker_threads';
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import { makePdf, type RenderedPdf } from './make-pdf.ts';
import { END } from './pdf-end.ts';

export interface PdfRequest {
  readonly id: number;
  readonly definition: DocumentDefinition;
}
export type PdfAnswer =
  { readonly id: number; readonly result: RenderedPdf } | { readonly id: number; readonly problem: string };

let underWay: Promise<void> = Promise.resolve();

async function answer({ id, definition }: PdfRequest): Promise<void> {
  try {
    const result = await makePdf(definition);
    parentPort?.postMessage({ id, result } satisfies PdfAnswer, [result.pdf.buffer]);
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'The PDF could not be made';
    parentPort?.postMessage({ id, problem } satisfies PdfAnswer);
  }
}

parentPort?.on('message', (message: PdfRequest | typeof END) => {
  // With its port closed the thread has nothing left to wait for, and ends by itself.
  if (message === END) void underWay.finally(() => parentPort?.close());
  else underWay = answer(message);
});
