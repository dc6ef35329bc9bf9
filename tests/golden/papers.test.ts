// Papers as they were looked at and approved: what they say, how they are built, how they look.
// After a wanted change: `UPDATE_GOLDEN=1 npm run unit -- tests/golden -u`, then look at tests/golden/pages.
import { afterAll, expect, test } from 'vitest';
import type { RenderedPdf } from '../../electron/backend/documents/make-pdf.ts';
import { createPdfRenderer } from '../../electron/backend/documents/pdf-renderer.ts';
import { pagesText, qpdfComplaints } from '../support/pdf-check.ts';
import { differingPages, hasPdftoppm } from './page-images.ts';
import type { Paper } from './papers.ts';
import { make, papers } from './papers.ts';

const renderer = createPdfRenderer();
const anotherRenderer = createPdfRenderer();
const made = new Map<string, Promise<RenderedPdf>>();

/** Each paper is made once for all of its tests. */
function pdfOf(paper: Paper): Promise<RenderedPdf> {
  const rendered = made.get(paper.name) ?? make(paper, renderer);
  made.set(paper.name, rendered);
  return rendered;
}

afterAll(() => Promise.all([renderer.close(), anotherRenderer.close()]));

const each = papers.map((paper) => [paper.name, paper] as const);

test.each(each)('%s says what was approved, page by page', async (name, paper) => {
  const { pdf, missingCharacters } = await pdfOf(paper);
  const pages = await pagesText(pdf);
  const text = pages.map((page, index) => `Page ${String(index + 1)}\n${page}\n`).join('\n');
  await expect(text).toMatchFileSnapshot(`texts/${name}.txt`);
  expect(missingCharacters).toEqual([]);
});

test.each(each)('%s is built as approved', async (name, paper) => {
  const definition = JSON.stringify(paper.define('roomy'), shortened, 1);
  await expect(`${definition}\n`).toMatchFileSnapshot(`definitions/${name}.txt`);
});

/** Pictures take too much room to be read. */
const shortened = (key: string, value: unknown) =>
  key === 'image' && typeof value === 'string' ? `${value.slice(0, 40)}…` : value;

test.each(each)('%s is the same file from another worker', async (_, paper) => {
  const { pdf } = await pdfOf(paper);
  const again = await make(paper, anotherRenderer);
  expect(Buffer.from(again.pdf).equals(Buffer.from(pdf))).toBe(true);
});

test.each(each)('%s is a sound file', async (_, paper) => {
  const { pdf } = await pdfOf(paper);
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(qpdfComplaints(pdf) ?? '').toBe('');
});

test('the sample case fits on one page in every language', async () => {
  const samples = papers.filter(({ name }) => name.startsWith('cv-sample'));
  const pages = await Promise.all(samples.map(async (paper) => (await pdfOf(paper)).pages));
  expect(pages).toEqual(samples.map(() => 1));
});

const looks = hasPdftoppm
  ? 'looks as approved'
  : 'looks as approved (skipped: no pdftoppm, from poppler-utils)';
test.skipIf(!hasPdftoppm).each(each)(`%s ${looks}`, async (name, paper) => {
  const { pdf } = await pdfOf(paper);
  expect(differingPages(name, pdf)).toEqual([]);
});
