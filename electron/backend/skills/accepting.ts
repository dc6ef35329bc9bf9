// Skills as they are accepted: each with where it comes from, and a story at once as its first evidence.
import * as z from 'zod';
import { emptyEvidence, evidenceSchema, MOST_SKILLS } from '../../../shared/domain/evidence.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { skillSourceSchema } from '../../../shared/domain/skill-source.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { insert, insertEntry, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import { addEvidence, saveEvidence } from './evidence.ts';
import { liveIds, liveRow, liveRows } from './rows.ts';

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
  for (const id of experiences) {
    if (id !== null) liveRow(transaction, { caseId, entity: 'experience', id });
  }
  for (const { storyId, interviewId } of sources) {
    if (storyId !== null) liveRow(transaction, { caseId, entity: 'story', id: storyId });
    if (interviewId !== null) liveRow(transaction, { caseId, entity: 'interview', id: interviewId });
  }
}

function addSource(writer: Writer, caseId: string, source: SkillSource): void {
  const known = liveRows(writer.transaction, 'skill_source', caseId).map((row) =>
    skillSourceSchema.parse(fieldsOf(ENTITIES.source, row)),
  );
  // Accepted once more, as after a removal: what was said once is one source.
  if (!known.some((one) => isSame(one, source))) {
    insert(writer, { caseId, entity: 'source', id: writer.authorship.ids() }, source);
  }
  if (source.storyId !== null) bringStory(writer, caseId, source.skillId, source.storyId);
}

function isSame({ why: _one, ...one }: SkillSource, { why: _other, ...other }: SkillSource): boolean {
  return (Object.keys(one) as (keyof typeof one)[]).every((field) => one[field] === other[field]);
}

/** A story is evidence E1; the same story is one item, however many skills it shows, as long as an item holds them. */
function bringStory(writer: Writer, caseId: string, skillId: string, storyId: string): void {
  const items = liveRows(writer.transaction, 'evidence', caseId)
    .map((row) => ({ id: row.id, item: evidenceSchema.parse(fieldsOf(ENTITIES.evidence, row)) }))
    .filter(({ item }) => item.kind === 'story' && item.storyId === storyId);
  if (items.some(({ item }) => item.skillIds.includes(skillId))) return;
  const roomy = items.find(({ item }) => item.skillIds.length < MOST_SKILLS);
  if (roomy) {
    const inSight = liveIds(writer.transaction, 'skill', caseId);
    const fields = { skillIds: [...roomy.item.skillIds.filter((id) => inSight.has(id)), skillId] };
    saveEvidence(writer, caseId, { id: roomy.id, fields });
  } else addStory(writer, caseId, skillId, storyId);
}

function addStory(writer: Writer, caseId: string, skillId: string, storyId: string): void {
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
