// A case as it is read: one woman, and everything recorded with her so far.
import * as z from 'zod';
import { educationSchema } from './education.ts';
import { experienceSchema } from './experience.ts';
import { languageSkillSchema } from './language-skill.ts';
import { personSchema } from './person.ts';
import { skillSchema } from './skill.ts';

export const idSchema = z.string().regex(/^[0-9A-Za-z-]{8,64}$/);
export const instantSchema = z.iso.datetime();

/** The lists that a case holds, each with the schema of one entry. One mechanism serves them all. */
export const entrySchemas = {
  language: languageSkillSchema,
  experience: experienceSchema,
  education: educationSchema,
  skill: skillSchema,
} as const;
export type EntryKind = keyof typeof entrySchemas;
export const ENTRY_KINDS = [
  'language',
  'experience',
  'education',
  'skill',
] as const satisfies readonly EntryKind[];

const entry = <S extends z.ZodType>(value: S) => z.strictObject({ id: idSchema, value });

// Schema
export const caseRecordSchema = z.strictObject({
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  archivedAt: instantSchema.nullable(),
  person: personSchema,
  language: z.array(entry(languageSkillSchema)),
  experience: z.array(entry(experienceSchema)),
  education: z.array(entry(educationSchema)),
  skill: z.array(entry(skillSchema)),
});

/**
 * A whole case before it has ids: what a sample, an import or another office hands over. A skill names the experience
 * that shows it by its place in the list (from 0).
 */
export const caseDraftSchema = z.strictObject({
  person: personSchema.omit({ photoId: true }),
  language: z.array(languageSkillSchema).max(100),
  experience: z.array(experienceSchema).max(200),
  education: z.array(educationSchema).max(100),
  skill: z
    .array(
      skillSchema.omit({ experienceId: true }).extend({ experience: z.int().min(0).max(199).nullable() }),
    )
    .max(500),
});

/** One line of the list of cases. */
export const caseSummarySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  nameInOwnScript: z.string(),
  city: z.string(),
  experiences: z.int(),
  skills: z.int(),
  updatedAt: instantSchema,
  archivedAt: instantSchema.nullable(),
});

// Type
export type CaseRecord = z.output<typeof caseRecordSchema>;
export type CaseDraft = z.output<typeof caseDraftSchema>;
export type CaseSummary = z.output<typeof caseSummarySchema>;

/** The name to show for a person: how she wants to be called, else her names, else her name in her own script. */
export function displayName(person: CaseRecord['person']): string {
  const official = [person.givenName, person.familyName].filter(Boolean).join(' ');
  return person.preferredName || official || person.nameInOwnScript;
}
