// Reads a PNG (ISO/IEC 15948) chunk by chunk and keeps those that a decoder needs.
import { crc32, inflateSync } from 'node:zlib';
import type { CheckSize, Image } from './photo.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const NEEDED: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
/** Samples per pixel and the bit depths allowed, by colour type. */
const COLOURS: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** Adam7: first column, first row, and steps of each pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Chunk {
  readonly type: string;
  /** With length and checksum. */
  readonly bytes: Buffer;
  readonly content: Buffer;
}
interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly interlaced: boolean;
}

/** The image, or undefined where the bytes are no whole PNG. What follows its end is cut. */
export function readPng(source: Buffer, checkSize: CheckSize): Image | undefined {
  if (!source.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const chunks = chunksOf(source);
  const [first] = chunks;
  const header = first?.type === 'IHDR' ? headerOf(first.content) : undefined;
  if (!header || chunks.at(-1)?.type !== 'IEND') return undefined;
  checkSize(header.width, header.height);
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  if (!isWhole(Buffer.concat(pixels), header)) return undefined;
  const kept = chunks.filter(({ type }) => NEEDED.includes(type)).map(({ bytes }) => bytes);
  const { width, height } = header;
  return { mediaType: 'image/png', width, height, bytes: Buffer.concat([SIGNATURE, ...kept]) };
}

/** The chunks up to IEND, or up to the first that is broken. */
function chunksOf(source: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= source.length) {
    const end = at + 12 + source.readUInt32BE(at);
    if (end > source.length) break;
    const named = source.subarray(at + 4, end - 4);
    if (crc32(named) !== source.readUInt32BE(end - 4)) break;
    const type = named.toString('latin1', 0, 4);
    chunks.push({ type, bytes: source.subarray(at, end), content: named.subarray(4) });
    if (type === 'IEND') break;
    at = end;
  }
  return chunks;
}

function headerOf(content: Buffer): Header | undefined {
  if (content.length !== 13) return undefined;
  const [depth = 0, type = 0, compression, filter, interlace = 0] = content.subarray(8);
  const colour = COLOURS[type];
  const known = colour?.depths.includes(depth) === true && compression === 0 && filter === 0 && interlace < 2;
  const width = content.readUInt32BE(0);
  const height = content.readUInt32BE(4);
  if (!known || width === 0 || height === 0) return undefined;
  return { width, height, bitsPerPixel: colour.samples * depth, interlaced: interlace === 1 };
}

/** The compressed pixels give exactly as many bytes as the header promises; a bomb is stopped there. */
function isWhole(compressed: Buffer, header: Header): boolean {
  const expected = pixelBytes(header);
  try {
    return inflateSync(compressed, { maxOutputLength: expected }).length === expected;
  } catch {
    return false;
  }
}

function pixelBytes({ width, height, bitsPerPixel, interlaced }: Header): number {
  const rows = (columns: number, lines: number): number =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  if (!interlaced) return rows(width, height);
  return PASSES.reduce((sum, [x, y, stepX, stepY]) => {
    const columns = Math.max(0, Math.ceil((width - x) / stepX));
    const lines = Math.max(0, Math.ceil((height - y) / stepY));
    return sum + rows(columns, lines);
  }, 0);
}
