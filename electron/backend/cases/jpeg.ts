// Reads a JPEG (ITU-T T.81) segment by segment and keeps those that a decoder needs.
import { readOrientation, writeOrientation } from './exif-orientation.ts';
import type { CheckSize, Image } from './photo.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const COMMENT = 0xfe;
/** Baseline, extended and progressive: what browsers and PDF readers show. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
const OTHER_FRAMES: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

interface Segment {
  readonly marker: number;
  /** With marker and length. */
  readonly bytes: Buffer;
  readonly content: Buffer;
}

/** The image, or undefined where the bytes are no whole JPEG. What follows its end is cut. */
export function readJpeg(source: Buffer, checkSize: CheckSize): Image | undefined {
  if (source.length < 4 || source.readUInt16BE(0) !== 0xff00 + START) return undefined;
  const kept: Buffer[] = [source.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let at = 2;
  for (;;) {
    const segment = segmentAt(source, at);
    if (!segment) return undefined;
    at += segment.bytes.length;
    if (segment.marker === END) break;
    if (OTHER_FRAMES.includes(segment.marker)) return undefined;
    if (FRAMES.includes(segment.marker)) {
      size = frameSize(segment.content);
      if (!size) return undefined;
      checkSize(size.width, size.height);
    }
    const needed = neededPart(segment);
    if (needed) kept.push(needed);
    if (segment.marker !== SCAN) continue;
    if (!size) return undefined;
    const end = endOfScan(source, at);
    kept.push(source.subarray(at, end));
    at = end;
  }
  if (!size || !kept.some((part) => part[1] === SCAN)) return undefined;
  return { mediaType: 'image/jpeg', ...size, bytes: Buffer.concat([...kept, Buffer.from([0xff, END])]) };
}

function segmentAt(source: Buffer, start: number): Segment | undefined {
  let at = start;
  // Any number of 0xff may stand before a marker.
  while (source[at] === 0xff && source[at + 1] === 0xff) at += 1;
  const marker = source[at + 1];
  if (source[at] !== 0xff || marker === undefined || marker === 0) return undefined;
  if (marker === END) return { marker, bytes: source.subarray(start, at + 2), content: Buffer.alloc(0) };
  if (at + 4 > source.length) return undefined;
  const length = source.readUInt16BE(at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > source.length) return undefined;
  return { marker, bytes: source.subarray(start, end), content: source.subarray(at + 4, end) };
}

/** Comments and application segments go, but for how it is turned and how its colours are meant. */
function neededPart({ marker, bytes, content }: Segment): Buffer | undefined {
  if (marker === COMMENT) return undefined;
  if (marker === APP1) {
    const orientation = readOrientation(content);
    return orientation === undefined ? undefined : writeOrientation(orientation);
  }
  if (marker === APP14) return content.toString('latin1', 0, 5) === 'Adobe' ? bytes : undefined;
  return marker >= APP0 && marker <= 0xef ? undefined : bytes;
}

function frameSize(content: Buffer): { width: number; height: number } | undefined {
  if (content.length < 6 || content[0] !== 8) return undefined;
  const height = content.readUInt16BE(1);
  const width = content.readUInt16BE(3);
  const components = content[5] ?? 0;
  const known = components === 1 || components === 3 || components === 4;
  return width > 0 && height > 0 && known ? { width, height } : undefined;
}

/** Where the next marker begins that is neither a stuffed byte nor a restart. */
function endOfScan(source: Buffer, start: number): number {
  let at = source.indexOf(0xff, start);
  while (at !== -1) {
    const next = source[at + 1] ?? 0;
    const inScan = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!inScan) return at;
    at = source.indexOf(0xff, at + 2);
  }
  return source.length;
}
