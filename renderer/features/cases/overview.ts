// What a case holds already and what a CV still lacks.
import type { CaseRecord } from '../../../shared/domain/case-record.ts';

/** The sections of the case page, in their order. */
export const SECTIONS = [
  'overview',
  'interviews',
  'person',
  'told',
  'languages',
  'experiences',
  'education',
  'skills',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a good CV needs, in the order in which it is best asked. */
export const CV_NEEDS = [
  { id: 'name', section: 'person', isThere: hasName },
  { id: 'contact', section: 'person', isThere: hasContact },
  { id: 'experience', section: 'experiences', isThere: hasExperience },
  { id: 'tasks', section: 'experiences', isThere: hasTasks },
  { id: 'skills', section: 'skills', isThere: hasSkills },
  { id: 'languages', section: 'languages', isThere: hasLanguages },
  { id: 'headline', section: 'person', isThere: hasHeadline },
] as const satisfies readonly {
  id: string;
  section: SectionId;
  isThere: (record: CaseRecord) => boolean;
}[];
export type CvNeed = (typeof CV_NEEDS)[number];

/** The needs that nothing answers yet. */
export function missingForCv(record: CaseRecord): readonly CvNeed[] {
  return CV_NEEDS.filter((need) => !need.isThere(record));
}

function hasName({ person }: CaseRecord): boolean {
  return person.givenName !== '' || person.familyName !== '';
}

function hasContact({ person }: CaseRecord): boolean {
  return person.phone !== '' || person.email !== '';
}

function hasHeadline({ person }: CaseRecord): boolean {
  return person.headline !== '';
}

function hasExperience({ experience }: CaseRecord): boolean {
  return experience.some(({ value }) => value.title !== '');
}

function hasTasks({ experience }: CaseRecord): boolean {
  return experience.some(({ value }) => value.tasks.some((task) => task.trim() !== ''));
}

function hasSkills({ skill }: CaseRecord): boolean {
  return skill.some(({ value }) => value.name !== '');
}

function hasLanguages({ language }: CaseRecord): boolean {
  return language.length > 0;
}
