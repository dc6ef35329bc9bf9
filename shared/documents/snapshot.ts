// What papers may see of a case, and nothing else. A field that is not here cannot be printed: no birth date, no
// address, no note about safe calls, no country of birth, no evidence grade, no state of a diploma.
import * as z from 'zod';
import type { CvOptions } from '../contract/documents.contract.ts';
import type { CaseRecord } from '../domain/case-record.ts';
import { countrySchema } from '../domain/codes.ts';
import { educationSchema } from '../domain/education.ts';
import type { Experience } from '../domain/experience.ts';
import { experienceSchema } from '../domain/experience.ts';
import { languageSkillSchema } from '../domain/language-skill.ts';
import type { Person } from '../domain/person.ts';
import { ageAt } from '../domain/partial-date.ts';
import { line } from '../domain/text.ts';
import { skillSchema } from '../domain/skill.ts';

// Schema
export const photoSchema = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png']),
  base64: z.base64(),
});
export const caseSnapshotSchema = z.strictObject({
  /** Her official names; how she is called, or her name in her own script, where there are none. */
  name: z.string().max(601),
  /** Empty where it would only repeat the name. */
  nameInOwnScript: line,
  headline: line,
  phone: line,
  email: line,
  city: line,
  /** Completed years on the day of the paper. */
  age: z.int().min(0).max(200).nullable(),
  citizenships: z.array(countrySchema).max(10),
  photo: photoSchema.nullable(),
  experience: z.array(experienceSchema),
  education: z.array(educationSchema.omit({ documentState: true })),
  skill: z.array(skillSchema.pick({ name: true, group: true, level: true })),
  language: z.array(languageSkillSchema),
});

// Type
export type CaseSnapshot = z.output<typeof caseSnapshotSchema>;
export type Photo = z.output<typeof photoSchema>;
export type SnapshotExperience = CaseSnapshot['experience'][number];
export type SnapshotEducation = CaseSnapshot['education'][number];
export type SnapshotSkill = CaseSnapshot['skill'][number];

/**
 * Takes from a case what the paper may see. Photo, age and nationality only where they were chosen; phone and e-mail
 * not where nobody may call or write her.
 * @param source.today the day of the paper, `YYYY-MM-DD`
 */
export function snapshotOf(source: {
  record: CaseRecord;
  photo: Photo | null;
  options: Pick<CvOptions, 'photo' | 'age' | 'nationality'>;
  today: string;
}): CaseSnapshot {
  const { record, options } = source;
  const { person } = record;
  const name = paperName(person);
  const reachable = person.safeToCall !== 'no';
  return {
    name,
    nameInOwnScript: person.nameInOwnScript.trim() === name ? '' : person.nameInOwnScript,
    headline: person.headline,
    phone: reachable ? person.phone : '',
    email: reachable ? person.email : '',
    city: person.city,
    age: options.age ? ageOn(person, source.today) : null,
    citizenships: options.nationality ? person.citizenships : [],
    photo: options.photo ? source.photo : null,
    experience: record.experience.map((entry) => withoutEmployerIfUnpaid(entry.value)),
    education: record.education.map(({ value: { documentState: _, ...seen } }) => seen),
    skill: record.skill.map(({ value: { name: skill, group, level } }) => ({ name: skill, group, level })),
    language: record.language.map((entry) => entry.value),
  };
}

/** The name that an employer will meet again on a contract: official names first. */
function paperName(person: Person): string {
  const official = [person.givenName.trim(), person.familyName.trim()].filter(Boolean).join(' ');
  return official || person.preferredName.trim() || person.nameInOwnScript.trim();
}

function ageOn(person: Person, today: string): number | null {
  const age = person.birthDate === null ? undefined : ageAt(person.birthDate, today);
  return age === undefined || age < 0 ? null : age;
}

const withoutEmployerIfUnpaid = (experience: Experience): Experience =>
  experience.kind === 'unpaidCare' ? { ...experience, organisation: '' } : experience;
