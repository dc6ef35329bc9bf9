// Any valid case, for laws that must hold for all of them.
import fc from 'fast-check';
import type { CaseRecord } from '../../shared/domain/case-record.ts';
import { CEFR_LEVELS, EVIDENCE_GRADES } from '../../shared/domain/codes.ts';
import { COMPLETION, DOCUMENT_STATES } from '../../shared/domain/education.ts';
import { EXPERIENCE_KINDS } from '../../shared/domain/experience.ts';
import { partialDateSchema } from '../../shared/domain/partial-date.ts';
import { SAFE_TO_CALL } from '../../shared/domain/person.ts';
import { SKILL_GROUPS } from '../../shared/domain/skill.ts';
import { line } from '../../shared/domain/text.ts';

const typed = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '',
      ' ',
      '\u202eابجد',
      'أمينة',
      '范例',
      'a\u2069b',
      '{page} {pages}',
      '<b>x</b>',
      'x'.repeat(300),
    ),
  )
  .filter((text) => line.safeParse(text).success);
const country = fc.constantFrom('MA', 'ER', 'CN', 'XX', 'ZZ');
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const parts = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))];
    return fc.integer({ min: 1, max: 3 }).map((count) => parts.slice(0, count).join('-'));
  })
  .filter((text) => partialDateSchema.safeParse(text).success);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const entries = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.record({ id: fc.uuid(), value }), { maxLength: 4, size: 'max' });
const level = maybe(fc.constantFrom(...CEFR_LEVELS));

const person = fc.record({
  preferredName: typed,
  givenName: typed,
  familyName: typed,
  nameInOwnScript: typed,
  birthDate: maybe(date),
  citizenships: fc.array(country, { maxLength: 3 }),
  countryOfBirth: maybe(country),
  phone: typed,
  email: typed,
  address: typed,
  city: typed,
  safeToCall: fc.constantFrom(...SAFE_TO_CALL),
  safeToCallNote: typed,
  scriptsRead: fc.constantFrom<CaseRecord['person']['scriptsRead'][]>([], ['Arab'], ['Latn', 'Ethi']),
  schoolingYears: maybe(fc.integer({ min: 0, max: 30 })),
  headline: typed,
  photoId: fc.constantFrom(null, 'photo-0001'),
});
const experience = fc.record({
  kind: fc.constantFrom(...EXPERIENCE_KINDS),
  title: typed,
  organisation: typed,
  place: typed,
  country: maybe(country),
  start: maybe(date),
  end: maybe(date),
  ongoing: fc.boolean(),
  years: maybe(fc.double({ min: 0, max: 80, noNaN: true })),
  tasks: fc.array(typed, { maxLength: 5 }),
});
const education = fc.record({
  title: typed,
  institution: typed,
  place: typed,
  country: maybe(country),
  isced: maybe(fc.integer({ min: 0, max: 8 })),
  start: maybe(date),
  end: maybe(date),
  completed: fc.constantFrom(...COMPLETION),
  documentState: fc.constantFrom(...DOCUMENT_STATES),
});
const skill = fc.record({
  name: typed,
  group: fc.constantFrom(...SKILL_GROUPS),
  level: maybe(fc.integer({ min: 1, max: 5 })),
  evidence: fc.constantFrom(...EVIDENCE_GRADES),
  experienceId: fc.constant(null),
  conceptUri: maybe(fc.constant('http://data.europa.eu/esco/skill/f3934441-4bff-4076-9945-e6c51a01c467')),
  conceptLabel: typed,
  conceptLanguage: fc.constantFrom('', 'it', 'en'),
  conceptVersion: fc.constantFrom('', '1.2.1'),
});
const language = fc.record({
  language: fc.constantFrom('ar', 'ti', 'zh-Hans', 'qqq', 'it'),
  motherTongue: fc.boolean(),
  listening: level,
  reading: level,
  spokenInteraction: level,
  spokenProduction: level,
  writing: level,
});

export const anyPerson = person;
export const anyCase: fc.Arbitrary<CaseRecord> = fc.record({
  id: fc.uuid(),
  createdAt: fc.constant('2026-01-01T08:00:00.000Z'),
  updatedAt: fc.constant('2026-01-01T08:00:00.000Z'),
  archivedAt: fc.constant(null),
  person,
  language: entries(language),
  experience: entries(experience),
  education: entries(education),
  skill: entries(skill),
});
