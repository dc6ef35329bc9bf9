// Where each skill of a case comes from: what it was accepted with, the card that was laid in an interview, or, for what
// was typed by hand, who typed it.
import * as z from 'zod';
import type { HeldSkill } from '../../../shared/contract/skills.contract.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { skillSourceSchema } from '../../../shared/domain/skill-source.ts';
import { decisionSchema } from '../../../shared/interview/interview.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { liveIds, liveRows, UNKNOWN, writtenIn } from './rows.ts';

type Source = HeldSkill['sources'][number];

const decisionRow = z.looseObject({ id: z.string() });
const NOT_TOLD = { storyId: null, experienceId: null, activityId: null, language: '', why: '' } as const;

/** The sources of the skills of a case, by skill; every skill that was ever added has at least one. */
export function sourcesOf(
  db: ReadableDatabase,
  caseId: string,
  skills: readonly { readonly id: string; readonly value: Skill }[],
): ReadonlyMap<string, Source[]> {
  const written = writtenIn(db, caseId, ['source', 'skill', 'decision']);
  const sources = new Map<string, Source[]>();
  const inSight = onlyInSight(db, caseId);
  const add = (source: Source) =>
    sources.set(source.skillId, [...(sources.get(source.skillId) ?? []), inSight(source)]);
  for (const row of liveRows(db, 'skill_source', caseId)) {
    const source = skillSourceSchema.parse(fieldsOf(ENTITIES.source, row));
    add({ ...source, id: row.id, written: written.get(row.id) ?? UNKNOWN });
  }
  for (const { id, skillId, words, interviewId, path } of laidCards(db, caseId)) {
    const at = written.get(id) ?? UNKNOWN;
    add({ ...NOT_TOLD, id, skillId, kind: 'card', words, interviewId, path, written: at });
  }
  for (const { id, value } of skills) {
    if (sources.has(id)) continue;
    const words = value.name || value.conceptLabel || '–';
    add({
      ...NOT_TOLD,
      id: `typed/${id}`,
      skillId: id,
      kind: 'typed',
      words,
      interviewId: null,
      path: null,
      experienceId: value.experienceId,
      written: written.get(id) ?? UNKNOWN,
    });
  }
  return sources;
}

/** What was said stays as it was said; what it was said in may have been removed, and then there is no way to go there. */
function onlyInSight(db: ReadableDatabase, caseId: string): (source: Source) => Source {
  const interviews = liveIds(db, 'interview', caseId);
  const stories = liveIds(db, 'story', caseId);
  const experiences = liveIds(db, 'experience', caseId);
  const kept = (ids: ReadonlySet<string>, id: string | null) => (id !== null && ids.has(id) ? id : null);
  return (source) => {
    const interviewId = kept(interviews, source.interviewId);
    return {
      ...source,
      interviewId,
      path: interviewId === null ? null : source.path,
      storyId: kept(stories, source.storyId),
      experienceId: kept(experiences, source.experienceId),
    };
  };
}

const proposedSchema = z.looseObject({ fields: z.looseObject({ name: z.string() }) });

/** Cards that were accepted as skills at the end of an interview. */
function laidCards(db: ReadableDatabase, caseId: string) {
  const rows = db.rows(
    decisionRow,
    `SELECT * FROM decision WHERE case_id = :caseId AND entity = 'skill' AND outcome = 'accepted' ORDER BY id`,
    { caseId },
  );
  return rows.flatMap((row) => {
    const { entryId, interviewId, proposal, proposed } = decisionSchema.parse(
      fieldsOf(ENTITIES.decision, row),
    );
    if (entryId === null) return [];
    const made = proposedSchema.safeParse(JSON.parse(proposed));
    const words = made.success && made.data.fields.name !== '' ? made.data.fields.name : proposal;
    const [path = proposal] = proposal.split('#');
    return [{ id: row.id, skillId: entryId, words, interviewId, path }];
  });
}
