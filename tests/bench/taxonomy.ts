// What an import of ESCO costs beside plain SQLite that is given the same rows, read and parsed already, without search.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { createTaxonomyStore } from '../../electron/backend/taxonomy/store.ts';
import { compare } from './measure.ts';
import type { Figure } from './measure.ts';

const OFFICIAL = path.join(import.meta.dirname, '../../../shared/data/esco-1.1.1-en-official-zip');
const ROUNDS = 3;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const READ =
  /(skills|occupations|skillGroups|ISCOGroups|occupationSkillRelations|broaderRelations\w+?)(_en)?\.csv$/u;

function tablesIn(zips: readonly string[]): Table[] {
  return zips.flatMap((zip) =>
    Object.entries(unzipSync(readFileSync(zip), { filter: ({ name }) => READ.test(name) })).map(
      ([name, bytes]) => {
        const [columns = [], ...rows] = parse(Buffer.from(bytes), { bom: true });
        return { name: READ.exec(name)?.[1] ?? name, columns, rows };
      },
    ),
  );
}

function insertPlainly(file: string, tables: readonly Table[]): void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.transaction(() => {
    for (const { name, columns, rows } of tables) {
      db.exec(`CREATE TABLE ${name} (${columns.map((column) => `"${column}" TEXT`).join(', ')})`);
      const insert = db.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
      for (const row of rows) insert.run(...row);
    }
  })();
  db.close();
}

/** What the importing process of the tests says last: its memory above idle, threads included. */
function memoryOf(directory: string, zips: readonly string[]): string {
  const program = path.join(import.meta.dirname, '../support/importing-process.ts');
  const said = execFileSync(process.execPath, [program, directory, ...zips], { encoding: 'utf8' });
  return said.trimEnd().split('\n').at(-1) ?? '';
}

/** Import of ESCO 1.1.1 in English and its opening; nothing where the official files are not beside the project. */
export async function taxonomyFigures(): Promise<Figure[]> {
  if (!existsSync(OFFICIAL)) {
    console.log('the official files of ESCO are not beside the project: no import was measured');
    return [];
  }
  const zips = readdirSync(OFFICIAL).map((name) => path.join(OFFICIAL, name));
  const tables = tablesIn(zips);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trama-bench-'));
  let round = 0;
  let last = '';
  const importing = async (): Promise<void> => {
    last = path.join(folder, String((round += 1)));
    const store = createTaxonomyStore({ directory: last, clock: () => new Date() });
    await store.importFiles(zips);
    await store.close();
  };
  try {
    const figures = [
      await compare({
        name: 'import ESCO 1.1.1 in English, 17,000 concepts: zips to search, against plain SQLite inserting the parsed rows',
        unit: 'ms',
        rounds: ROUNDS,
        subject: importing,
        baseline: () => insertPlainly(path.join(folder, `plain-${String((round += 1))}.db`), tables),
      }),
      await compare({
        name: 'open the imported taxonomy, checked page by page, against plain better-sqlite3, which checks nothing',
        unit: 'ms',
        rounds: 10,
        subject: async () => {
          const store = createTaxonomyStore({ directory: last, clock: () => new Date() });
          store.source.languages();
          await store.close();
        },
        baseline: () => {
          const db = new Database(path.join(last, 'taxonomy.db'), { readonly: true });
          db.prepare('SELECT DISTINCT language FROM term').all();
          db.close();
        },
      }),
    ];
    const memory = memoryOf(path.join(folder, 'memory'), zips);
    const { size } = statSync(path.join(last, 'taxonomy.db'));
    console.log(`         import: ${memory}; the file has ${(size / 1e6).toFixed(0)} MB`);
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
