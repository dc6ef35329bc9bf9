// The first reading of a file, before anything is written: its size, its checksum, its encoding, and its hash.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { TOO_LARGE } from './given-files.ts';
import type { GivenFile } from './given-files.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { Problems } from './problems.ts';

export interface Inspected {
  readonly bytes: number;
  readonly sha256: string;
  readonly sound: boolean;
}

const LINE_END = 0x0a;

/** Reads a file once. `room` is how many bytes all files together may still have. */
export async function inspectFile(file: GivenFile, room: number, problems: Problems): Promise<Inspected> {
  const hash = createHash('sha256');
  const encoding = createEncodingCheck();
  let [bytes, checksum] = [0, 0];
  const wrong = (sentence: string, line: number | null = null): Inspected => {
    problems.error(file.shown, line, sentence);
    return { bytes, sha256: '', sound: false };
  };
  try {
    // Leaving the loop destroys the stream, and with it the inflating.
    for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
      if (bytes === 0 && isUtf16(chunk)) return wrong('The file is in UTF-16. It has to be in UTF-8.', 1);
      bytes += chunk.length;
      if (bytes > IMPORT_LIMITS.fileBytes) return wrong(TOO_LARGE);
      if (bytes > room) return wrong('All files together are too large to be of ESCO.');
      checksum = crc32(chunk, checksum);
      hash.update(chunk);
      const line = encoding.firstWrongLine(chunk);
      if (line !== null) return wrong('The file is not in UTF-8.', line);
    }
  } catch (error) {
    // What the system says of the disk is no matter of the file's content.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('E')) throw error;
    return wrong('The file is damaged in the zip.');
  }
  if (file.crc32 !== null && file.crc32 !== checksum) return wrong('The file is damaged in the zip.');
  const line = encoding.atEnd();
  if (line !== null) return wrong('The file is not in UTF-8.', line);
  return { bytes, sha256: hash.digest('hex'), sound: true };
}

function isUtf16(chunk: Buffer): boolean {
  const [first, second] = chunk;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Checks line by line; the unfinished last line waits for the next chunk. */
function createEncodingCheck() {
  let rest = Buffer.alloc(0);
  let lines = 0;
  const firstWrong = (content: Buffer): number => {
    let line = lines + 1;
    for (let start = 0; start < content.length; line += 1) {
      const end = content.indexOf(LINE_END, start);
      const next = end === -1 ? content.length : end + 1;
      if (!isUtf8(content.subarray(start, next))) break;
      start = next;
    }
    return line;
  };
  return {
    firstWrongLine: (chunk: Buffer): number | null => {
      const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const end = all.lastIndexOf(LINE_END) + 1;
      const whole = all.subarray(0, end);
      if (!isUtf8(whole)) return firstWrong(whole);
      for (let at = whole.indexOf(LINE_END); at !== -1; at = whole.indexOf(LINE_END, at + 1)) lines += 1;
      rest = Buffer.from(all.subarray(end));
      return null;
    },
    atEnd: (): number | null => (isUtf8(rest) ? null : lines + 1),
  };
}
