// Two views of one open database. Reading is free; writing happens only inside `write`, which is always a transaction.
import type Database from 'better-sqlite3';
import type * as z from 'zod';
import { asDatabaseError } from './database-error.ts';

/** A value as SQLite stores it. */
export type SqlValue = string | number | bigint | Uint8Array | null;
/** Named parameters: `:name` in the statement, `name` here. */
export type SqlParameters = Readonly<Record<string, SqlValue>>;

declare const writable: unique symbol;

/** Reads rows, each parsed by a schema, so that what leaves the database has a known shape. */
export interface ReadableDatabase {
  readonly rows: <T>(schema: z.ZodType<T>, sql: string, parameters?: SqlParameters) => T[];
  readonly row: <T>(schema: z.ZodType<T>, sql: string, parameters?: SqlParameters) => T | undefined;
  /** Rows one by one, for tables that may be long. Nothing may be written meanwhile. */
  readonly each: <T>(schema: z.ZodType<T>, sql: string, parameters?: SqlParameters) => IterableIterator<T>;
}

/** A database that may be written to, through `write`. */
export interface WritableDatabase extends ReadableDatabase {
  readonly [writable]: true;
}

/** What `write` hands to its work: reading, and statements that change rows. */
export interface Transaction extends ReadableDatabase {
  /** Runs one statement and returns how many rows it changed. */
  readonly run: (sql: string, parameters?: SqlParameters) => number;
}

const connections = new WeakMap<ReadableDatabase, Database.Database>();

/** The driver's connection behind a handle. Only for the files of this folder. */
export function connectionOf(db: ReadableDatabase): Database.Database {
  const connection = connections.get(db);
  if (!connection) throw new Error('not a handle of an open database');
  return connection;
}

/** Wraps an open connection. Statements are prepared once and kept. */
export function handleOf(connection: Database.Database): WritableDatabase {
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const transaction: Transaction = {
    rows: (schema, sql, parameters = {}) =>
      prepared(sql)
        .all(parameters)
        .map((row) => schema.parse(row)),
    row: (schema, sql, parameters = {}) => {
      const row = prepared(sql).get(parameters);
      return row === undefined ? undefined : schema.parse(row);
    },
    *each(schema, sql, parameters = {}) {
      for (const row of connection.prepare(sql).iterate(parameters)) yield schema.parse(row);
    },
    run: (sql, parameters = {}) => prepared(sql).run(parameters).changes,
  };
  const handle = {
    rows: transaction.rows,
    row: transaction.row,
    each: transaction.each,
  } as WritableDatabase;
  connections.set(handle, connection);
  transactions.set(handle, transaction);
  return handle;
}

const transactions = new WeakMap<WritableDatabase, Transaction>();

/**
 * Runs `work` in one immediate transaction: all of it is stored, or, when it throws, nothing.
 * @throws DatabaseError `FULL` when the disk has no room, else whatever `work` threw
 */
export function write<T>(db: WritableDatabase, work: (transaction: Transaction) => T): T {
  const transaction = transactions.get(db);
  if (!transaction) throw new Error('not a handle of an open database');
  const connection = connectionOf(db);
  if (connection.inTransaction) throw new Error('a transaction cannot hold another');
  try {
    return connection.transaction(() => work(transaction)).immediate();
  } catch (error) {
    throw asDatabaseError(error);
  }
}
