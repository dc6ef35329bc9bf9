// A whole import: finds the files, reads them once without writing, and then takes all of them in or nothing.
import type { Database } from 'better-sqlite3';
import type { TaxonomyPack } from '../../../../shared/contract/taxonomy.contract.ts';
import { compareVersions } from './file-names.ts';
import { findGivenFiles } from './given-files.ts';
import type { GivenFile } from './given-files.ts';
import { importPackage } from './import-package.ts';
import { inspectFile } from './inspect-file.ts';
import type { Inspected } from './inspect-file.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { ImportResult } from './messages.ts';
import { packagesOf } from './packages.ts';
import type { Package } from './packages.ts';
import { createProblems } from './problems.ts';
import type { Problems } from './problems.ts';
import type { Progress } from './progress.ts';
import { FINISHING, INSPECTING, planOf } from './work-plan.ts';
import { readPack, searchTablesOf } from '../file/packs.ts';

interface Run {
  readonly db: Database;
  readonly paths: readonly string[];
  readonly now: string;
  readonly progress: Progress;
}

/**
 * Takes in what lies at the paths, in one transaction. Nothing of it stays where a file is not in order.
 * @throws Cancelled when asked to stop, and whatever the disk says; then, too, nothing stays
 */
export async function runImport({ db, paths, now, progress }: Run): Promise<ImportResult> {
  const problems = createProblems();
  const given = await findGivenFiles(paths, problems);
  try {
    if (problems.hasErrors()) return refused(problems);
    const inspected = await inspectAll(given.files, problems, progress);
    if (problems.hasErrors()) return refused(problems);
    const packages = packagesOf(given.files, inspected, problems);
    if (problems.hasErrors()) return refused(problems);
    const changed = packages.filter(({ language, sha256 }) => readPack(db, language)?.sha256 !== sha256);
    if (changed.length === 0) {
      const packs = packages.flatMap(({ language }) => readPack(db, language) ?? []);
      return { accepted: true, unchanged: true, packs, problems: problems.all };
    }
    warnOfOlder(db, changed, problems);
    const plan = planOf(changed);
    const packs = await allOrNothing(db, async () => {
      const taken: TaxonomyPack[] = [];
      for (const pack of changed) {
        const one = await importPackage({ db, problems, progress, now, plan }, pack);
        if (one === undefined) return undefined;
        taken.push(one);
      }
      tidy(db, changed, progress);
      return taken;
    });
    return packs === undefined
      ? refused(problems)
      : { accepted: true, unchanged: false, packs, problems: problems.all };
  } finally {
    given.close();
  }
}

const refused = (problems: Problems): ImportResult => {
  return { accepted: false, unchanged: false, packs: [], problems: problems.all };
};

async function inspectAll(
  files: readonly GivenFile[],
  problems: Problems,
  progress: Progress,
): Promise<Map<GivenFile, Inspected>> {
  const inspected = new Map<GivenFile, Inspected>();
  const total = files.reduce((sum, { size }) => sum + size, 1);
  let read = 0;
  let room: number = IMPORT_LIMITS.totalBytes;
  for (const file of files) {
    progress.at('reading', file.shown, (INSPECTING * read) / total);
    const one = await inspectFile(file, room, problems);
    inspected.set(file, one);
    read += file.size;
    room -= one.bytes;
    if (room <= 0) break;
  }
  return inspected;
}

function warnOfOlder(db: Database, packages: readonly Package[], problems: Problems): void {
  for (const { language, version, files } of packages) {
    const before = readPack(db, language)?.version;
    if (version === null || before === undefined || compareVersions(version, before) >= 0) continue;
    const shown = files.get('skills')?.shown ?? '';
    problems.warning(shown, null, `This is ESCO ${version}; it takes the place of the newer ${before}.`);
  }
}

function tidy(db: Database, packages: readonly Package[], progress: Progress): void {
  for (const { language } of packages) {
    progress.at('finishing', language, FINISHING);
    for (const table of searchTablesOf(language))
      db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  }
  db.exec('ANALYZE');
}

/** One transaction around work that waits for streams. Undefined from the work takes all back, as an error does. */
export async function allOrNothing<T>(
  db: Database,
  work: () => Promise<T | undefined>,
): Promise<T | undefined> {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    db.exec(result === undefined ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
