// A pack from a zip that somebody sent. Every entry is looked at before anything is inflated, and inflating stops at the
// limits whatever the headers promise.
import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { RawPack, RawVoice } from '../../../shared/interview/pack.ts';
import {
  DEFINITION_FILE,
  languageOfFile,
  PACK_LIMITS,
  packRefusal,
  parsePackFile,
  TEXTS_FOLDER,
  VOICES_FOLDER,
} from './pack-files.ts';

/**
 * Reads a pack from the bytes of a zip; it may stand at its root, in one folder or in `<id>/<version>/`. Rejects with a
 * `Refusal`: `PACK_UNREADABLE` (no zip, or damaged), `PACK_TOO_LARGE`, `PACK_UNSAFE` (paths, links, encryption) or
 * `PACK_INCOMPLETE` (no `definition.json`).
 */
export async function readPackZip(bytes: Uint8Array): Promise<RawPack> {
  if (bytes.length > PACK_LIMITS.zipBytes) throw packRefusal('PACK_TOO_LARGE');
  try {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Names are decoded here and not by yauzl, so that a bad one can be told from a damaged zip.
    const zip = await fromBufferPromise(content, {
      lazyEntries: true,
      decodeStrings: false,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    return await readPack(zip);
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : packRefusal(isEncryption(error) ? 'PACK_UNSAFE' : 'PACK_UNREADABLE');
  }
}

/** yauzl gives up at such an entry before anybody can look at it. */
const isEncryption = (error: unknown): boolean =>
  error instanceof Error && error.message === 'strong encryption is not supported';

async function readPack(zip: ZipFile): Promise<RawPack> {
  const files = await filesOf(zip);
  const root = rootOf([...files.keys()]);
  const read = async (file: string, entry: Entry): Promise<unknown> =>
    parsePackFile(await inflate(zip, entry, file), file);
  const definition = files.get(`${root}${DEFINITION_FILE}`);
  if (definition === undefined) throw packRefusal('PACK_INCOMPLETE');
  const folder = `${root}${TEXTS_FOLDER}/`;
  const found = [...files]
    .filter(([name]) => name.startsWith(folder) && !name.slice(folder.length).includes('/'))
    .flatMap(([name, entry]) => {
      const language = languageOfFile(name.slice(folder.length));
      return language === undefined ? [] : [{ language, entry }];
    });
  if (found.length > PACK_LIMITS.textFiles) throw packRefusal('PACK_TOO_LARGE');
  const raw = { definition: await read(DEFINITION_FILE, definition), texts: new Map<string, unknown>() };
  // One after the other: in memory lies what is being read, and no more.
  for (const { language, entry } of found) {
    raw.texts.set(language, await read(`${TEXTS_FOLDER}/${language}.json`, entry));
  }
  return { ...raw, voices: await voicesIn(zip, files, `${root}${VOICES_FOLDER}/`) };
}

/** The files of a folder and those below it, by the order of their names. What is too large is not even inflated. */
async function voicesIn(zip: ZipFile, files: Files, folder: string): Promise<readonly RawVoice[]> {
  const voices: RawVoice[] = [];
  for (const [name, entry] of files) {
    if (!name.startsWith(folder)) continue;
    const file = name.slice(folder.length);
    const isRead = entry.uncompressedSize <= PACK_LIMITS.fileBytes;
    voices.push({ file, content: isRead ? await inflate(zip, entry, file) : undefined });
  }
  return voices.sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** Anything in a folder `voices` where a pack may lie: seen before it is known where this one lies. */
const VOICE = new RegExp(`^(?:[^/]+/){0,2}${VOICES_FOLDER}/`);

type Files = ReadonlyMap<string, Entry>;

/** All entries that are files, by their name, after every entry has been found harmless. */
async function filesOf(zip: ZipFile): Promise<Files> {
  if (zip.entryCount > PACK_LIMITS.zipEntries) throw packRefusal('PACK_TOO_LARGE');
  const files = new Map<string, Entry>();
  const seen = new Set<string>();
  const left = {
    voices: { entries: PACK_LIMITS.zipEntries, bytes: PACK_LIMITS.voicesBytes },
    others: { entries: PACK_LIMITS.otherEntries, bytes: PACK_LIMITS.totalBytes },
  };
  for await (const entry of zip.eachEntry()) {
    const name = safeName(entry);
    const isVoice = VOICE.test(name);
    // Two names that Windows and macOS take for the same file; only keys of texts may differ by their case.
    const path = name.replace(/\/$/, '').normalize('NFC');
    const folded = isVoice ? path : path.toLowerCase();
    if (seen.has(folded)) throw packRefusal('PACK_UNSAFE');
    seen.add(folded);
    const own = isVoice ? left.voices : left.others;
    own.entries -= 1;
    own.bytes -= entry.uncompressedSize;
    if (own.entries < 0 || own.bytes < 0 || isBomb(entry)) throw packRefusal('PACK_TOO_LARGE');
    // A voice that is too large is told by its name, and not read.
    if (!isVoice && entry.uncompressedSize > PACK_LIMITS.fileBytes) throw packRefusal('PACK_TOO_LARGE');
    if (!name.endsWith('/')) files.set(name, entry);
  }
  return files;
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > compressedSize * PACK_LIMITS.ratio;
}

/** The file type in the upper half of a Unix mode: none, a folder or an ordinary file. */
const TYPE_BITS = 0o170000;
const HARMLESS_TYPES: readonly number[] = [0, 0o040000, 0o100000];

function safeName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  const type = (entry.externalFileAttributes >>> 16) & TYPE_BITS;
  const isUnsafe =
    validateFileName(name) !== null ||
    name === '' ||
    name.includes('\0') ||
    name.split('/').includes('.') ||
    entry.isEncrypted() ||
    !HARMLESS_TYPES.includes(type);
  if (isUnsafe) throw packRefusal('PACK_UNSAFE');
  return name;
}

/** The folder in which the one `definition.json` lies: the root, one folder, or two. */
function rootOf(names: readonly string[]): string {
  const roots = names
    .filter((name) => name === DEFINITION_FILE || name.endsWith(`/${DEFINITION_FILE}`))
    .map((name) => name.slice(0, -DEFINITION_FILE.length))
    .filter((root) => root.split('/').length <= 3);
  const [root, ...others] = roots;
  if (root === undefined) throw packRefusal('PACK_INCOMPLETE');
  // Several packs in one zip: which of them is meant cannot be told.
  if (others.length > 0) throw packRefusal('PACK_UNREADABLE');
  return root;
}

async function inflate(zip: ZipFile, entry: Entry, file: string): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop destroys the stream, and with it the inflating.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > PACK_LIMITS.fileBytes) throw packRefusal('PACK_TOO_LARGE', file);
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw packRefusal('PACK_UNREADABLE', file);
  return content;
}
