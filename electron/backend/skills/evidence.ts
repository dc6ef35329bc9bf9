// Items of evidence, and the grade that they give: a skill's grade follows its items, in the same transaction.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { evidenceSchema } from '../../../shared/domain/evidence.ts';
import { gradeOf } from '../../../shared/skills/ladder.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { insert, patch, remove, restore, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { ToldFile } from '../interviews/told-files.ts';
import { liveIds, liveRow, liveRows } from './rows.ts';

type Fields = Omit<Evidence, 'fileId' | 'kind'>;
type Changes = { readonly [K in keyof Fields]?: Fields[K] | undefined };

const idRow = z.object({ id: z.string() });
const fileRow = z.object({ media_type: z.string(), bytes: z.instanceof(Uint8Array) });

/**
 * Adds an item, with its file where it has one, and raises the grades of its skills.
 * @throws Refusal `NOT_FOUND` where it names what is not in sight
 */
export function addEvidence(
  writer: Writer,
  caseId: string,
  {
    id,
    evidence,
    file,
  }: { readonly id: string; readonly evidence: Omit<Evidence, 'fileId'>; readonly file: ToldFile | null },
): void {
  checkReferences(writer.transaction, caseId, evidence);
  for (const skillId of evidence.skillIds)
    liveRow(writer.transaction, { caseId, entity: 'skill', id: skillId });
  const fileId = file === null ? null : keepFile(writer, caseId, file);
  insert(writer, { caseId, entity: 'evidence', id }, { ...evidence, fileId });
  regrade(writer, caseId, evidence.skillIds);
}

/**
 * Changes an item; skills that it no longer speaks for lose what it gave them. Skills that were removed stay named: whoever
 * changes it does not see them, and with them their evidence comes back.
 */
export function saveEvidence(
  writer: Writer,
  caseId: string,
  { id, fields: given }: { readonly id: string; readonly fields: Changes },
): void {
  const key = { caseId, entity: 'evidence', id } as const;
  const before = itemOf(writer.transaction, key);
  const inSight = liveIds(writer.transaction, 'skill', caseId);
  const unseen = before.skillIds.filter((skillId) => !inSight.has(skillId));
  const fields = given.skillIds ? { ...given, skillIds: [...given.skillIds, ...unseen] } : given;
  checkReferences(writer.transaction, caseId, { ...before, ...withoutGaps(fields) });
  for (const skillId of given.skillIds ?? []) {
    liveRow(writer.transaction, { caseId, entity: 'skill', id: skillId });
  }
  patch(writer, key, fields);
  regrade(writer, caseId, [...before.skillIds, ...(fields.skillIds ?? [])]);
}

/** Takes an item out of sight, or brings it back. Its file stays, so that it can come back whole. */
export function setEvidenceRemoved(
  writer: Writer,
  caseId: string,
  { id, removed }: { readonly id: string; readonly removed: boolean },
): void {
  const key = { caseId, entity: 'evidence', id } as const;
  const { skillIds } = itemOf(writer.transaction, key);
  if (removed) remove(writer, key);
  else restore(writer, key);
  regrade(writer, caseId, skillIds);
}

/** @throws Refusal `NOT_FOUND` */
export function evidenceFile(
  db: ReadableDatabase,
  { caseId, fileId }: { readonly caseId: string; readonly fileId: string },
): { content: Uint8Array<ArrayBuffer>; mediaType: string } {
  const row = db.row(
    fileRow,
    `SELECT media_type, bytes FROM evidence_file JOIN evidence_file_content ON file_id = evidence_file.id
      WHERE evidence_file.id = :fileId AND case_id = :caseId`,
    { fileId, caseId },
  );
  if (!row) throw new Refusal('NOT_FOUND');
  return { content: new Uint8Array(row.bytes), mediaType: row.media_type };
}

/** Takes the evidence of a story away with the story, or brings it back with it. */
export function setStoryRemoved(
  writer: Writer,
  caseId: string,
  { storyId, removed }: { readonly storyId: string; readonly removed: boolean },
): void {
  const items = writer.transaction.rows(
    idRow,
    `SELECT id FROM evidence WHERE case_id = :caseId AND story_id = :storyId AND kind = 'story'`,
    { caseId, storyId },
  );
  for (const { id } of items) setEvidenceRemoved(writer, caseId, { id, removed });
}

/**
 * Sets the grade of these skills to what their items give; E0 for one without items.
 * @throws Refusal `NOT_FOUND` for a skill that is not one of the case
 */
function regrade(writer: Writer, caseId: string, skillIds: readonly string[]): void {
  const items = liveRows(writer.transaction, 'evidence', caseId).map((row) =>
    evidenceSchema.parse(fieldsOf(ENTITIES.evidence, row)),
  );
  for (const id of new Set(skillIds)) {
    const evidence = gradeOf(items.filter((item) => item.skillIds.includes(id)));
    patch(writer, { caseId, entity: 'skill', id }, { evidence });
  }
}

function itemOf(db: ReadableDatabase, key: { caseId: string; entity: 'evidence'; id: string }): Evidence {
  return evidenceSchema.parse(fieldsOf(ENTITIES.evidence, rowOf(db, key)));
}

/** What an item names has to be there, in this case. @throws Refusal `NOT_FOUND` */
function checkReferences(
  db: ReadableDatabase,
  caseId: string,
  { skillIds, storyId, trialId }: Pick<Evidence, 'skillIds' | 'storyId' | 'trialId'>,
): void {
  for (const id of skillIds) rowOf(db, { caseId, entity: 'skill', id });
  if (storyId !== null) rowOf(db, { caseId, entity: 'story', id: storyId });
  if (trialId !== null) rowOf(db, { caseId, entity: 'trial', id: trialId });
}

function keepFile(writer: Writer, caseId: string, { mediaType, bytes }: ToldFile): string {
  const id = writer.authorship.ids();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  insert(writer, { caseId, entity: 'evidenceFile', id }, { mediaType, size: bytes.length, sha256 });
  writer.transaction.run('INSERT INTO evidence_file_content VALUES (:id, :bytes)', { id, bytes });
  return id;
}

function withoutGaps<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
