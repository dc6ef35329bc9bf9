import * as z from 'zod';
import { line, paragraph, typed } from './text.ts';

/** What a skill was recognised in: a card that she chose, a sentence that she said, a story, an experience, or what the counsellor typed. */
const SOURCE_KINDS = ['card', 'sentence', 'story', 'experience', 'typed'] as const;

const reference = typed(64).nullable();

// Schema — where a skill comes from, down to the sentence or the card. A skill may have several.
export const skillSourceSchema = z.strictObject({
  skillId: typed(64),
  kind: z.enum(SOURCE_KINDS),
  /** What she said or chose, as it stood on the day: the sentence, or the card's title. Never empty. */
  words: paragraph.min(1),
  /** The language of these words. */
  language: typed(16),
  /** The interview in which it was said and the item in it, or null. */
  interviewId: reference,
  path: typed(200).nullable(),
  storyId: reference,
  experienceId: reference,
  /** The life activity that leads from the words to the skill, or null. */
  activityId: typed(80).nullable(),
  /** Why it was offered, in the counsellor's words of that day; may be empty. */
  why: line,
});

// Type
export type SkillSource = z.output<typeof skillSourceSchema>;
