// Takes one language into the file. To be called within a transaction.
import type { Database } from 'better-sqlite3';
import type { TaxonomyPack } from '../../../../shared/contract/taxonomy.contract.ts';
import { readFact, writeFact } from '../file/facts.ts';
import { fillLabels, fillMissingNeeds } from '../file/fill-embedded.ts';
import { indexLanguage } from '../file/index-language.ts';
import { compareVersions } from './file-names.ts';
import type { Part } from './file-names.ts';
import type { GivenFile } from './given-files.ts';
import { CONCEPT_PARTS, RELATION_PARTS, versionOfColumns } from './packages.ts';
import type { Package } from './packages.ts';
import type { Problems } from './problems.ts';
import type { Progress } from './progress.ts';
import type { WorkPlan } from './work-plan.ts';
import { readRows, TableError } from './read-rows.ts';
import type { Row } from './read-rows.ts';
import { takeConcepts } from './take-concepts.ts';
import { RELATION_COLUMNS, takeRelations } from './take-relations.ts';

interface Importing {
  readonly db: Database;
  readonly problems: Problems;
  readonly progress: Progress;
  readonly now: string;
  readonly plan: WorkPlan;
}

const CONCEPT_COLUMNS = ['conceptUri', 'preferredLabel'];

/** Takes in one package and writes its line; undefined where a row is not in order, which is then among the problems. */
export async function importPackage(importing: Importing, pack: Package): Promise<TaxonomyPack | undefined> {
  const { db, problems, progress, now, plan } = importing;
  const { language, sha256 } = pack;
  const version = pack.version ?? (await versionOf(importing, pack));
  removeLanguage(db, language);
  const newer = compareVersions(version, readFact(db, 'relations')) >= 0;
  const rows: Record<string, number> = {};
  for (const part of CONCEPT_PARTS) {
    const taking = takeConcepts(db, { part, language, newer });
    if (await readTable(importing, pack.files.get(part), CONCEPT_COLUMNS, taking.take))
      rows[part] = taking.count();
  }
  // Before the relations, so that those of concepts which are gone count as pointing at nothing.
  removeForgotten(db);
  const skipped = newer ? await importRelations(importing, pack, rows) : 0;
  if (problems.hasErrors()) return undefined;
  if (newer) writeFact(db, 'relations', version);
  fillLabels(db, language);
  indexLanguage(db, language, (done) => progress.at('indexing', language, plan.at(language, done)));
  const taken = { language, version, sha256, importedAt: now, rows, skipped };
  db.prepare('INSERT OR REPLACE INTO pack VALUES (?, ?, ?, ?, ?, ?)').run(
    language,
    version,
    sha256,
    now,
    JSON.stringify(rows),
    skipped,
  );
  return taken;
}

/** Everything of an imported language but its concepts, which other languages may share. */
export function removeLanguage(db: Database, language: string): void {
  db.prepare('DELETE FROM label WHERE language = ?').run(language);
  db.prepare('DELETE FROM description WHERE language = ?').run(language);
  db.prepare('DELETE FROM pack WHERE language = ?').run(language);
}

/** Concepts that no language names any more. Cases keep the label that they were recorded under. */
export function removeForgotten(db: Database): void {
  db.exec(`
    DELETE FROM concept WHERE embedded = 0 AND id NOT IN (SELECT concept FROM label);
    DELETE FROM need WHERE occupation NOT IN (SELECT id FROM concept) OR skill NOT IN (SELECT id FROM concept);
    DELETE FROM broader WHERE broader NOT IN (SELECT id FROM concept) OR concept NOT IN (SELECT id FROM concept);`);
}

async function importRelations(
  importing: Importing,
  pack: Package,
  rows: Record<string, number>,
): Promise<number> {
  const { db } = importing;
  let skipped = 0;
  for (const part of RELATION_PARTS) {
    const file = pack.files.get(part);
    if (file === undefined) continue;
    if (part === 'occupationSkillRelations') db.exec('DELETE FROM need');
    const taking = takeRelations(db, part);
    await readTable(importing, file, RELATION_COLUMNS[part], taking.take);
    rows[part] = taking.counted.taken;
    skipped += taking.counted.skipped;
  }
  fillMissingNeeds(db);
  return skipped;
}

/** Reads a table to its end, or to the first row that is not in order. False where there is no such table. */
async function readTable(
  { problems, progress, plan }: Importing,
  file: GivenFile | undefined,
  required: readonly string[],
  take: (row: Row) => void,
): Promise<boolean> {
  if (file === undefined) return false;
  const onBytes = (bytes: number) =>
    progress.at('reading', file.shown, plan.at(file, bytes / Math.max(1, file.size)));
  try {
    await readRows(file, { required, onBytes }, take);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    problems.error(file.shown, error.line, error.message);
  }
  return true;
}

class Enough extends Error {}

async function versionOf({ problems }: Importing, { files }: Package): Promise<string> {
  const columns = new Set<string>();
  for (const part of ['occupations', 'skills'] satisfies Part[]) {
    const file = files.get(part);
    if (file) for (const column of await columnsIn(file)) columns.add(column);
  }
  const version = versionOfColumns(columns);
  const shown = files.get('skills')?.shown ?? '';
  problems.warning(
    shown,
    null,
    `No name tells the version of ESCO; by its columns it is taken for ${version}.`,
  );
  return version;
}

async function columnsIn(file: GivenFile): Promise<readonly string[]> {
  let found: readonly string[] = [];
  const onColumns = (columns: readonly string[]): never => {
    found = columns;
    throw new Enough();
  };
  await readRows(file, { required: [], onBytes: () => undefined, onColumns }, () => undefined).catch(
    (error: unknown) => {
      if (!(error instanceof Enough) && !(error instanceof TableError)) throw error;
    },
  );
  return found.map((column) => column.trim());
}
