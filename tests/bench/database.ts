// What encryption costs: the vault's own connection against plain better-sqlite3 with the same schema and durability.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import * as z from 'zod';
import { write, type WritableDatabase } from '../../electron/backend/database/handles.ts';
import { handleOf } from '../../electron/backend/database/handles.ts';
import { migrate } from '../../electron/backend/database/migrate.ts';
import { closeDatabase, openEncrypted } from '../../electron/backend/database/open-encrypted.ts';
import { seededRandom } from '../../electron/cli/seed/random.ts';
import { compare, type Figure } from './measure.ts';

const CASES = 10_000;
const refuseBackup = (): never => {
  throw new Error('a new file needs no backup');
};

function openPlain(file: string): WritableDatabase {
  const connection = new Database(file);
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    'synchronous = FULL',
    'temp_store = MEMORY',
    'secure_delete = ON',
    'foreign_keys = ON',
  ]) {
    connection.pragma(pragma);
  }
  return handleOf(connection);
}

const insertCase = 'INSERT INTO case_record (id, created_at, updated_at) VALUES (:id, :time, :time)';
const insertPerson = `INSERT INTO person VALUES (:id, :name, :name, 'Esempio', '', NULL, '[]', NULL, '', '', '', 'Milano',
  'unknown', '', '[]', NULL, :note, NULL)`;
const point = 'SELECT * FROM person WHERE case_id = :id';
const list = `SELECT c.id, p.preferred_name, p.city FROM case_record c CROSS JOIN person p ON p.case_id = c.id
  WHERE c.archived_at IS NULL ORDER BY c.updated_at DESC, c.id DESC LIMIT 200`;
const anyRow = z.record(z.string(), z.unknown());

const idOf = (index: number): string => `case-${String(index).padStart(8, '0')}`;

function add(db: WritableDatabase, from: number, count: number): void {
  write(db, (transaction) => {
    for (let index = from; index < from + count; index += 1) {
      const time = new Date(1_767_600_000_000 + index * 60_000).toISOString();
      transaction.run(insertCase, { id: idOf(index), time });
      transaction.run(insertPerson, { id: idOf(index), name: `Amina ${index}`, note: 'x'.repeat(500) });
    }
  });
}

/** Work on both files while they are open and their pages are in memory. */
async function warmFigures(encrypted: WritableDatabase, plain: WritableDatabase): Promise<Figure[]> {
  const next = new Map([encrypted, plain].map((db) => [db, CASES]));
  const insertOne = (db: WritableDatabase) => () => {
    const index = next.get(db) ?? 0;
    next.set(db, index + 1);
    add(db, index, 1);
  };
  const random = seededRandom(1);
  const readOne = (db: WritableDatabase) => () =>
    db.row(anyRow, point, { id: idOf(random.between(0, CASES - 1)) });
  const readList = (db: WritableDatabase) => () => db.rows(anyRow, list);
  const figure = (name: string, repeat: number, work: (db: WritableDatabase) => () => unknown) =>
    compare({
      name: `${name}: encrypted against plain better-sqlite3`,
      unit: 'µs',
      rounds: 30,
      repeat,
      subject: work(encrypted),
      baseline: work(plain),
    });
  return [
    await figure('insert one case, committed', 20, insertOne),
    await figure('read one of 10,000 cases by id', 500, readOne),
    await figure('list of the 200 newest of 10,000 cases', 20, readList),
  ];
}

/** Figures of insert, point read and list, and of a file that has to be opened and checked first. */
export async function databaseFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trama-bench-'));
  const key = randomBytes(32);
  const openVault = () => openEncrypted({ file: path.join(folder, 'vault.db'), key, create: true });
  const openOther = () => openPlain(path.join(folder, 'plain.db'));
  const filled = (db: WritableDatabase): WritableDatabase => {
    migrate(db, { backUp: refuseBackup });
    add(db, 0, CASES);
    return db;
  };
  const opened = [filled(openVault()), filled(openOther())] as const;
  try {
    const warm = await warmFigures(...opened);
    for (const db of opened) closeDatabase(db);
    const firstList = (open: () => WritableDatabase) => () => {
      const db = open();
      db.rows(anyRow, list);
      closeDatabase(db);
    };
    const cold = await compare({
      name: 'open 10,000 cases, check every page and list the newest: the vault against plain better-sqlite3, which checks nothing',
      unit: 'ms',
      rounds: 10,
      subject: firstList(openVault),
      baseline: firstList(openOther),
    });
    return [...warm, cold];
  } finally {
    for (const db of opened) closeDatabase(db);
    rmSync(folder, { recursive: true, force: true });
  }
}
