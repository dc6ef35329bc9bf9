// A definition with its texts and the office's own voices as a zip, for another office: what `importPack` reads.
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { voicedKeys, wordsOf } from '../../../shared/interview/voices.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { clipOf, recordedIn } from './clips.ts';
import { availablePacks } from './definitions.ts';
import type { KnownPack } from './definitions.ts';
import { DEFINITION_FILE, PACK_LIMITS, TEXTS_FOLDER, VOICES_FOLDER } from './pack-files.ts';

interface Wanted {
  readonly id: string;
  /** Of which languages the voices go along; null: of all. */
  readonly languages: readonly string[] | null;
}

/** The first moment that a zip can tell, in its own zone: the same content has the same bytes, wherever and whenever. */
const MTIME = new Date(1980, 0, 1);
const ENDINGS: Readonly<Record<string, string>> = { 'audio/webm': 'webm', 'audio/ogg': 'ogg' };

/**
 * The newest version of a definition as a zip, in which no two voices say the same words.
 * @throws Refusal `NOT_FOUND`; `TOO_LARGE` where no other office could take it in
 */
export function exportPack(
  db: ReadableDatabase,
  { id, languages }: Wanted,
): { zip: Uint8Array<ArrayBuffer>; fileName: string } {
  const pack = availablePacks(db).find(({ definition }) => definition.id === id);
  if (!pack) throw new Refusal('NOT_FOUND');
  const known = [...pack.texts.keys()].sort();
  const files: Zippable = { [DEFINITION_FILE]: json(pack.definition) };
  for (const language of known) files[`${TEXTS_FOLDER}/${language}.json`] = json(pack.texts.get(language));
  let left = PACK_LIMITS.zipBytes;
  for (const language of known.filter((each) => languages?.includes(each) ?? true)) {
    for (const { file, bytes } of voicesOf(db, pack, language)) {
      left -= bytes.length;
      if (left < 0) throw new Refusal('TOO_LARGE');
      files[file] = [bytes, { level: 0 }];
    }
  }
  const zip = zipSync(files, { mtime: MTIME });
  const isTooLarge = zip.length > PACK_LIMITS.zipBytes || Object.keys(files).length > PACK_LIMITS.zipEntries;
  if (isTooLarge) throw new Refusal('TOO_LARGE');
  return { zip, fileName: `${[id, pack.definition.version, ...(languages ?? [])].join('-')}.zip` };
}

const json = (content: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(content));

function* voicesOf(
  db: ReadableDatabase,
  { definition, texts }: KnownPack,
  language: string,
): Generator<{ readonly file: string; readonly bytes: Uint8Array }> {
  const isRecorded = recordedIn(db, language);
  const said = new Set<string>();
  for (const key of voicedKeys(definition)) {
    const own = texts.get(language)?.texts ?? {};
    const text = Object.hasOwn(own, key) ? own[key] : undefined;
    if (text === undefined || said.has(wordsOf(text)) || !isRecorded(text)) continue;
    said.add(wordsOf(text));
    const clip = clipOf(db, { language, text });
    const ending = clip && ENDINGS[clip.mediaType];
    if (clip && ending) yield { file: `${VOICES_FOLDER}/${language}/${key}.${ending}`, bytes: clip.bytes };
  }
}
