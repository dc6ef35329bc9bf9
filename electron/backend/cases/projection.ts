// How a change becomes rows. Commands and replay go through the same lines, so that the log can rebuild every table.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Change } from '../database/change-log.ts';
import type { ReadableDatabase, SqlParameters, SqlValue, Transaction } from '../database/handles.ts';
import type { Projection } from '../database/integrity.ts';
import { ENTITIES, entityNamed, toColumn } from './entities.ts';
import type { Entity } from './entities.ts';
import { fold } from './folded-names.ts';

export const caseProjection: Projection = {
  tables: Object.values(ENTITIES).map(({ table }) => table),
  apply,
  contentsFit,
};

function apply(transaction: Transaction, change: Change): void {
  const entity = entityNamed(change.entity);
  if (change.op === 'add') add(transaction, entity, change);
  else if (change.op === 'set') set(transaction, entity, change);
  else setRemoved(transaction, entity, change);
  if (change.op === 'remove') eraseContent(transaction, change);
  if (change.entity === 'person') foldNames(transaction, change.caseId);
  transaction.run('UPDATE case_record SET updated_at = :instant WHERE id = :caseId', {
    instant: change.instant,
    caseId: change.caseId,
  });
}

function eraseContent(transaction: Transaction, { entity, entityId }: Change): void {
  if (entity === 'attachment') {
    transaction.run('DELETE FROM attachment_content WHERE attachment_id = :entityId', { entityId });
  } else if (entity === 'file') {
    transaction.run('DELETE FROM told_file_content WHERE file_id = :entityId', { entityId });
  }
}

function add(transaction: Transaction, entity: Entity, change: Change): void {
  const owned: Record<string, SqlValue> =
    change.entity === 'case'
      ? { id: change.entityId, created_at: change.instant, updated_at: change.instant }
      : { [entity.key]: change.entityId, case_id: change.caseId };
  const row = { ...owned, ...columnsOf(entity, change) };
  const names = Object.keys(row);
  transaction.run(
    `INSERT INTO ${entity.table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`,
    row,
  );
}

function set(transaction: Transaction, entity: Entity, change: Change): void {
  const columns = columnsOf(entity, change);
  const assignments = Object.keys(columns).map((name) => `${name} = :${name}`);
  update(transaction, entity, { change, assignments: assignments.join(', '), parameters: columns });
}

function setRemoved(transaction: Transaction, entity: Entity, change: Change): void {
  const at = change.op === 'remove' ? change.instant : null;
  update(transaction, entity, { change, assignments: 'removed_at = :at', parameters: { at } });
}

function update(
  transaction: Transaction,
  entity: Entity,
  { change, assignments, parameters }: { change: Change; assignments: string; parameters: SqlParameters },
): void {
  const sql = `UPDATE ${entity.table} SET ${assignments} WHERE ${entity.key} = :changedId`;
  const changed = transaction.run(sql, { ...parameters, changedId: change.entityId });
  if (changed !== 1) throw new Error('a change of a row that is not there');
}

function columnsOf(entity: Entity, { payload }: Change): Record<string, SqlValue> {
  const columns = Object.entries(payload).map(([field, value]) => {
    const column = Object.hasOwn(entity.columns, field) ? entity.columns[field] : undefined;
    if (!column) throw new Error('a change of an unknown field');
    return [column.name, toColumn(column, value)] as const;
  });
  return Object.fromEntries(columns);
}

const nameColumns = z.object({
  preferred_name: z.string(),
  given_name: z.string(),
  family_name: z.string(),
  name_in_own_script: z.string(),
});

function foldNames(transaction: Transaction, caseId: string): void {
  const names = transaction.row(
    nameColumns,
    'SELECT preferred_name, given_name, family_name, name_in_own_script FROM person WHERE case_id = :caseId',
    { caseId },
  );
  const folded = Object.values(names ?? {})
    .map(fold)
    .join('\n');
  transaction.run('UPDATE case_record SET folded_names = :folded WHERE id = :caseId', { folded, caseId });
}

const contentRow = z.object({
  sha256: z.string(),
  removed_at: z.string().nullable(),
  bytes: z.instanceof(Uint8Array).nullable(),
});

/** What lies outside the log: contents by the digest that the log holds, and the definition of every interview. */
function contentsFit(db: ReadableDatabase): boolean {
  const statements = [
    `SELECT sha256, removed_at, bytes FROM attachment LEFT JOIN attachment_content ON attachment_id = attachment.id`,
    `SELECT sha256, removed_at, bytes FROM told_file LEFT JOIN told_file_content ON file_id = told_file.id`,
    `SELECT sha256, removed_at, bytes FROM evidence_file
      LEFT JOIN evidence_file_content ON file_id = evidence_file.id`,
  ];
  return statements.every((sql) => bytesFit(db, sql)) && definitionsAreThere(db);
}

/** Everything that was not removed has the content that the log knows by its digest; what was removed has none. */
function bytesFit(db: ReadableDatabase, sql: string): boolean {
  for (const { sha256, removed_at, bytes } of db.each(contentRow, sql)) {
    if ((bytes === null) !== (removed_at !== null)) return false;
    if (bytes && createHash('sha256').update(bytes).digest('hex') !== sha256) return false;
  }
  return true;
}

/** By its hash; what the hash is of is checked wherever a definition is read. */
function definitionsAreThere(db: ReadableDatabase): boolean {
  const missing = db.row(
    z.unknown(),
    'SELECT id FROM interview WHERE definition_hash NOT IN (SELECT hash FROM definition_content) LIMIT 1',
  );
  return missing === undefined;
}
