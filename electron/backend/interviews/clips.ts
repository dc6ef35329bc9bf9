// The office's own voices: a clip belongs to a text in a language, wherever that text stands. Nothing of any case.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { ReadableDatabase, Transaction } from '../database/handles.ts';

const MAX_CLIP_BYTES = 1024 * 1024;
const WEBM = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
const OGG = Buffer.from('OggS', 'latin1');

const clipRow = z.object({ media_type: z.string(), bytes: z.instanceof(Uint8Array) });
const hashRow = z.object({ text_hash: z.string() });

/** The same words have the same clip, however they were composed. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').trim()).digest('hex');

/** The clip of a text, or undefined where nobody recorded it. */
export function clipOf(
  db: ReadableDatabase,
  { language, text }: { readonly language: string; readonly text: string },
): { readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined {
  const sql = 'SELECT media_type, bytes FROM clip WHERE language = :language AND text_hash = :hash';
  const row = db.row(clipRow, sql, { language, hash: hashOf(text) });
  return row && { mediaType: row.media_type, bytes: row.bytes };
}

/** Says which texts have a clip in a language. Asks the database once. */
export function recordedIn(db: ReadableDatabase, language: string): (text: string) => boolean {
  const rows = db.rows(hashRow, 'SELECT text_hash FROM clip WHERE language = :language', { language });
  const recorded = new Set(rows.map((row) => row.text_hash));
  return recorded.size === 0 ? () => false : (text) => recorded.has(hashOf(text));
}

/**
 * Keeps a clip in place of the one before; null takes it away.
 * @throws Refusal `TOO_LARGE` above 1 MB, `NOT_AUDIO` for all that is no WebM or Ogg
 */
export function keepClip(
  transaction: Transaction,
  clip: {
    readonly language: string;
    readonly text: string;
    readonly content: Uint8Array | null;
    readonly at: string;
    readonly by: string;
  },
): void {
  const { language, text, content, at, by } = clip;
  const hash = hashOf(text);
  transaction.run('DELETE FROM clip WHERE language = :language AND text_hash = :hash', { language, hash });
  if (content === null) return;
  if (content.length > MAX_CLIP_BYTES) throw new Refusal('TOO_LARGE');
  transaction.run('INSERT INTO clip VALUES (:language, :hash, :mediaType, :at, :by, :content)', {
    language,
    hash,
    mediaType: mediaTypeOf(content),
    at,
    by,
    content,
  });
}

function mediaTypeOf(content: Uint8Array): string {
  const head = Buffer.from(content.subarray(0, 4));
  if (head.equals(WEBM)) return 'audio/webm';
  if (head.equals(OGG)) return 'audio/ogg';
  throw new Refusal('NOT_AUDIO');
}
