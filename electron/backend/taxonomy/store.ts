// The taxonomy of a vault's folder: what ships and what was imported, in one file. It is opened when first asked, needs no
// passphrase, and holds nothing about anybody.
import type { Database } from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { asDatabaseError, DatabaseError } from '../database/database-error.ts';
import { asDiskRefusal } from '../disk-refusals.ts';
import { createFileSource } from './file/file-source.ts';
import { isDamage, openInMemory, openTaxonomy, taxonomyFile } from './file/open-file.ts';
import { readPack } from './file/packs.ts';
import { descriptionOf, membersOf, statusOf } from './file/status.ts';
import type { GroupMember, TaxonomyStatus } from './file/status.ts';
import type { ImportResult, Job, TaxonomyProgressMessage } from './import/messages.ts';
import { startWork } from './import/start-work.ts';
import type { Outcome, RunningWork } from './import/start-work.ts';
import type { SuggestSource } from './suggest/source.ts';

export interface TaxonomyStore {
  /** What suggesting and browsing read. After a change `source.revision()` is another number. */
  readonly source: SuggestSource;
  status(): TaxonomyStatus;
  /** ESCO's description of a concept; in English where the language has none, else empty. */
  description(id: number, language: string): string;
  /** What lies in a group of skills that was imported, by its URI; null for the topmost groups. */
  membersOf(group: string | null): readonly GroupMember[];
  /** @throws Refusal `BUSY`, `CANCELLED`, `DISK_FULL` */
  importFiles(paths: readonly string[]): Promise<ImportResult>;
  cancelImport(): void;
  /** @throws Refusal `NOT_FOUND`, `BUSY`, `DISK_FULL` */
  removePack(language: string): Promise<void>;
  close(): Promise<void>;
}

export interface StorePorts {
  readonly directory: string;
  readonly clock: () => Date;
  readonly onProgress?: (progress: TaxonomyProgressMessage) => void;
  readonly onChange?: () => void;
}

interface Opened {
  readonly db: Database;
  readonly source: Omit<SuggestSource, 'revision'>;
  /** SQLite's number, which changes when another connection has written. */
  readonly dataVersion: unknown;
}

const dataVersionOf = (db: Database) => db.pragma('data_version', { simple: true });

/** Nothing is opened before the first question. */
export function createTaxonomyStore(ports: StorePorts): TaxonomyStore {
  const file = taxonomyFile(ports.directory);
  let opened: Opened | undefined;
  let revision = 0;
  let running: RunningWork | undefined;

  const view = (db: Database): Opened => {
    revision += 1;
    return { db, source: createFileSource(db), dataVersion: dataVersionOf(db) };
  };
  const open = (): Opened => (opened ??= view(openOrMemory(ports)));
  const forget = (): void => {
    opened?.db.close();
    opened = undefined;
  };
  /** A thread or another program may have written since. */
  const fresh = (): Opened => {
    const now = open();
    if (dataVersionOf(now.db) !== now.dataVersion) opened = view(now.db);
    return opened ?? now;
  };
  /** Reads; where the file proves damaged it is put aside, and what ships is read. */
  const read = <T>(work: (now: Opened) => T): T => {
    try {
      return work(open());
    } catch (error) {
      if (!isDamage(error)) throw error;
      forget();
      return work(open());
    }
  };

  const work = async (job: Job): Promise<Outcome> => {
    if (running) throw new Refusal('BUSY');
    // The file has to be there, sound and of this version, before a thread writes to it.
    forget();
    opened = view(openOrRefuse(ports));
    running = startWork({ file, job }, ports.onProgress ?? (() => undefined));
    try {
      return await running.outcome;
    } finally {
      running = undefined;
    }
  };
  /** Work on a file that proves damaged on the way is done once more, on a new one. */
  const workTwice = async (job: Job): Promise<Exclude<Outcome, 'damaged'>> => {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const outcome = await work(job);
      if (outcome !== 'damaged') return outcome;
    }
    throw new Error('the taxonomy file is damaged again and again');
  };

  return {
    source: sourceOver(read, () => read(() => (fresh(), revision))),
    status: () => read(() => statusOf(fresh().db, file, running !== undefined)),
    description: (id, language) => read(({ db }) => descriptionOf(db, id, language)),
    membersOf: (group) => read(() => membersOf(fresh().db, group)),
    importFiles: async (paths) => {
      const outcome = await workTwice({ work: 'import', paths, now: ports.clock().toISOString() });
      if (outcome === 'removed') throw new Error('an import was answered as a removal');
      if (outcome.accepted && !outcome.unchanged) ports.onChange?.();
      return outcome;
    },
    cancelImport: () => running?.stop(),
    removePack: async (language) => {
      if (running) throw new Refusal('BUSY');
      if (!read(() => readPack(fresh().db, language))) throw new Refusal('NOT_FOUND');
      await workTwice({ work: 'remove', language });
      ports.onChange?.();
    },
    close: async () => {
      running?.stop();
      await running?.outcome.catch(() => undefined);
      forget();
    },
  };
}

/** Where the folder cannot be written, what ships is there all the same. */
function openOrMemory({ directory, clock }: StorePorts): Database {
  try {
    return openTaxonomy(directory, clock());
  } catch (error) {
    const known = asDiskRefusal(asDatabaseError(error));
    if (known instanceof Refusal || known instanceof DatabaseError) return openInMemory();
    throw error;
  }
}

function openOrRefuse({ directory, clock }: StorePorts): Database {
  try {
    return openTaxonomy(directory, clock());
  } catch (error) {
    const known = asDiskRefusal(asDatabaseError(error));
    if (known instanceof DatabaseError && known.reason === 'FULL') throw new Refusal('DISK_FULL');
    throw known;
  }
}

function sourceOver(read: <T>(work: (now: Opened) => T) => T, revisionNow: () => number): SuggestSource {
  return {
    revision: revisionNow,
    languages: () => read(({ source }) => source.languages()),
    concepts: () => read(({ source }) => source.concepts()),
    labels: (id, language) => read(({ source }) => source.labels(id, language)),
    terms: (language) => read(({ source }) => source.terms(language)),
    preferredLabels: (language) => read(({ source }) => source.preferredLabels(language)),
    everydayPhrases: (language) => read(({ source }) => source.everydayPhrases(language)),
    searchStems: (language, query, limit) => read(({ source }) => source.searchStems(language, query, limit)),
    searchWords: (language, query, limit) => read(({ source }) => source.searchWords(language, query, limit)),
    skillsOf: (occupation) => read(({ source }) => source.skillsOf(occupation)),
    needing: () => read(({ source }) => source.needing()),
    activities: () => read(({ source }) => source.activities()),
    activityWords: (language) => read(({ source }) => source.activityWords(language)),
  };
}
