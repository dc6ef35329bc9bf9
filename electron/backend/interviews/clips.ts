// The office's own voices: a clip belongs to a text in a language, wherever that text stands. Nothing of any case.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { audioTypeOf, MAX_CLIP_BYTES, wordsOf } from '../../../shared/interview/voices.ts';
import type { ReadableDatabase, Transaction } from '../database/handles.ts';

const clipRow = z.object({ media_type: z.string(), bytes: z.instanceof(Uint8Array) });
const hashRow = z.object({ text_hash: z.string() });

const hashOf = (text: string): string => createHash('sha256').update(wordsOf(text)).digest('hex');

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
  const mediaType = audioTypeOf(content);
  if (mediaType === undefined) throw new Refusal('NOT_AUDIO');
  transaction.run('INSERT INTO clip VALUES (:language, :hash, :mediaType, :at, :by, :content)', {
    language,
    hash,
    mediaType,
    at,
    by,
    content,
  });
}
