import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseError } from '../../electron/backend/database/database-error.ts';
import { connectionOf, write } from '../../electron/backend/database/handles.ts';
import type { WritableDatabase } from '../../electron/backend/database/handles.ts';
import { migrate } from '../../electron/backend/database/migrate.ts';
import {
  closeDatabase,
  openEncrypted,
  rekey,
  vacuumInto,
} from '../../electron/backend/database/open-encrypted.ts';
import { noBackup } from '../support/open-cases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PAGE = 4096;
const SECRET = 'Amina Esempio';
const key = randomBytes(32);
const count = z.object({ rows: z.int() });
let folder: ReturnType<typeof temporaryFolder>;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = path.join(folder.directory, 'vault.db');
});
afterEach(() => folder.remove());

const openNew = (): WritableDatabase => {
  const db = openEncrypted({ file, key, create: true });
  migrate(db, { backUp: noBackup });
  return db;
};
const fill = (db: WritableDatabase): void => {
  for (let row = 0; row < 100; row += 1) {
    write(db, (transaction) =>
      transaction.run('INSERT INTO meta VALUES (:name, :value)', {
        name: `name ${row}`,
        value: `${SECRET} ${row} `.repeat(40),
      }),
    );
  }
};
const rowsIn = (db: WritableDatabase) => db.row(count, 'SELECT count(*) AS rows FROM meta')?.rows;
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const folderDigest = () =>
  readdirSync(folder.directory).map((name) => [name, digest(path.join(folder.directory, name))]);
const damage = (change: (content: Buffer) => Buffer): void => {
  writeFileSync(file, change(readFileSync(file)));
};

function reasonOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof DatabaseError) return error.reason;
    throw error;
  }
  return undefined;
}

/** Opening is refused for this reason, and nothing in the folder has changed by it. */
function expectRefused(reason: string, withKey = key): void {
  const before = folderDigest();
  expect(reasonOf(() => openEncrypted({ file, key: withKey, create: false }))).toBe(reason);
  expect(folderDigest()).toEqual(before);
}

test('what was written is there after closing and opening again', () => {
  const db = openNew();
  fill(db);
  closeDatabase(db);
  const again = openEncrypted({ file, key, create: false });
  expect(rowsIn(again)).toBe(100);
  closeDatabase(again);
});

test('no file in the folder shows a word of it, while open and after closing, and only its owner may read it', () => {
  const db = openNew();
  fill(db);
  vacuumInto(db, path.join(folder.directory, 'copy.db'));
  const looksClear = () =>
    readdirSync(folder.directory).filter((name) => {
      const content = readFileSync(path.join(folder.directory, name)).toString('latin1');
      return content.includes('Esempio') || content.includes('SQLite format 3');
    });
  expect(readdirSync(folder.directory).toSorted()).toEqual(['copy.db', 'vault.db', 'vault.db-wal']);
  expect(looksClear()).toEqual([]);
  for (const name of readdirSync(folder.directory)) {
    expect(statSync(path.join(folder.directory, name)).mode & 0o077).toBe(0);
  }
  closeDatabase(db);
  expect(looksClear()).toEqual([]);
});

test('every connection has the pragmas that durability and secrecy rest on', () => {
  const db = openNew();
  const pragma = (name: string) => connectionOf(db).pragma(name, { simple: true });
  const names = [
    'journal_mode',
    'synchronous',
    'temp_store',
    'secure_delete',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'locking_mode',
    'application_id',
  ];
  expect(Object.fromEntries(names.map((name) => [name, pragma(name)]))).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    temp_store: 2,
    secure_delete: 1,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    locking_mode: 'exclusive',
    application_id: 0x54524d41,
  });
  closeDatabase(db);
});

test('a file that is not there is not made by opening it', () => {
  expect(reasonOf(() => openEncrypted({ file, key, create: false }))).toBe('ABSENT');
  expect(existsSync(file)).toBe(false);
});

test('a wrong key is refused and the file untouched', () => {
  closeDatabase(openNew());
  expectRefused('WRONG_KEY', randomBytes(32));
});

test('a second opener is refused while the first one works', () => {
  const db = openNew();
  fill(db);
  expectRefused('IN_USE');
  expect(rowsIn(db)).toBe(100);
  closeDatabase(db);
});

test.each([
  ['cut in the middle of a page', (content: Buffer) => content.subarray(0, content.length - 100)],
  ['cut between two pages', (content: Buffer) => content.subarray(0, content.length - PAGE)],
  ['empty', () => Buffer.alloc(0)],
  [
    'not encrypted',
    (content: Buffer) => Buffer.concat([Buffer.from('SQLite format 3\0'), content.subarray(16)]),
  ],
  [
    'changed by one bit',
    (content: Buffer) => {
      const at = content.length - PAGE + 500;
      content.writeUInt8(content.readUInt8(at) ^ 1, at);
      return content;
    },
  ],
  [
    'with two pages in each other’s place',
    (content: Buffer) => {
      const pages = content.length / PAGE;
      const [left, right] = [pages - 1, pages - 2].map((page) =>
        content.subarray(page * PAGE, (page + 1) * PAGE),
      );
      return Buffer.concat([
        content.subarray(0, (pages - 2) * PAGE),
        left ?? left,
        right ?? right,
      ] as Buffer[]);
    },
  ],
])('a file that is %s is refused and left as it is', (_, change) => {
  const db = openNew();
  fill(db);
  closeDatabase(db);
  damage(change);
  expectRefused('DAMAGED');
});

test('a damaged file with unfinished work beside it is refused and both are left as they are', () => {
  const db = openNew();
  fill(db);
  connectionOf(db).pragma('wal_checkpoint(TRUNCATE)');
  write(db, (transaction) => transaction.run(`INSERT INTO meta VALUES ('last', 'words')`));
  const [content, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  closeDatabase(db);
  content.writeUInt8(content.readUInt8(5 * PAGE + 9) ^ 1, 5 * PAGE + 9);
  writeFileSync(file, content);
  writeFileSync(`${file}-wal`, log);
  expectRefused('DAMAGED');
});

test('a file whose process was killed opens with all its work', () => {
  const db = openNew();
  fill(db);
  const [content, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  closeDatabase(db);
  writeFileSync(file, content);
  writeFileSync(`${file}-wal`, log);
  const again = openEncrypted({ file, key, create: false });
  expect(rowsIn(again)).toBe(100);
  closeDatabase(again);
});

test('a file of a newer program is refused and left as it is', () => {
  const db = openNew();
  connectionOf(db).pragma('user_version = 9999');
  closeDatabase(db);
  expectRefused('NEWER');
});

test('an encrypted database of another program is refused', () => {
  const db = openNew();
  connectionOf(db).pragma('application_id = 7');
  closeDatabase(db);
  expectRefused('DAMAGED');
});

test('after a change of key the old one opens nothing and the copy made before needs it still', () => {
  const db = openNew();
  fill(db);
  const copy = path.join(folder.directory, 'copy.db');
  vacuumInto(db, copy);
  const next = randomBytes(32);
  rekey(db, next);
  write(db, (transaction) => transaction.run(`INSERT INTO meta VALUES ('after', 'words')`));
  closeDatabase(db);
  expectRefused('WRONG_KEY');
  const opened = [
    openEncrypted({ file, key: next, create: false }),
    openEncrypted({ file: copy, key, create: false }),
  ];
  expect(opened.map(rowsIn)).toEqual([101, 100]);
  opened.forEach(closeDatabase);
});

test('a disk without room is said so, and nothing is half stored', () => {
  const db = openNew();
  const connection = connectionOf(db);
  connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true }))}`);
  expect(reasonOf(() => fill(db))).toBe('FULL');
  const stored = rowsIn(db) ?? -1;
  expect(connection.inTransaction).toBe(false);
  connection.pragma('max_page_count = 100000');
  expect(rowsIn(db)).toBe(stored);
  closeDatabase(db);
});

test('work that throws leaves no trace, and a transaction cannot hold another', () => {
  const db = openNew();
  const failing = () =>
    write(db, (transaction) => {
      transaction.run(`INSERT INTO meta VALUES ('half', 'done')`);
      write(db, () => undefined);
    });
  expect(failing).toThrow('a transaction cannot hold another');
  expect(rowsIn(db)).toBe(0);
  closeDatabase(db);
});
