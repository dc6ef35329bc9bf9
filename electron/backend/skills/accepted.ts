// What was accepted from where: a suggestion that was taken is not made again by the same words.
import { skillSourceSchema } from '../../../shared/domain/skill-source.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { skillsIn } from './repository.ts';
import { liveRows } from './rows.ts';
import type { ToldThing } from './told.ts';

/** Says whether a concept is a skill of the case that was accepted from this very thing. */
export function acceptedIn(db: ReadableDatabase, caseId: string): (thing: ToldThing, uri: string) => boolean {
  const uris = new Map(skillsIn(db, caseId).map(({ id, value }) => [id, value.conceptUri]));
  const accepted = liveRows(db, 'skill_source', caseId).map((row) => {
    const source = skillSourceSchema.parse(fieldsOf(ENTITIES.source, row));
    return { source, uri: uris.get(source.skillId) };
  });
  return (thing, uri) => accepted.some((one) => one.uri === uri && isFrom(one.source, thing));
}

function isFrom(accepted: SkillSource, { source, title }: ToldThing): boolean {
  if (source.storyId !== null) return accepted.storyId === source.storyId;
  if (source.experienceId !== null) return accepted.experienceId === source.experienceId;
  // The cards of one item share its path; their words begin with their title, and go on with what she said of them.
  const isSamePlace = accepted.interviewId === source.interviewId && accepted.path === source.path;
  return isSamePlace && accepted.words.startsWith(title);
}
