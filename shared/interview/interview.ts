// One interview held with one woman: which definition it follows, who was in the room, and what came of it.
import * as z from 'zod';
import { educationSchema } from '../domain/education.ts';
import { experienceSchema } from '../domain/experience.ts';
import { factSchema } from '../domain/facts.ts';
import { languageSkillSchema } from '../domain/language-skill.ts';
import { personSchema } from '../domain/person.ts';
import { skillSchema } from '../domain/skill.ts';
import { storySchema } from '../domain/story.ts';
import { line, typed } from '../domain/text.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { definitionIdSchema } from './definition.ts';

const TAGS = LANGUAGES.map(({ tag }) => tag) as [
  (typeof LANGUAGES)[number]['tag'],
  ...(typeof LANGUAGES)[number]['tag'][],
];
/** The languages that her half can speak. */
export const herLanguageSchema = z.enum(TAGS);
export type HerLanguage = z.output<typeof herLanguageSchema>;

export const INTERPRETERS = ['none', 'inRoom', 'byPhone'] as const;
export const ROLES = ['interpreter', 'colleague', 'child', 'partner', 'relative', 'friend', 'other'] as const;

// Schema
export const interviewSchema = z.strictObject({
  definitionId: definitionIdSchema,
  definitionVersion: z.int().min(1),
  /** SHA-256 in hex of the definition and its texts as they were: an old interview reads as it was held. */
  definitionHash: z.string().regex(/^[0-9a-f]{64}$/),
  herLanguage: herLanguageSchema,
  interpreter: z.enum(INTERPRETERS),
  /** Who was in the room besides her and the counsellor. */
  room: z.array(z.strictObject({ role: z.enum(ROLES), name: line })).max(12),
  startedAt: z.iso.datetime(),
  /** When it was closed; open interviews go on at any time. */
  closedAt: z.iso.datetime().nullable(),
});

/** What a proposal makes of answers. Facts and stories name their source themselves. */
export const madeSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('person'), fields: personSchema.omit({ photoId: true }).partial() }),
  z.strictObject({ to: z.literal('fact'), fields: factSchema.omit({ interviewId: true, path: true }) }),
  z.strictObject({ to: z.literal('story'), fields: storySchema.omit({ interviewId: true, path: true }) }),
  z.strictObject({ to: z.literal('language'), fields: languageSkillSchema }),
  z.strictObject({ to: z.literal('experience'), fields: experienceSchema }),
  z.strictObject({ to: z.literal('education'), fields: educationSchema }),
  z.strictObject({ to: z.literal('skill'), fields: skillSchema }),
]);

const OUTCOMES = ['accepted', 'dropped', 'open'] as const;
/** What the counsellor decided of a proposal. `open`: decided once, and taken back. */
export const decisionSchema = z.strictObject({
  interviewId: z.string().max(64),
  proposal: z.string().max(200),
  outcome: z.enum(OUTCOMES),
  /** What was proposed when it was decided, as JSON: a later answer that differs is proposed anew. */
  proposed: typed(200_000),
  /** What lies in the record because of it, or null: entity and id. */
  entity: z.string().max(20).nullable(),
  entryId: z.string().max(64).nullable(),
  /** What stood in the record before, to take it back; only for fields of the person. */
  before: z.json(),
});

// Type
export type Interview = z.output<typeof interviewSchema>;
export type Made = z.output<typeof madeSchema>;
export type Decision = z.output<typeof decisionSchema>;
