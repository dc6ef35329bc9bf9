// All backups that are known, also those in folders that may be out of reach by now: a network share that is gone lets a
// read hang for minutes, and neither the start of the program nor anything else may wait for that.
import { foldersElsewhere, newestFirst, ownBackups, readBackup } from './backup-record.ts';
import type { Backup } from './backup-record.ts';

/** A disk that sleeps gets this long; what comes later counts at the next look. */
const PATIENCE_MS = 500;
/** A hanging read holds one of the few threads that all reading of files shares. */
const MAX_HANGING = 2;

export interface KnownBackups {
  /** The backups of the vault's own folder and of others that can be reached now, newest first; a second at most. */
  readonly list: () => Promise<Backup[]>;
  readonly newest: () => Promise<Backup | null>;
}

export function createKnownBackups(backups: string): KnownBackups {
  const elsewhere = createPatientReader();
  const list = async () => {
    const found: Backup[] = [];
    for (const folder of foldersElsewhere(backups)) {
      const backup = await elsewhere(folder);
      if (backup) found.push(backup);
    }
    return [...ownBackups(backups), ...found].sort(newestFirst);
  };
  return { list, newest: async () => (await list())[0] ?? null };
}

/** Reads what a folder holds, or answers what it held at the last look when that takes too long. */
function createPatientReader(): (folder: string) => Promise<Backup | undefined> {
  const seen = new Map<string, Backup | undefined>();
  const reading = new Map<string, Promise<void>>();
  const hanging = new Set<string>();
  const begin = (folder: string): Promise<void> => {
    const read = readBackup(folder).then((backup) => {
      seen.set(folder, backup);
      reading.delete(folder);
      hanging.delete(folder);
    });
    reading.set(folder, read);
    return read;
  };
  return async (folder) => {
    if (!hanging.has(folder) && hanging.size < MAX_HANGING) {
      const isDone = await within(PATIENCE_MS, reading.get(folder) ?? begin(folder));
      if (!isDone && reading.has(folder)) hanging.add(folder);
    }
    return seen.get(folder);
  };
}

async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
