// Skills as they are accepted: each with where it comes from, and a story at once as its first evidence.
import * as z from 'zod';
import { emptyEvidence } from '../../../shared/domain/evidence.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import { evidenceSchema } from '../../../shared/domain/evidence.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { insert, insertEntry, patch, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import { addEvidence } from './evidence.ts';
import { liveRows } from './rows.ts';

export interface NewSkill {
  readonly fields: Omit<Skill, 'evidence'>;
  readonly sources: readonly Omit<SkillSource, 'skillId'>[];
}

const idRow = z.object({ id: z.string() });

/** Adds a skill, or the sources to the one of the same concept that the case has already. Returns its id. */
export function acceptSkill(writer: Writer, caseId: string, { fields, sources }: NewSkill): string {
  rowOf(writer.transaction, { caseId, entity: 'case', id: caseId });
  checkSources(writer, caseId, fields, sources);
  const id = sameConcept(writer, caseId, fields.conceptUri) ?? addSkill(writer, caseId, fields);
  for (const source of sources) addSource(writer, caseId, { ...source, skillId: id });
  return id;
}

function sameConcept({ transaction }: Writer, caseId: string, uri: string | null): string | undefined {
  if (uri === null) return undefined;
  return transaction.row(
    idRow,
    'SELECT id FROM skill WHERE case_id = :caseId AND concept_uri = :uri AND removed_at IS NULL ORDER BY position LIMIT 1',
    { caseId, uri },
  )?.id;
}

function addSkill(writer: Writer, caseId: string, fields: NewSkill['fields']): string {
  const id = writer.authorship.ids();
  insertEntry(writer, { caseId, entity: 'skill', id }, { ...fields, evidence: 'E0' });
  return id;
}

/** What a source names has to be there, in this case. @throws Refusal `NOT_FOUND` */
function checkSources(
  { transaction }: Writer,
  caseId: string,
  { experienceId }: NewSkill['fields'],
  sources: NewSkill['sources'],
): void {
  const experiences = [experienceId, ...sources.map((source) => source.experienceId)];
  for (const id of experiences) if (id !== null) rowOf(transaction, { caseId, entity: 'experience', id });
  for (const { storyId, interviewId } of sources) {
    if (storyId !== null) rowOf(transaction, { caseId, entity: 'story', id: storyId });
    if (interviewId !== null) rowOf(transaction, { caseId, entity: 'interview', id: interviewId });
  }
}

function addSource(writer: Writer, caseId: string, source: SkillSource): void {
  insert(writer, { caseId, entity: 'source', id: writer.authorship.ids() }, source);
  if (source.storyId !== null) bringStory(writer, caseId, source.skillId, source.storyId);
}

/** A story is evidence E1; the same story is one item, however many skills it shows. */
function bringStory(writer: Writer, caseId: string, skillId: string, storyId: string): void {
  const items = liveRows(writer.transaction, 'evidence', caseId).map((row) => ({
    id: row.id,
    item: evidenceSchema.parse(fieldsOf(ENTITIES.evidence, row)),
  }));
  const known = items.find(({ item }) => item.kind === 'story' && item.storyId === storyId);
  if (known?.item.skillIds.includes(skillId)) return;
  if (known) {
    const skillIds = [...known.item.skillIds, skillId];
    patch(writer, { caseId, entity: 'evidence', id: known.id }, { skillIds });
    patch(writer, { caseId, entity: 'skill', id: skillId }, gradeAtLeastStory(writer, caseId, skillId));
    return;
  }
  const { title, toldOn } = storySchema.parse(
    fieldsOf(ENTITIES.story, rowOf(writer.transaction, { caseId, entity: 'story', id: storyId })),
  );
  const { fileId: _, ...empty } = emptyEvidence;
  addEvidence(writer, caseId, {
    id: writer.authorship.ids(),
    evidence: { ...empty, kind: 'story', skillIds: [skillId], title, madeOn: toldOn, storyId },
    file: null,
  });
}

function gradeAtLeastStory({ transaction }: Writer, caseId: string, id: string): Partial<Skill> {
  const row = rowOf(transaction, { caseId, entity: 'skill', id });
  return row['evidence'] === 'E0' ? { evidence: 'E1' } : {};
}
