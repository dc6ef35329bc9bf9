// Who changed what, and when: one row for each change, chained by hashes, never edited. It is at once the journal, the
// way back, and the seam for sharing cases between machines later.
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { hybridTime, instantOf } from './hybrid-time.ts';
import type { ReadableDatabase, Transaction } from './handles.ts';

export const CHANGE_OPS = ['add', 'set', 'remove', 'restore'] as const;
export const payloadSchema = z.record(z.string(), z.json());

/** A change as a command states it: only the fields that it sets. */
export interface NewChange {
  readonly caseId: string;
  readonly entity: string;
  readonly entityId: string;
  readonly op: (typeof CHANGE_OPS)[number];
  readonly payload: z.output<typeof payloadSchema>;
}

/** A change as it stands in the log. */
export interface Change extends NewChange {
  /** `device:counter`, unique among all machines. */
  readonly id: string;
  /** When it was made, as `2026-11-22T13:02:11.123Z`; never before the change that precedes it. */
  readonly instant: string;
}

/** Who writes, and with what the chain is sealed. */
export interface Authorship {
  readonly actor: { readonly id: string; readonly name: string };
  /** 32 bytes; the same for the whole life of a log. */
  readonly auditKey: Buffer;
  readonly clock: () => Date;
  readonly ids: () => string;
}

const BEGINNING = Buffer.alloc(32);
const COUNTER_DIGITS = 10;
const hash = z.instanceof(Uint8Array);
const deviceRow = z.object({ value: z.string() });
const idRow = z.object({ id: z.string() });
const lastRow = z.object({ position: z.int(), time: z.string(), hash });
const changeRow = z.object({
  position: z.int(),
  id: z.string(),
  time: z.string(),
  actor_id: z.string(),
  actor_name: z.string(),
  case_id: z.string(),
  entity: z.string(),
  entity_id: z.string(),
  op: z.enum(CHANGE_OPS),
  payload: z.string(),
  previous_hash: hash,
  hash,
});
type ChangeRow = z.output<typeof changeRow>;

const LAST = 'SELECT position, time, hash FROM change ORDER BY position DESC LIMIT 1';
const ALL = 'SELECT * FROM change ORDER BY position';

/** Appends a change to the log, in the transaction that also changes the domain's rows. */
export function append(transaction: Transaction, authorship: Authorship, change: NewChange): Change {
  const last = transaction.row(lastRow, LAST);
  const unsealed = {
    position: (last?.position ?? 0) + 1,
    id: nextId(transaction, authorship.ids),
    time: hybridTime(authorship.clock(), last?.time),
    actor_id: authorship.actor.id,
    actor_name: authorship.actor.name,
    case_id: change.caseId,
    entity: change.entity,
    entity_id: change.entityId,
    op: change.op,
    payload: JSON.stringify(change.payload),
    previous_hash: last?.hash ?? BEGINNING,
  };
  transaction.run(
    `INSERT INTO change VALUES (:position, :id, :time, :actor_id, :actor_name, :case_id, :entity, :entity_id, :op,
      :payload, :previous_hash, :hash)`,
    { ...unsealed, hash: seal(unsealed, authorship.auditKey) },
  );
  return { ...change, id: unsealed.id, instant: instantOf(unsealed.time) };
}

/** All changes, oldest first. */
export function* changes(db: ReadableDatabase): IterableIterator<Change> {
  for (const row of db.each(changeRow, ALL)) {
    yield {
      id: row.id,
      instant: instantOf(row.time),
      caseId: row.case_id,
      entity: row.entity,
      entityId: row.entity_id,
      op: row.op,
      payload: payloadSchema.parse(JSON.parse(row.payload)),
    };
  }
}

/** Walks the whole chain. `sound` is false when a row was edited, taken out, put in or moved, or the key is another. */
export function verifyChain(db: ReadableDatabase, auditKey: Buffer): { sound: boolean; changes: number } {
  let previous: Uint8Array = BEGINNING;
  let count = 0;
  let sound = true;
  for (const row of db.each(changeRow, ALL)) {
    count += 1;
    const linked = row.position === count && Buffer.compare(row.previous_hash, previous) === 0;
    const sealed = row.hash.length === 32 && timingSafeEqual(row.hash, seal(row, auditKey));
    if (!linked || !sealed) sound = false;
    previous = row.hash;
  }
  return { sound, changes: count };
}

/** Hash of the newest change in hex, 64 zeros for an empty log. Written down, it shows later whether the log was cut. */
export function headHash(db: ReadableDatabase): string {
  return Buffer.from(db.row(lastRow, LAST)?.hash ?? BEGINNING).toString('hex');
}

/**
 * Gives this copy of the log a name of its own, so that the numbers of its further changes belong to nobody else.
 * Needed where a file starts to live a second time, as after a restore.
 */
export function renewDevice(transaction: Transaction, ids: () => string): string {
  const device = ids();
  transaction.run(
    `INSERT INTO meta VALUES ('device', :device) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { device },
  );
  return device;
}

function nextId(transaction: Transaction, ids: () => string): string {
  const known = transaction.row(deviceRow, `SELECT value FROM meta WHERE name = 'device'`);
  const device = known?.value ?? renewDevice(transaction, ids);
  const last = transaction.row(
    idRow,
    'SELECT id FROM change WHERE id > :from AND id < :to ORDER BY id DESC LIMIT 1',
    { from: `${device}:`, to: `${device};` },
  );
  const counter = last ? Number(last.id.slice(device.length + 1)) + 1 : 1;
  return `${device}:${String(counter).padStart(COUNTER_DIGITS, '0')}`;
}

/** A JSON list of texts reads in one way only, so that no two rows give the same bytes. */
function seal(row: Omit<ChangeRow, 'hash'>, auditKey: Buffer): Buffer {
  const canonical = JSON.stringify([
    String(row.position),
    row.id,
    row.time,
    row.actor_id,
    row.actor_name,
    row.case_id,
    row.entity,
    row.entity_id,
    row.op,
    row.payload,
    Buffer.from(row.previous_hash).toString('hex'),
  ]);
  return createHmac('sha256', auditKey).update(canonical).digest();
}
