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
export type CaseSummary = z.output<typeof caseSummarySchema>;

/** The name to show for a person: how she wants to be called, else her names, else her name in her own script. */
export function displayName(person: CaseRecord['person']): string {
  const official = [person.givenName, person.familyName].filter(Boolean).join(' ');
  return person.preferredName || official || person.nameInOwnScript;
}
