// The thread in which PDFs are made, so that laying out a long document never holds up the program.
import { parentPort } from 'node:worker_threads';
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import { makePdf, type RenderedPdf } from './make-pdf.ts';

export interface PdfRequest {
  readonly id: number;
  readonly definition: DocumentDefinition;
}
export type PdfAnswer =
  { readonly id: number; readonly result: RenderedPdf } | { readonly id: number; readonly problem: string };

parentPort?.on('message', ({ id, definition }: PdfRequest) => {
  makePdf(definition).then(
    (result) => {
      parentPort?.postMessage({ id, result } satisfies PdfAnswer, [result.pdf.buffer]);
    },
    (error: unknown) => {
      const problem = error instanceof Error ? error.message : 'The PDF could not be made';
      parentPort?.postMessage({ id, problem } satisfies PdfAnswer);
    },
  );
});
