// pdf.js, kept behind one small door: it reads bytes that the backend made, in a worker of our own origin, without
// network, evaluation or WebAssembly.
import { getDocument, PDFWorker } from 'pdfjs-dist';
import type { PDFPageProxy } from 'pdfjs-dist';
import workerFile from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** CSS pixels of one PDF point at 100 %. */
export const PIXELS_PER_POINT = 96 / 72;

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** Points, 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** The page as text, one entry a line, in the order of the file. */
  readonly lines: readonly string[];
  /** Draws the page on a new canvas; `scale` is pixels for each point. Rejects when cancelled. */
  draw(scale: number): { readonly canvas: Promise<HTMLCanvasElement>; cancel(): void };
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** Gives the memory back. */
  close(): void;
}

let worker: PDFWorker | undefined;

/** Opens a PDF and reads its pages. Rejects when the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  worker ??= startWorker();
  // pdf.js takes the buffer away from whoever gives it, so it gets its own.
  const task = getDocument({ data: bytes.slice(), worker, useWasm: false, useWorkerFetch: false });
  const close = () => {
    void task.destroy();
  };
  try {
    const file = await task.promise;
    const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map(async (number) => readPage(await file.getPage(number))));
    return { pages, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The worker is made here and not by pdf.js, which would wrap the address of a custom scheme into a blob. */
function startWorker(): PDFWorker {
  const port = new Worker(new URL(workerFile, document.baseURI), { type: 'module' });
  return PDFWorker.create({ port });
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    number: page.pageNumber,
    width,
    height,
    lines: await linesOf(page),
    draw: (scale) => drawPage(page, scale),
  };
}

async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent();
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    line += item.str;
    if (!item.hasEOL) continue;
    lines.push(line.trim());
    line = '';
  }
  return [...lines, line.trim()].filter(Boolean);
}

function drawPage(page: PDFPageProxy, scale: number): ReturnType<PdfPage['draw']> {
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  return {
    canvas: task.promise.then(() => canvas),
    cancel: () => {
      task.cancel();
    },
  };
}
