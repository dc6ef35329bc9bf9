// The encrypted database, opened by the vault's data key.
import * as z from 'zod';
import { pagesAreSound } from '../database/integrity.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { closeDatabase, openEncrypted } from '../database/open-encrypted.ts';
import { subkey, withKey } from './sealed-box.ts';

export interface KeyedFile {
  readonly file: string;
  readonly dataKey: Buffer;
}

/** Opens the database with the key that the data key gives; `create` makes it. */
export function openKeyed({ file, dataKey, create }: KeyedFile & { create: boolean }): WritableDatabase {
  return withKey(subkey(dataKey, 'database'), (key) => openEncrypted({ file, key, create }));
}

/** Opens a database for one piece of work and closes it, whatever happens. */
export function withDatabase<T>(
  { file, dataKey, create = false }: KeyedFile & { create?: boolean },
  work: (db: WritableDatabase) => T,
): T {
  const db = openKeyed({ file, dataKey, create });
  try {
    return work(db);
  } finally {
    closeDatabase(db);
  }
}

const counted = z.object({ count: z.int() });

/** How many cases a vault holds, archived ones too. */
export function countCases(db: ReadableDatabase): number {
  return db.row(counted, 'SELECT count(*) AS count FROM case_record')?.count ?? 0;
}

/** How many rows each table has, as one text to compare. */
export function rowCounts(db: ReadableDatabase): string {
  const tables = db.rows(
    z.object({ name: z.string() }),
    `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`,
  );
  const counts = tables.map(({ name }) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    return `${name} ${String(db.row(counted, `SELECT count(*) AS count FROM ${quoted}`)?.count)}`;
  });
  return counts.join('\n');
}

/** True when a copy opens with the key, every page of it is sound, and its tables have as many rows as they should. */
export function isWholeCopy(copy: KeyedFile, counts: string): boolean {
  return withDatabase(copy, (db) => pagesAreSound(db) && rowCounts(db) === counts);
}
