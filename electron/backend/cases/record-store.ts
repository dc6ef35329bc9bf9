// The one way to change what is recorded: a change goes into the log and into its table in one transaction.
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { EntryKind } from '../../../shared/domain/case-record.ts';
import { append, payloadSchema } from '../database/change-log.ts';
import type { Authorship, NewChange } from '../database/change-log.ts';
import type { ReadableDatabase, Transaction } from '../database/handles.ts';
import { ENTITIES, fieldsOf } from './entities.ts';
import type { EntityName } from './entities.ts';
import { caseProjection } from './projection.ts';

export interface Writer {
  readonly transaction: Transaction;
  readonly authorship: Authorship;
}

/** Names one row of one case. */
export interface RecordKey {
  readonly caseId: string;
  readonly entity: EntityName;
  readonly id: string;
}
type Fields = NewChange['payload'];

const anyRow = z.record(z.string(), z.unknown());
const lastPlaceRow = z.object({ position: z.number().nullable() });

/** Adds a row with all its fields. */
export function insert(writer: Writer, key: RecordKey, fields: Fields): void {
  record(writer, key, { op: 'add', payload: fields });
}

/**
 * Changes the fields that differ from what is stored; where none does, nothing is written.
 * @throws Refusal `NOT_FOUND` when the case has no such row
 */
export function patch(writer: Writer, key: RecordKey, fields: Readonly<Record<string, unknown>>): void {
  const row = rowOf(writer.transaction, key);
  const stored = fieldsOf(ENTITIES[key.entity], row);
  const differing = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(stored[field]),
  );
  if (differing.length === 0) return;
  const payload = payloadSchema.parse(Object.fromEntries(differing));
  record(writer, key, { op: 'set', payload });
}

/** Adds an entry at the end of its kind's list. */
export function insertEntry(writer: Writer, key: RecordKey & { entity: EntryKind }, fields: Fields): void {
  const last = writer.transaction.row(
    lastPlaceRow,
    `SELECT max(position) AS position FROM ${ENTITIES[key.entity].table} WHERE case_id = :caseId`,
    { caseId: key.caseId },
  );
  insert(writer, key, { position: Math.floor(last?.position ?? 0) + 1, ...fields });
}

/** Takes a row out of sight, so that it can be restored. Once is enough: a second time changes nothing. */
export function remove(writer: Writer, key: RecordKey): void {
  if (isRemoved(rowOf(writer.transaction, key))) return;
  record(writer, key, { op: 'remove', payload: {} });
}

/** Brings a removed row back where it was. */
export function restore(writer: Writer, key: RecordKey): void {
  if (!isRemoved(rowOf(writer.transaction, key))) return;
  record(writer, key, { op: 'restore', payload: {} });
}

const placeRow = z.object({ id: z.string(), position: z.number() });
type Place = z.output<typeof placeRow>;

/** Puts an entry at the place `to`, from 0, among those of its kind; a place beyond the end is the end. */
export function move(writer: Writer, key: RecordKey & { entity: EntryKind }, to: number): void {
  const places = writer.transaction.rows(
    placeRow,
    `SELECT id, position FROM ${ENTITIES[key.entity].table}
      WHERE case_id = :caseId AND removed_at IS NULL ORDER BY position, id`,
    { caseId: key.caseId },
  );
  const from = places.findIndex(({ id }) => id === key.id);
  const moved = places[from];
  if (!moved) throw new Refusal('NOT_FOUND');
  const order = places.toSpliced(from, 1);
  const at = Math.min(to, order.length);
  if (at === from) return;
  order.splice(at, 0, moved);
  const between = placeBetween(order[at - 1], order[at + 1]);
  if (between !== undefined) {
    record(writer, key, { op: 'set', payload: { position: between } });
    return;
  }
  for (const [index, { id }] of order.entries()) {
    record(writer, { ...key, id }, { op: 'set', payload: { position: index + 1 } });
  }
}

/** The stored row, whether removed or not. */
export function rowOf(db: ReadableDatabase, { caseId, entity, id }: RecordKey): Record<string, unknown> {
  const { table, key } = ENTITIES[entity];
  // A case belongs to itself, a person has her case's id: for both the second condition repeats the first.
  const owner = entity === 'case' ? 'id' : 'case_id';
  const row = db.row(anyRow, `SELECT * FROM ${table} WHERE ${key} = :id AND ${owner} = :caseId`, {
    id,
    caseId,
  });
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

/** A place between two neighbours, or undefined where numbers have no room left between them. */
function placeBetween(before: Place | undefined, after: Place | undefined): number | undefined {
  const low = before?.position ?? 0;
  if (!after) return Math.floor(low) + 1;
  const middle = (low + after.position) / 2;
  return middle > low && middle < after.position ? middle : undefined;
}

function isRemoved(row: Readonly<Record<string, unknown>>): boolean {
  return row['removed_at'] !== null;
}

function record(
  { transaction, authorship }: Writer,
  { caseId, entity, id }: RecordKey,
  change: Pick<NewChange, 'op' | 'payload'>,
): void {
  const recorded = append(transaction, authorship, { caseId, entity, entityId: id, ...change });
  caseProjection.apply(transaction, recorded);
}
