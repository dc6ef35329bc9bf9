// Rows of the skills' tables with who wrote them and when, as the change log says.
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { rowOf } from '../cases/record-store.ts';
import type { RecordKey } from '../cases/record-store.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { instantOf } from '../database/hybrid-time.ts';

const anyRow = z.looseObject({ id: z.string() });
const idRow = z.object({ id: z.string() });
const writtenRow = z.object({ entity_id: z.string(), actor_name: z.string(), time: z.string() });

export interface Written {
  readonly by: string;
  readonly at: string;
}

/** For a row that the log does not tell of: there is none in a sound vault. */
export const UNKNOWN: Written = { by: '', at: '1970-01-01T00:00:00.000Z' };

/** Who added what, by the id of the row, for some kinds of rows of one case. */
export function writtenIn(
  db: ReadableDatabase,
  caseId: string,
  entities: readonly string[],
): ReadonlyMap<string, Written> {
  const names = entities.map((_, at) => `:entity${String(at)}`).join(', ');
  const parameters = Object.fromEntries(entities.map((entity, at) => [`entity${String(at)}`, entity]));
  const rows = db.rows(
    writtenRow,
    `SELECT entity_id, actor_name, time FROM change
      WHERE case_id = :caseId AND op = 'add' AND entity IN (${names})`,
    { caseId, ...parameters },
  );
  return new Map(
    rows.map(({ entity_id, actor_name, time }) => [entity_id, { by: actor_name, at: instantOf(time) }]),
  );
}

/** The rows of a table that belong to a case and were not removed, oldest first. */
export function liveRows(db: ReadableDatabase, table: string, caseId: string) {
  return db.rows(
    anyRow,
    `SELECT * FROM ${table} WHERE case_id = :caseId AND removed_at IS NULL ORDER BY id`,
    { caseId },
  );
}

/**
 * The row, if it is in sight.
 * @throws Refusal `NOT_FOUND` also for one that was removed
 */
export function liveRow(db: ReadableDatabase, key: RecordKey): Record<string, unknown> {
  const row = rowOf(db, key);
  if (row['removed_at'] !== null) throw new Refusal('NOT_FOUND');
  return row;
}

/** The ids of a table's rows that belong to a case and were not removed. */
export function liveIds(db: ReadableDatabase, table: string, caseId: string): ReadonlySet<string> {
  const rows = db.rows(idRow, `SELECT id FROM ${table} WHERE case_id = :caseId AND removed_at IS NULL`, {
    caseId,
  });
  return new Set(rows.map(({ id }) => id));
}
