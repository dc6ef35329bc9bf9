// Photos and papers that she shows during an interview: checked by content, kept without what they say about place and camera.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { cleanPhoto, MAX_PHOTO_BYTES } from '../cases/photo.ts';
import { insert } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { Held } from './repository.ts';

export interface ToldFile {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf';
  readonly bytes: Uint8Array;
}

/** Where a PDF's end mark has to stand: within its last bytes. */
const TAIL = 1024;
const fileRow = z.object({ media_type: z.string(), bytes: z.instanceof(Uint8Array) });

/**
 * What may be kept of a file.
 * @throws Refusal `TOO_LARGE` above 8 MB, `NOT_AN_IMAGE` for all that is no whole JPEG, PNG or PDF
 */
export function cleanFile(content: Uint8Array): ToldFile {
  if (!isPdf(content)) return cleanPhoto(content);
  if (content.length > MAX_PHOTO_BYTES) throw new Refusal('TOO_LARGE');
  return { mediaType: 'application/pdf', bytes: content };
}

/** Keeps a file with the item that it was shown for; its content lies beside the log, which holds the digest. */
export function keepFile(
  writer: Writer,
  held: Held,
  { id, path, file }: { readonly id: string; readonly path: string; readonly file: ToldFile },
): void {
  const { mediaType, bytes } = file;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = { caseId: held.caseId, entity: 'file', id } as const;
  insert(writer, key, { interviewId: held.id, path, mediaType, size: bytes.length, sha256 });
  writer.transaction.run('INSERT INTO told_file_content VALUES (:id, :bytes)', { id, bytes });
}

/** @throws Refusal `NOT_FOUND` */
export function fileOf(
  db: ReadableDatabase,
  { interviewId, id }: { readonly interviewId: string; readonly id: string },
): { readonly content: Uint8Array<ArrayBuffer>; readonly mediaType: string } {
  const row = db.row(
    fileRow,
    `SELECT media_type, bytes FROM told_file JOIN told_file_content ON file_id = told_file.id
      WHERE told_file.id = :id AND interview_id = :interviewId`,
    { id, interviewId },
  );
  if (!row) throw new Refusal('NOT_FOUND');
  return { content: row.bytes, mediaType: row.media_type };
}

function isPdf(content: Uint8Array): boolean {
  const text = (from: number, to?: number) => Buffer.from(content.subarray(from, to)).toString('latin1');
  return text(0, 5) === '%PDF-' && text(Math.max(0, content.length - TAIL)).includes('%%EOF');
}
