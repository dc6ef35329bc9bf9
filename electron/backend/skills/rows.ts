// Rows of the skills' tables with who wrote them and when, as the change log says.
import * as z from 'zod';
import type { ReadableDatabase } from '../database/handles.ts';
import { instantOf } from '../database/hybrid-time.ts';

const anyRow = z.looseObject({ id: z.string() });
const writtenRow = z.object({ entity_id: z.string(), actor_name: z.string(), time: z.string() });

export interface Written {
  readonly by: string;
  readonly at: string;
}

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
      WHERE case_id = :caseId AND op = 'add' AND entity IN (${names}) ORDER BY position`,
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
