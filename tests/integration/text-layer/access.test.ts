import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { makePdf } from '../../../electron/backend/documents/make-pdf.ts';
import type { Content, DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import { checkTags } from '../../support/pdf-check.ts';

const paper = (content: Content): DocumentDefinition => ({
  info: { title: 'Amina Esempio' },
  creationDate: '2026-01-02T03:04:05.000Z',
  defaultStyle: { lang: 'it' },
  content,
});
const pixel = PNG.sync.write(new PNG({ width: 1, height: 1 }));
const asData = `data:image/png;base64,${pixel.toString('base64')}`;
const imagesIn = ({ pdf }: { pdf: Uint8Array }) =>
  Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1;
const picture = (source: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="${source}" width="10" height="10"/></svg>`;
const ownFile = fileURLToPath(import.meta.url);

test.each([
  ownFile,
  '/etc/passwd',
  'file:///etc/passwd',
  'https://example.org/foto.png',
  '//example.org/foto.png',
])('a picture at %s is refused', async (image) => {
  await expect(makePdf(paper({ image, width: 20 }))).rejects.toThrow(
    /Access to local file denied|Only data: URLs/,
  );
});

test('a drawing that points to a file or an address does not read it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trama-picture-'));
  try {
    const file = join(folder, 'pixel.png');
    await writeFile(file, pixel);
    expect(imagesIn(await makePdf(paper({ svg: picture(file), width: 20 })))).toBe(0);
    expect(imagesIn(await makePdf(paper({ svg: picture('https://example.org/foto.png'), width: 20 })))).toBe(
      0,
    );
    expect(imagesIn(await makePdf(paper({ svg: picture(asData), width: 20 })))).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a font that is not shipped is refused', async () => {
  await expect(makePdf(paper({ text: 'Amina', font: '/etc/fonts/any.ttf' }))).resolves.toMatchObject({
    pages: 1,
  });
  await expect(makePdf(paper({ ol: ['Amina'], font: 'Roboto' }))).rejects.toThrow("Font 'Roboto'");
});

test('a picture as data is drawn, a figure when it is described, decoration when not', async () => {
  const described = checkTags((await makePdf(paper({ image: asData, width: 20, alt: 'Ritratto' }))).pdf);
  expect(described).toMatchObject({ painted: 1, untaggedPainted: 0 });
  expect(described.elements).toContain('Figure');
  const undescribed = await makePdf(paper(['Testo', { image: asData, width: 20 }]));
  const plain = checkTags(undescribed.pdf);
  expect(imagesIn(undescribed)).toBeGreaterThan(0);
  expect(plain.untaggedPainted).toBe(0);
  expect(plain.elements).not.toContain('Figure');
});
