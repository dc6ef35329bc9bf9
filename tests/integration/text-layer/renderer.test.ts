import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { makePdf } from '../../../electron/backend/documents/make-pdf.ts';
import { createPdfRenderer, type PdfRenderer } from '../../../electron/backend/documents/pdf-renderer.ts';
import type { Content, DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';

const open: PdfRenderer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((renderer) => renderer.close()));
});
function startRenderer(file?: URL): PdfRenderer {
  const renderer = createPdfRenderer(file);
  open.push(renderer);
  return renderer;
}

const paper = (content: Content): DocumentDefinition => ({
  info: { title: 'Amina Esempio' },
  creationDate: '2026-01-02T03:04:05.000Z',
  defaultStyle: { lang: 'it' },
  content,
});
const endless = paper(Array.from({ length: 20_000 }, (_, index) => `Riga ${String(index)} السيرة`));

test('the worker gives the same bytes as making the PDF here, document after document', async () => {
  const renderer = startRenderer();
  const [uno, due] = await Promise.all([renderer.render(paper('uno')), renderer.render(paper('due ☺'))]);
  const here = await makePdf(paper('uno'));
  expect(Buffer.compare(uno.pdf, here.pdf)).toBe(0);
  expect(due).toMatchObject({ pages: 1, missingCharacters: ['☺'] });
});

test('a definition that can’t be drawn is rejected with its reason, and the next one is made', async () => {
  const renderer = startRenderer();
  await expect(renderer.render(paper({ image: '/etc/passwd' }))).rejects.toThrow(/denied/);
  await expect(renderer.render(paper('uno'))).resolves.toMatchObject({ pages: 1 });
});

test('cancelling stops the document under way, and the one that waits is made', async () => {
  const renderer = startRenderer();
  const cancel = new AbortController();
  const long = renderer.render(endless, { signal: cancel.signal });
  const next = renderer.render(paper('uno'));
  setTimeout(() => {
    cancel.abort();
  }, 50);
  await expect(long).rejects.toMatchObject({ name: 'AbortError' });
  await expect(next).resolves.toMatchObject({ pages: 1 });
});

test('cancelling a document that still waits leaves the one under way alone', async () => {
  const renderer = startRenderer();
  const cancel = new AbortController();
  const first = renderer.render(paper('uno'));
  const waiting = renderer.render(paper('due'), { signal: cancel.signal });
  cancel.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  await expect(first).resolves.toMatchObject({ pages: 1 });
  await expect(renderer.render(paper('tre'), { signal: cancel.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('closing rejects what is under way and what waits', async () => {
  const renderer = startRenderer();
  const both = Promise.allSettled([renderer.render(endless), renderer.render(paper('uno'))]);
  await renderer.close();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a worker that dies rejects its document; the next one gets a new worker', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trama-worker-'));
  try {
    const file = join(folder, 'dies-once.mjs');
    const died = JSON.stringify(join(folder, 'died'));
    await writeFile(
      file,
      `import { parentPort } from 'node:worker_threads';
       import { existsSync, writeFileSync } from 'node:fs';
       parentPort.on('message', ({ id }) => {
         if (!existsSync(${died})) { writeFileSync(${died}, ''); process.exit(3); }
         parentPort.postMessage({ id, result: { pdf: new Uint8Array(1), pages: 1, missingCharacters: [] } });
       });`,
    );
    const renderer = startRenderer(pathToFileURL(file));
    await expect(renderer.render(paper('uno'))).rejects.toThrow('The PDF worker ended');
    await expect(renderer.render(paper('due'))).resolves.toMatchObject({ pages: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
