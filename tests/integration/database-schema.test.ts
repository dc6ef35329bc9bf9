import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import * as z from 'zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WritableDatabase } from '../../electron/backend/database/handles.ts';
import { migrate, schemaVersion } from '../../electron/backend/database/migrate.ts';
import { MIGRATIONS } from '../../electron/backend/database/migrations/index.ts';
import { closeDatabase, openEncrypted } from '../../electron/backend/database/open-encrypted.ts';
import { noBackup, openCases } from '../support/open-cases.ts';
import type { OpenCases } from '../support/open-cases.ts';
import { recordStatements, slowAmong } from '../support/query-plans.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let db: WritableDatabase;

beforeEach(() => {
  folder = temporaryFolder();
  const file = path.join(folder.directory, 'vault.db');
  db = openEncrypted({ file, key: randomBytes(32), create: true });
});
afterEach(() => {
  closeDatabase(db);
  folder.remove();
});

const schemaOf = () =>
  db
    .rows(
      z.object({ sql: z.string() }),
      'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name',
    )
    .map(({ sql }) => `${sql};\n`)
    .join('\n');

const broken = {
  version: MIGRATIONS.length + 1,
  name: 'broken',
  sql: 'CREATE TABLE half (x TEXT) STRICT; SELECT nonsense;',
};
const next = {
  version: MIGRATIONS.length + 1,
  name: 'next',
  sql: `ALTER TABLE meta ADD COLUMN note TEXT NOT NULL DEFAULT 'old'`,
};

test('the committed schema is what the migrations make', async () => {
  migrate(db, { backUp: noBackup });
  await expect(schemaOf()).toMatchFileSnapshot('../../electron/backend/database/schema.sql');
});

const frozen: unknown = JSON.parse(readFileSync('electron/backend/database/migrations/frozen.json', 'utf8'));

test('no migration differs from the frozen one, and each has the next version', () => {
  const hashes = MIGRATIONS.map(({ version, name, sql }) => [
    `${String(version).padStart(4, '0')}-${name}`,
    createHash('sha256').update(sql).digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(frozen);
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('every table is strict', () => {
  migrate(db, { backUp: noBackup });
  const tables = z.object({ name: z.string(), strict: z.int() });
  const loose = db.rows(
    tables,
    `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND strict = 0`,
  );
  expect(loose.map(({ name }) => name)).toEqual(['sqlite_schema']);
});

test('a file with rows gets the next step after a backup, and keeps its rows', () => {
  migrate(db, { backUp: noBackup });
  const before = schemaVersion(db);
  const backups: number[] = [];
  const steps = migrate(db, {
    backUp: (open) => backups.push(schemaVersion(open)),
    migrations: [...MIGRATIONS, next],
  });
  expect(backups).toEqual([before]);
  expect(steps).toEqual({ from: before, to: before + 1 });
  expect(schemaOf()).toContain(`note TEXT NOT NULL DEFAULT 'old'`);
});

test('a new file and a file that is up to date need no backup', () => {
  const never = () => {
    throw new Error('backed up for nothing');
  };
  expect(migrate(db, { backUp: never })).toEqual({ from: 0, to: MIGRATIONS.length });
  expect(migrate(db, { backUp: never })).toEqual({ from: MIGRATIONS.length, to: MIGRATIONS.length });
});

test('a step that fails leaves schema and version as they were', () => {
  migrate(db, { backUp: noBackup });
  const before = [schemaVersion(db), schemaOf()];
  expect(() => migrate(db, { backUp: noBackup, migrations: [...MIGRATIONS, broken] })).toThrow();
  expect([schemaVersion(db), schemaOf()]).toEqual(before);
});

test('without its backup no step is taken', () => {
  migrate(db, { backUp: noBackup });
  const failing = () => {
    throw new Error('no room for a backup');
  };
  expect(() => migrate(db, { backUp: failing, migrations: [...MIGRATIONS, next] })).toThrow(
    'no room for a backup',
  );
  expect(schemaVersion(db)).toBe(MIGRATIONS.length);
});

test('a schema of a newer program is refused', () => {
  migrate(db, { backUp: noBackup, migrations: [...MIGRATIONS, next] });
  expect(() => migrate(db, { backUp: noBackup })).toThrow('NEWER');
});

test('no statement of any command or view walks a table or sorts', async () => {
  const cases = openCases();
  const statements = recordStatements(cases.db);
  await runEverything(cases);
  expect(statements.size).toBeGreaterThan(40);
  expect(slowAmong(cases.db, statements)).toEqual([]);
  cases.stop();
});

async function runEverything({ client }: OpenCases): Promise<void> {
  const { id: caseId } = await client.addSample({});
  const [first] = (await client.get({ caseId })).experience;
  const key = { caseId, kind: 'experience' as const, id: first?.id ?? '' };
  await client.moveEntry({ ...key, to: 1 });
  await client.removeEntry(key);
  await client.restoreEntry(key);
  await client.saveEntry({ caseId, id: key.id, entry: { kind: 'experience', fields: { title: 'Prova' } } });
  await client.savePerson({ caseId, fields: { city: 'Prova' } });
  const photo = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
  await client.setPhoto({ caseId, photo });
  await client.photo({ caseId });
  await client.setPhoto({ caseId, photo: null });
  for (const archived of [true, false]) {
    await client.setArchived({ caseId, archived });
    await client.list({ search: '', archived, after: null });
    await client.list({ search: 'amina esempio', archived, after: null });
  }
}
