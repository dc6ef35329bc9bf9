// What a folder and a zip have in common: how large a pack may be, and how one of its files is read.
import { MAX_FILE_BYTES } from '../../../shared/contract/http.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';

const MEGABYTE = 1_048_576;
export const PACK_LIMITS = {
  /** What a browser can send to its host. */
  zipBytes: MAX_FILE_BYTES,
  zipEntries: 2000,
  /** Of definition, texts and whatever else; the other entries are voices. */
  otherEntries: 80,
  fileBytes: MEGABYTE,
  totalBytes: 12 * MEGABYTE,
  /** Audio hardly compresses: what becomes much more than the zip is none. */
  voicesBytes: 24 * MEGABYTE,
  textFiles: 60,
  /** How many times larger than in the zip a file may become. Texts compress to a fifth. */
  ratio: 100,
} as const;

export const DEFINITION_FILE = 'definition.json';
export const TEXTS_FOLDER = 'texts';
export const VOICES_FOLDER = 'voices';

export type PackRefusalCode = 'PACK_UNREADABLE' | 'PACK_TOO_LARGE' | 'PACK_UNSAFE' | 'PACK_INCOMPLETE';

/** A refusal of a whole pack; `file` is told only where its name says nothing but which file of a pack it is. */
export function packRefusal(code: PackRefusalCode, file?: string): Refusal {
  const isOrdinary =
    file !== undefined && /^(?:definition\.json|texts\/[a-z]{2,3}\.json)(?::\d+:\d+)?$/.test(file);
  return new Refusal(code, isOrdinary ? [file] : []);
}

/** The JSON in a file of a pack: UTF-8 and nothing else, with or without a byte order mark. */
export function parsePackFile(content: Uint8Array, file: string): unknown {
  try {
    // The decoder drops the mark by itself.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
    throw packRefusal('PACK_UNREADABLE', line && column ? `${file}:${line}:${column}` : file);
  }
}

/** The language that a text file is named after, `it` for `it.json`; undefined for files of another kind. */
export function languageOfFile(name: string): string | undefined {
  return name.endsWith('.json') ? name.slice(0, -'.json'.length) : undefined;
}
