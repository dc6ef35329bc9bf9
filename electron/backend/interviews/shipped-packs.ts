import { fileURLToPath } from 'node:url';
import { checkPack } from '../../../shared/interview/check.ts';
import type { Pack } from '../../../shared/interview/pack.ts';
import { resourceFile } from '../resources.ts';
import { packFolders, readPackFolder } from './pack-folder.ts';
import { packHash } from './pack-hash.ts';

export interface HashedPack extends Pack {
  readonly hash: string;
}

/** Where the packs lie that ship with the program. */
const SHIPPED_FOLDER = fileURLToPath(resourceFile('interviews'));

let shipped: readonly HashedPack[] | undefined;

/** All versions of all packs that ship, by id and then oldest first. Read once: they change only with the program. */
export function shippedPacks(): readonly HashedPack[] {
  shipped ??= readPacks(SHIPPED_FOLDER);
  return shipped;
}

/** All packs below a folder. Throws at the first that is not in order: nothing is left out in silence. */
export function readPacks(directory: string): readonly HashedPack[] {
  return packFolders(directory).map((folder) => {
    const { id, version } = folder;
    const { pack, problems } = checkPack({ ...readPackFolder(folder.directory), folder: { id, version } });
    if (pack === undefined) throw new Error(`${id}/${version}: ${problems[0]?.sentence ?? 'not in order'}`);
    return { ...pack, hash: packHash(pack) };
  });
}

/** Of each id the newest version. */
export function newestOf<P extends Pack>(packs: readonly P[]): readonly P[] {
  const newest = new Map<string, P>();
  for (const pack of packs) {
    const { id, version } = pack.definition;
    if (version > (newest.get(id)?.definition.version ?? 0)) newest.set(id, pack);
  }
  return [...newest.values()];
}
