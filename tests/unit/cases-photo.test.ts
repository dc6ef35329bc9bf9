import { deflateSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/contract/kernel.ts';
import { cleanPhoto, MAX_PHOTO_BYTES } from '../../electron/backend/cases/photo.ts';

const segment = (marker: number, content: Buffer | string): Buffer => {
  const body = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const table = segment(0xdb, Buffer.alloc(65, 1));
const frame = (width: number, height: number, marker = 0xc0): Buffer => {
  const content = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  content.writeUInt16BE(height, 1);
  content.writeUInt16BE(width, 3);
  return segment(marker, content);
};
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
]);
const jpeg = (...extra: Buffer[]): Buffer =>
  Buffer.concat([START, ...extra, table, frame(20, 10), scan, END]);

const exif = (order: 'II' | 'MM', orientation: number): Buffer => {
  const tiff = Buffer.alloc(38);
  const little = order === 'II';
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  short(0x010f, 10);
  short(2, 12);
  long(4, 14);
  tiff.write('Cam', 18, 'latin1');
  short(0x0112, 22);
  short(3, 24);
  long(1, 26);
  short(orientation, 30);
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 45.07N 7.68E')]),
  );
};

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
};
const pngHeader = (width: number, height: number, interlace = 0): Buffer => {
  const content = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, interlace]);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  return chunk('IHDR', content);
};
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngOf = (header: Buffer, pixels: Buffer, ...extra: Buffer[]): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header,
    ...extra,
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
const png = (...extra: Buffer[]): Buffer => pngOf(pngHeader(4, 3), Buffer.alloc(15), ...extra);

function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    cleanPhoto(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return undefined;
}

test('a JPEG and a PNG are known by their structure, with their size', () => {
  expect(cleanPhoto(jpeg())).toMatchObject({ mediaType: 'image/jpeg', width: 20, height: 10, bytes: jpeg() });
  expect(cleanPhoto(png())).toMatchObject({ mediaType: 'image/png', width: 4, height: 3, bytes: png() });
});

test('place, camera, comments, previews and what hides behind the end are taken out of a JPEG', () => {
  const extra = [
    segment(0xe0, 'JFIF\0preview'),
    exif('II', 1),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0Amina Esempio'),
    segment(0xe2, 'MPF\0'),
    segment(0xed, 'Photoshop Amina'),
    segment(0xfe, 'a comment'),
  ];
  const { bytes } = cleanPhoto(Buffer.concat([jpeg(...extra), Buffer.from('a film behind the end')]));
  expect(bytes).toEqual(jpeg());
});

test.each(['II', 'MM'] as const)('how a JPEG is turned is kept, and nothing else of its %s Exif', (order) => {
  const { bytes } = cleanPhoto(jpeg(exif(order, 6)));
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain('Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006');
  expect(text).not.toMatch(/Cam|GPS/);
  expect(cleanPhoto(bytes).bytes).toEqual(bytes);
});

test('the colour transform that Adobe writes is kept: without it the picture turns green', () => {
  const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\u0001');
  expect(cleanPhoto(jpeg(adobe)).bytes).toEqual(jpeg(adobe));
});

test('texts, times and Exif are taken out of a PNG', () => {
  const extra = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'prVt'].map((type) =>
    chunk(type, Buffer.from('Amina Esempio')),
  );
  const { bytes } = cleanPhoto(Buffer.concat([png(...extra), Buffer.from('behind the end')]));
  expect(bytes).toEqual(png());
});

test('a PNG made by another program is still the same picture after cleaning', () => {
  const source = new PNG({ width: 33, height: 17 });
  source.data.forEach((_, index) => (source.data[index] = (index * 7) % 256));
  const { bytes } = cleanPhoto(PNG.sync.write(source));
  expect(PNG.sync.read(Buffer.from(bytes)).data).toEqual(source.data);
});

test('an interlaced PNG has the bytes of its seven passes', () => {
  // 4 × 3 grey pixels: passes of 1, 2, 4 and 4 pixels (the others empty or shared), a filter byte before each row.
  const rows = [
    [1, 1],
    [1, 1],
    [2, 1],
    [2, 2],
    [4, 1],
  ];
  const size = rows.reduce((sum, [columns = 0, lines = 0]) => sum + lines * (columns + 1), 0);
  expect(refusalOf(pngOf(pngHeader(4, 3, 1), Buffer.alloc(size)))).toBeUndefined();
  expect(refusalOf(pngOf(pngHeader(4, 3, 1), Buffer.alloc(size - 1)))).toBe('NOT_AN_IMAGE');
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('<svg onload=alert(1)>')],
  ['a GIF', Buffer.from('GIF89a\u0001\0\u0001\0')],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['a JPEG cut before its end', jpeg().subarray(0, -2)],
  ['a JPEG without pixels', Buffer.concat([START, table, frame(20, 10), END])],
  ['a JPEG without frame', Buffer.concat([START, table, scan, END])],
  ['a JPEG of no height', Buffer.concat([START, frame(20, 0), scan, END])],
  ['an arithmetic-coded JPEG', Buffer.concat([START, frame(20, 10, 0xc9), scan, END])],
  ['a PNG cut before its end', png().subarray(0, -12)],
  ['a PNG with too few pixels', pngOf(pngHeader(4, 3), Buffer.alloc(14))],
  ['a PNG with more pixels than it says', pngOf(pngHeader(4, 3), Buffer.alloc(1_000_000))],
  ['a PNG with a broken checksum', Buffer.from(png()).fill(0, 29, 33)],
  ['a PNG of no width', pngOf(pngHeader(0, 3), Buffer.alloc(3))],
])('%s is no image', (_, bytes) => {
  expect(refusalOf(bytes)).toBe('NOT_AN_IMAGE');
});

test('more than 8 MB or 40 megapixels is too large, known before any work on the pixels', () => {
  expect(refusalOf(Buffer.alloc(MAX_PHOTO_BYTES + 1))).toBe('TOO_LARGE');
  expect(refusalOf(Buffer.concat([START, frame(8000, 5001), scan, END]))).toBe('TOO_LARGE');
  expect(refusalOf(pngOf(pngHeader(8000, 5001), Buffer.alloc(1)))).toBe('TOO_LARGE');
  expect(refusalOf(Buffer.concat([START, frame(8000, 5000), scan, END]))).toBeUndefined();
});

test('any bytes are an image or a refusal, never a crash, and cleaning a clean image changes nothing', () => {
  const sources = [
    jpeg(exif('II', 6)),
    jpeg(exif('MM', 3), segment(0xfe, 'x')),
    png(chunk('tEXt', Buffer.from('a'))),
  ];
  const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 });
  const change = fc.tuple(fc.constantFrom(...sources), edits, fc.nat(400));
  const property = fc.property(change, ([source, bytes, length]) => {
    const edited = Buffer.from(source.subarray(0, Math.max(length, 8)));
    for (const [at, value] of bytes) if (at < edited.length) edited[at] = value;
    if (refusalOf(edited) !== undefined) return;
    const { bytes: clean } = cleanPhoto(edited);
    expect(cleanPhoto(clean).bytes).toEqual(clean);
  });
  fc.assert(property, { numRuns: 2000 });
});
