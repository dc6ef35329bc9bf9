// Where a command line's word leads: to a zip, to one pack, or to a folder of packs.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DEFINITION_FILE, PACK_LIMITS, packRefusal } from '../../backend/interviews/pack-files.ts';
import { packFolders, readPackFolder } from '../../backend/interviews/pack-folder.ts';
import type { PackFolder } from '../../backend/interviews/pack-folder.ts';
import { readPackZip } from '../../backend/interviews/pack-zip.ts';
import type { RawPack } from '../../../shared/interview/pack.ts';
import { CommandFailure } from '../command.ts';

export interface FoundPack {
  /** `win-intake/1`; empty where there is only the one that was named. */
  readonly name: string;
  /** Rejects with a `Refusal` where the pack cannot be read. */
  readonly read: () => Promise<RawPack>;
}

/** The packs at a place, at least one. */
export function packsAt(place: string): readonly FoundPack[] {
  const directory = path.resolve(place);
  const status = statSync(directory, { throwIfNoEntry: false });
  if (status === undefined) throw new CommandFailure(`There is nothing at ${place}. Check the path.`);
  if (!status.isDirectory()) return [{ name: '', read: () => readZip(directory, status.size) }];
  if (existsSync(path.join(directory, DEFINITION_FILE))) {
    return [{ name: '', read: () => readFolder(directory) }];
  }
  const found = packFolders(directory);
  const packs = found.length > 0 ? found : versionsIn(directory);
  if (packs.length === 0) {
    throw new CommandFailure(
      `There is no pack in ${place}. Name a folder with ${DEFINITION_FILE}, or a zip.`,
    );
  }
  return packs.map(({ id, version, directory: own }) => ({
    name: `${id}/${version}`,
    read: () => readFolder(own, { id, version }),
  }));
}

/** The versions of one pack, where the folder named is its `<id>`. */
function versionsIn(directory: string): PackFolder[] {
  return packFolders(path.dirname(directory)).filter((pack) => path.dirname(pack.directory) === directory);
}

// Async like the other: a refusal rejects, and does not throw before there is a promise.
// eslint-disable-next-line @typescript-eslint/require-await
async function readFolder(directory: string, folder?: RawPack['folder']): Promise<RawPack> {
  const raw = readPackFolder(directory);
  return folder === undefined ? raw : { ...raw, folder };
}

async function readZip(file: string, size: number): Promise<RawPack> {
  if (size > PACK_LIMITS.zipBytes) throw packRefusal('PACK_TOO_LARGE');
  return readPackZip(readFileSync(file));
}
