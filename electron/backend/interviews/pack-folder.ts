import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { RawPack } from '../../../shared/interview/pack.ts';
import {
  DEFINITION_FILE,
  languageOfFile,
  PACK_LIMITS,
  packRefusal,
  parsePackFile,
  TEXTS_FOLDER,
} from './pack-files.ts';

/**
 * Reads a pack from a folder with `definition.json` and `texts/`. Throws a `Refusal`: `PACK_INCOMPLETE`,
 * `PACK_TOO_LARGE`, `PACK_UNSAFE` (a symbolic link, wherever it leads) or `PACK_UNREADABLE`.
 */
export function readPackFolder(directory: string): RawPack {
  try {
    return readFolder(directory);
  } catch (error) {
    // A file that went away or may not be read; what it was is of no use to anybody but the system.
    throw error instanceof Refusal ? error : packRefusal('PACK_UNREADABLE');
  }
}

function readFolder(directory: string): RawPack {
  if (statusOf(path.join(directory, DEFINITION_FILE)) === undefined) throw packRefusal('PACK_INCOMPLETE');
  const names = textFilesIn(path.join(directory, TEXTS_FOLDER));
  if (names.length > PACK_LIMITS.textFiles) throw packRefusal('PACK_TOO_LARGE');
  let left: number = PACK_LIMITS.totalBytes;
  const read = (file: string): unknown => {
    const content = readFile(path.join(directory, file), file);
    left -= content.length;
    if (left < 0) throw packRefusal('PACK_TOO_LARGE');
    return parsePackFile(content, file);
  };
  return {
    definition: read(DEFINITION_FILE),
    texts: new Map(names.map((name) => [languageOfFile(name) ?? name, read(`${TEXTS_FOLDER}/${name}`)])),
  };
}

function textFilesIn(folder: string): string[] {
  const status = statusOf(folder);
  if (status === undefined) return [];
  if (status.isSymbolicLink()) throw packRefusal('PACK_UNSAFE');
  if (!status.isDirectory()) throw packRefusal('PACK_UNREADABLE');
  return readdirSync(folder)
    .filter((name) => languageOfFile(name) !== undefined)
    .sort();
}

function readFile(file: string, name: string): Uint8Array {
  const status = lstatSync(file);
  if (status.isSymbolicLink()) throw packRefusal('PACK_UNSAFE', name);
  // A pipe or a device could be read for ever.
  if (!status.isFile()) throw packRefusal('PACK_UNREADABLE', name);
  if (status.size > PACK_LIMITS.fileBytes) throw packRefusal('PACK_TOO_LARGE', name);
  return readFileSync(file);
}

/** Of the file itself and not of what it links to. Caught by hand: inside Electron's archive, absence always throws. */
function statusOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export interface PackFolder {
  readonly directory: string;
  /** The names of the two folders `<id>/<version>`. */
  readonly id: string;
  readonly version: string;
}

/** The folders `<id>/<version>` below a folder, in the order of their names and versions. Links are not followed. */
export function packFolders(directory: string): PackFolder[] {
  return foldersIn(directory).flatMap((id) =>
    foldersIn(path.join(directory, id))
      .filter((version) => /^\d{1,4}$/.test(version))
      .sort((one, other) => Number(one) - Number(other))
      .map((version) => ({ directory: path.join(directory, id, version), id, version })),
  );
}

function foldersIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
