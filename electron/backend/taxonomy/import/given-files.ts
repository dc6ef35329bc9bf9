// The files that are read, out of the zips and folders that somebody named. Nothing is unpacked to the disk.
import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { readFileName, versionInName } from './file-names.ts';
import type { FileName } from './file-names.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { Problems } from './problems.ts';

export interface GivenFile extends FileName {
  /** As problems call it: the zip and the file in it. */
  readonly shown: string;
  /** `skills_en.csv` */
  readonly name: string;
  /** Bytes, as the zip or the folder promises. */
  readonly size: number;
  readonly crc32: number | null;
  /** The version that the name of the zip or the folder tells. */
  readonly version: string | undefined;
  open(): Promise<Readable>;
}

export interface GivenFiles {
  readonly files: readonly GivenFile[];
  close(): void;
}

/** Finds all files that are read. What cannot be read at all is told in `problems`. */
export async function findGivenFiles(paths: readonly string[], problems: Problems): Promise<GivenFiles> {
  const files: GivenFile[] = [];
  const zips: ZipFile[] = [];
  const close = () => {
    for (const zip of zips) zip.close();
  };
  try {
    for (const place of paths.flatMap((given) => placesIn(given, problems))) {
      if (place.endsWith('.csv')) files.push(looseFile(place));
      else files.push(...(await filesInZip(place, zips, problems)));
    }
    return { files, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Zips and tables at a path: itself, or what lies in the folder and one below. */
function placesIn(given: string, problems: Problems): string[] {
  const stats = statSync(given, { throwIfNoEntry: false });
  const name = path.basename(given);
  if (stats === undefined) {
    problems.error(name, null, 'There is no such file or folder.');
    return [];
  }
  if (!stats.isDirectory()) return isReadable(given, name, problems) ? [given] : [];
  const found = [given, ...foldersIn(given)].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(folder, entry.name))
      .filter((file) => readFileName(file) !== undefined || /^ESCO.*\.zip$/iu.test(path.basename(file))),
  );
  if (found.length === 0) problems.error(name, null, 'The folder holds no file of the ESCO download.');
  if (found.length <= IMPORT_LIMITS.entries) return found;
  problems.error(name, null, 'The folder holds too many files.');
  return [];
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));

const ADVICE = 'Choose CSV on the download page of ESCO and give the zip that comes.';

function isReadable(file: string, name: string, problems: Problems): boolean {
  if (readFileName(file) !== undefined) return true;
  const start = startOf(file);
  if (start.startsWith('PK')) return true;
  const what = /^\s*<(?:!doctype|html)/iu.test(start)
    ? 'This is a web page, no zip.'
    : /\.(?:ttl|rdf|nt|jsonld)$/iu.test(name)
      ? 'This is ESCO as linked data, which is not read.'
      : 'This is no zip and no table of ESCO.';
  problems.error(name, null, `${what} ${ADVICE}`);
  return false;
}

function startOf(file: string): string {
  const bytes = Buffer.alloc(64);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

function looseFile(file: string): GivenFile {
  const name = path.basename(file);
  const folder = path.basename(path.dirname(file));
  return {
    part: 'skills',
    language: null,
    ...readFileName(name),
    name,
    shown: name,
    size: statSync(file).size,
    crc32: null,
    version: versionInName(folder),
    open: () => Promise.resolve(createReadStream(file)),
  };
}

async function filesInZip(file: string, zips: ZipFile[], problems: Problems): Promise<GivenFile[]> {
  const shown = path.basename(file);
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    zips.push(zip);
    if (zip.entryCount > IMPORT_LIMITS.entries) {
      problems.error(shown, null, 'The zip holds too many files to be of ESCO.');
      return [];
    }
    const found: GivenFile[] = [];
    const others: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const known = readFileName(entry.fileName);
      if (known === undefined) others.push(entry.fileName);
      else if (isHarmless(entry, shown, problems)) found.push(zippedFile(zip, entry, known, shown));
    }
    if (found.length === 0) problems.error(shown, null, sentenceOfOthers(others));
    return found;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    problems.error(shown, null, `The zip is damaged or no zip. ${ADVICE}`);
    return [];
  }
}

function sentenceOfOthers(names: readonly string[]): string {
  const what = names.includes('content.xml')
    ? 'This is a spreadsheet (ODS), no CSV.'
    : 'The zip holds no file of the ESCO download.';
  return `${what} ${ADVICE}`;
}

function isHarmless(entry: Entry, zip: string, problems: Problems): boolean {
  const shown = `${zip}/${entry.fileName}`;
  if (entry.isEncrypted()) problems.error(shown, null, 'The file is encrypted.');
  else if (entry.uncompressedSize > IMPORT_LIMITS.fileBytes) problems.error(shown, null, TOO_LARGE);
  else if (entry.uncompressedSize > entry.compressedSize * IMPORT_LIMITS.ratio + 1024)
    problems.error(shown, null, 'The file would become too much larger when unpacked to be of ESCO.');
  else return true;
  return false;
}

export const TOO_LARGE = 'The file is too large to be of ESCO.';

function zippedFile(zip: ZipFile, entry: Entry, known: FileName, shown: string): GivenFile {
  const name = entry.fileName.slice(entry.fileName.lastIndexOf('/') + 1);
  return {
    ...known,
    name,
    shown: `${shown}/${name}`,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    version: versionInName(shown) ?? versionInName(entry.fileName),
    open: () => zip.openReadStreamPromise(entry),
  };
}
