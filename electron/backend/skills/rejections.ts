// What was not wanted in a case: not offered there again, until it is wanted after all.
import * as z from 'zod';
import type { Rejection } from '../../../shared/domain/goal.ts';
import { rejectionSchema } from '../../../shared/domain/goal.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { insert, remove, restore, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import type { ReadableDatabase } from '../database/handles.ts';

const uriRow = z.object({ uri: z.string() });
const anyRow = z.looseObject({});

/** URIs that a case has turned down. @throws Refusal `NOT_FOUND` */
export function rejectedUris(db: ReadableDatabase, caseId: string): ReadonlySet<string> {
  rowOf(db, { caseId, entity: 'case', id: caseId });
  const rows = db.rows(uriRow, 'SELECT uri FROM rejection WHERE case_id = :caseId AND removed_at IS NULL', {
    caseId,
  });
  return new Set(rows.map(({ uri }) => uri));
}

export function rejectionsOf(db: ReadableDatabase, caseId: string): Rejection[] {
  return db
    .rows(
      anyRow,
      'SELECT * FROM rejection WHERE case_id = :caseId AND removed_at IS NULL ORDER BY label, id',
      { caseId },
    )
    .map((row) => rejectionSchema.parse(fieldsOf(ENTITIES.rejection, row)));
}

/** One row for each concept of a case, whatever was decided how often. */
export function setRejected(
  writer: Writer,
  caseId: string,
  { rejection, rejected }: { readonly rejection: Rejection; readonly rejected: boolean },
): void {
  rowOf(writer.transaction, { caseId, entity: 'case', id: caseId });
  const key = { caseId, entity: 'rejection', id: `${caseId}/${rejection.uri}` } as const;
  const existing = writer.transaction.row(anyRow, 'SELECT id FROM rejection WHERE id = :id', { id: key.id });
  if (!rejected) {
    if (existing) remove(writer, key);
  } else if (existing) restore(writer, key);
  else insert(writer, key, rejection);
}
