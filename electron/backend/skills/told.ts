// Everything that she told which may show skills: cards with what she said of them, strengths, trades, stories, experiences.
import * as z from 'zod';
import { STORY_PROMPTS } from '../../../shared/interview/text-keys.ts';
import { experienceSchema } from '../../../shared/domain/experience.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { storiesOf } from '../interviews/repository.ts';
import { answeredInterviews } from './answered.ts';
import { toldCards } from './told-cards.ts';
import { wordsTold } from './words-told.ts';

const entryRow = z.looseObject({ id: z.string() });

/** One thing that she told, before anything is read in it. */
export interface ToldThing {
  readonly id: string;
  readonly source: Omit<SkillSource, 'skillId' | 'why'>;
  readonly title: string;
  readonly picture: string;
  /** What is read for skills. */
  readonly text: string;
  /** The languages in which the text may be, likeliest first. */
  readonly languages: readonly string[];
  /** The life activity that a card names for certain, or null. */
  readonly activity: string | null;
  /** The card of an interview that stands for concepts, or null. */
  readonly card: { readonly set: string; readonly card: string } | null;
}

/** All that was told in a case: stories first, then cards in their order, then experiences that no card is behind. */
export function toldThings(
  db: ReadableDatabase,
  { caseId, language }: { readonly caseId: string; readonly language: string },
): readonly ToldThing[] {
  const interviews = answeredInterviews(db, caseId);
  const cards = interviews.flatMap((interview) => toldCards(interview, language));
  const seen = new Set<string>();
  const firstOfEach = cards.filter(({ id }) => !seen.has(id) && seen.add(id));
  const titles = new Set(firstOfEach.map(({ title }) => title));
  return [
    ...toldStories(db, caseId, language),
    ...firstOfEach,
    ...toldExperiences(db, caseId, language).filter(({ title }) => !titles.has(title)),
  ];
}

function toldStories(db: ReadableDatabase, caseId: string, language: string): ToldThing[] {
  return storiesOf(db, caseId).map(({ id, value }) => {
    const told = [value.title, ...STORY_PROMPTS.map((prompt) => value[prompt]), value.quote].filter(Boolean);
    return {
      id: `story/${id}`,
      source: {
        ...NOT_TOLD_ELSEWHERE,
        kind: 'story',
        words: wordsTold(told.slice(0, 3)),
        language: value.toldIn,
        interviewId: value.interviewId,
        path: value.path,
        storyId: id,
      },
      title: value.title,
      picture: '',
      text: told.join('. '),
      languages: [language, value.toldIn],
      activity: null,
      card: null,
    };
  });
}

function toldExperiences(db: ReadableDatabase, caseId: string, language: string): ToldThing[] {
  const rows = db.rows(
    entryRow,
    'SELECT * FROM experience WHERE case_id = :caseId AND removed_at IS NULL ORDER BY position, id',
    { caseId },
  );
  return rows.map((row) => {
    const { title, tasks } = experienceSchema.parse(fieldsOf(ENTITIES.experience, row));
    const told = [title, ...tasks].filter((line) => line.trim() !== '');
    return {
      id: `experience/${row.id}`,
      source: {
        ...NOT_TOLD_ELSEWHERE,
        kind: 'experience',
        words: wordsTold(told),
        language,
        experienceId: row.id,
      },
      title,
      picture: '',
      text: told.join('. '),
      languages: [language],
      activity: null,
      card: null,
    };
  });
}

const NOT_TOLD_ELSEWHERE = {
  interviewId: null,
  path: null,
  storyId: null,
  experienceId: null,
  activityId: null,
} as const;
