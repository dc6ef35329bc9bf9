// Whether a database is whole: its pages, its references, the chain of its log, and that the log tells the same story
// as the tables.
import * as z from 'zod';
import { changes, headHash, verifyChain } from './change-log.ts';
import type { Change } from './change-log.ts';
import { connectionOf, write } from './handles.ts';
import type { ReadableDatabase, Transaction } from './handles.ts';
import { scratchDatabase } from './scratch.ts';

/** How the log becomes tables. */
export interface Projection {
  /** The tables that the log rebuilds, parents first. */
  readonly tables: readonly string[];
  /** Brings one change into the tables. */
  apply(transaction: Transaction, change: Change): void;
  /** True when what lies outside the log (contents of attachments) fits what the log says of it. */
  contentsFit(db: ReadableDatabase): boolean;
}

export const INTEGRITY_PROBLEMS = ['PAGES', 'FOREIGN_KEYS', 'CHAIN_BROKEN', 'REPLAY_DIFFERS'] as const;
export type IntegrityProblem = (typeof INTEGRITY_PROBLEMS)[number];

export interface Integrity {
  readonly problems: IntegrityProblem[];
  readonly changes: number;
  /** Hash of the newest change in hex. */
  readonly head: string;
}

/** Checks everything. Takes time in proportion to the log: about a second for ten thousand changes. */
export function checkIntegrity(
  db: ReadableDatabase,
  { auditKey, projection }: { auditKey: Buffer; projection: Projection },
): Integrity {
  const chain = verifyChain(db, auditKey);
  const sound: Readonly<Record<IntegrityProblem, boolean>> = {
    PAGES: pagesAreSound(db),
    FOREIGN_KEYS: db.rows(z.unknown(), 'PRAGMA foreign_key_check').length === 0,
    CHAIN_BROKEN: chain.sound,
    REPLAY_DIFFERS: replayAgrees(db, projection),
  };
  return {
    problems: INTEGRITY_PROBLEMS.filter((problem) => !sound[problem]),
    changes: chain.changes,
    head: headHash(db),
  };
}

/** SQLite's full check of every page and index. */
export function pagesAreSound(db: ReadableDatabase): boolean {
  return connectionOf(db).pragma('integrity_check(1)', { simple: true }) === 'ok';
}

/** Rebuilds the tables from the log in memory and compares them, row by row, with the stored ones. */
function replayAgrees(db: ReadableDatabase, projection: Projection): boolean {
  const scratch = scratchDatabase();
  try {
    write(scratch, (transaction) => {
      for (const change of changes(db)) projection.apply(transaction, change);
    });
    return projection.tables.every((table) => sameRows(db, scratch, table)) && projection.contentsFit(db);
  } catch {
    // A log that cannot be applied does not agree with anything.
    return false;
  } finally {
    connectionOf(scratch).close();
  }
}

function sameRows(left: ReadableDatabase, right: ReadableDatabase, table: string): boolean {
  // The first column is the key of every table that the log rebuilds.
  const sql = `SELECT * FROM "${table}" ORDER BY 1`;
  const others = right.each(z.unknown(), sql);
  try {
    for (const row of left.each(z.unknown(), sql)) {
      const other = others.next();
      if (other.done === true || JSON.stringify(row) !== JSON.stringify(other.value)) return false;
    }
    return others.next().done === true;
  } finally {
    // A statement that is not walked to its end would keep the connection from closing.
    others.return?.();
  }
}
