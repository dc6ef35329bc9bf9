// What is read of a case's skills: the skills with their sources, evidence, acts of recognition, trials and choices.
import * as z from 'zod';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { displayName } from '../../../shared/domain/case-record.ts';
import { evidenceSchema } from '../../../shared/domain/evidence.ts';
import { goalSchema } from '../../../shared/domain/goal.ts';
import { personSchema } from '../../../shared/domain/person.ts';
import { recognitionSchema } from '../../../shared/domain/recognition.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { skillSchema } from '../../../shared/domain/skill.ts';
import { trialSchema } from '../../../shared/domain/trial.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { rowOf } from '../cases/record-store.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { TaxonomyReader } from '../taxonomy/reader.ts';
import { rejectionsOf } from './rejections.ts';
import { liveRows, UNKNOWN, writtenIn } from './rows.ts';
import { sourcesOf } from './sources.ts';

const entryRow = z.looseObject({ id: z.string() });
const fileRow = z.object({ id: z.string(), media_type: z.string(), size: z.int() });

/** The skills of a case in their order. */
export function skillsIn(db: ReadableDatabase, caseId: string): { id: string; value: Skill }[] {
  const rows = db.rows(
    entryRow,
    'SELECT * FROM skill WHERE case_id = :caseId AND removed_at IS NULL ORDER BY position, id',
    { caseId },
  );
  return rows.map((row) => ({ id: row.id, value: skillSchema.parse(fieldsOf(ENTITIES.skill, row)) }));
}

/**
 * Everything that belongs to the skills of a case. A concept that the taxonomy no longer has keeps the label of its day.
 * @throws Refusal `NOT_FOUND`
 */
export function skillsOfCase(
  db: ReadableDatabase,
  reader: TaxonomyReader,
  { caseId, language }: { readonly caseId: string; readonly language: string },
): SkillsOfCase {
  const person = rowOf(db, { caseId, entity: 'person', id: caseId });
  const skills = skillsIn(db, caseId);
  const sources = sourcesOf(db, caseId, skills);
  return {
    name: displayName(personSchema.parse(fieldsOf(ENTITIES.person, person))),
    skills: skills.map(({ id, value }) => ({
      id,
      value,
      label: labelOf(reader, value, language),
      trades: value.conceptUri === null ? [] : [...reader.tradesOf(value.conceptUri)],
      sources: sources.get(id) ?? [],
    })),
    rejections: rejectionsOf(db, caseId),
    goals: liveRows(db, 'goal', caseId)
      .map((row) => ({ id: row.id, ...goalSchema.parse(fieldsOf(ENTITIES.goal, row)) }))
      .sort((a, b) => a.place - b.place),
    ...withAuthors(db, caseId, new Set(skills.map(({ id }) => id))),
  };
}

function labelOf(reader: TaxonomyReader, { conceptUri, conceptLabel }: Skill, language: string): string {
  if (conceptUri === null) return '';
  const now = reader.label(conceptUri, language);
  return now?.language === language || conceptLabel === '' ? (now?.text ?? conceptLabel) : conceptLabel;
}

/** Evidence and acts as far as they speak for skills in sight: a removed skill takes them along, and brings them back. */
function withAuthors(
  db: ReadableDatabase,
  caseId: string,
  inSight: ReadonlySet<string>,
): Pick<SkillsOfCase, 'evidence' | 'recognition' | 'trials'> {
  const written = writtenIn(db, caseId, ['evidence', 'recognition', 'trial']);
  const by = (id: string) => written.get(id) ?? UNKNOWN;
  const files = new Map(
    db
      .rows(fileRow, 'SELECT id, media_type, size FROM evidence_file WHERE case_id = :caseId', { caseId })
      .map(({ id, media_type, size }) => [id, { mediaType: media_type, size }]),
  );
  return {
    evidence: liveRows(db, 'evidence', caseId).flatMap((row) => {
      const item = evidenceSchema.parse(fieldsOf(ENTITIES.evidence, row));
      const skillIds = item.skillIds.filter((id) => inSight.has(id));
      if (skillIds.length === 0) return [];
      const file = item.fileId === null ? null : (files.get(item.fileId) ?? null);
      return [{ id: row.id, ...item, skillIds, file, written: by(row.id) }];
    }),
    recognition: liveRows(db, 'recognition', caseId).flatMap((row) => {
      const act = recognitionSchema.parse(fieldsOf(ENTITIES.recognition, row));
      return inSight.has(act.skillId) ? [{ id: row.id, ...act, written: by(row.id) }] : [];
    }),
    trials: liveRows(db, 'trial', caseId).map((row) => ({
      id: row.id,
      ...trialSchema.parse(fieldsOf(ENTITIES.trial, row)),
      written: by(row.id),
    })),
  };
}
