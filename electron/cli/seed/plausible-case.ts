import type { CaseDraft } from '../../../shared/domain/case-record.ts';
import { CEFR_LEVELS, EVIDENCE_GRADES, type Cefr } from '../../../shared/domain/codes.ts';
import { emptyEducation, type Education } from '../../../shared/domain/education.ts';
import { emptyExperience } from '../../../shared/domain/experience.ts';
import type { LanguageSkill } from '../../../shared/domain/language-skill.ts';
import { emptyPerson } from '../../../shared/domain/person.ts';
import { emptySkill } from '../../../shared/domain/skill.ts';
import type { Random } from './random.ts';
import { CITIES, FAMILY_NAMES, ORIGINS, type Origin, type Trade, TRADES } from './words.ts';

const { experienceId: _, ...withoutExperience } = emptySkill;

const HOST_LANGUAGE = { Milano: 'it', Barcelona: 'es', Amsterdam: 'nl', Malmö: 'sv' } as const;

function level(random: Random, from: number, to: number): Cefr {
  return CEFR_LEVELS[random.between(from, to)] ?? 'A1';
}

function languages(random: Random, origin: Origin, city: (typeof CITIES)[number]): LanguageSkill[] {
  const spoken = (language: string, motherTongue: boolean, from: number, to: number): LanguageSkill => ({
    language,
    motherTongue,
    listening: level(random, from, to),
    reading: random.chance(20) ? null : level(random, Math.max(0, from - 1), to),
    spokenInteraction: level(random, from, to),
    spokenProduction: level(random, from, to),
    writing: random.chance(30) ? null : level(random, 0, to),
  });
  const own = origin.languages.map((language, index) =>
    spoken(language, index === 0, index === 0 ? 4 : 2, 6),
  );
  const host = HOST_LANGUAGE[city];
  return own.some(({ language }) => language === host) ? own : [...own, spoken(host, false, 0, 3)];
}

function person(random: Random, origin: Origin, city: string): CaseDraft['person'] {
  const [latin, own] = random.pick(origin.given);
  const { photoId, ...empty } = emptyPerson;
  const year = random.between(1962, 2004);
  return {
    ...empty,
    preferredName: latin,
    givenName: latin,
    familyName: random.pick(FAMILY_NAMES),
    nameInOwnScript: origin.script === 'Latn' ? '' : own,
    birthDate: random.chance(50)
      ? String(year)
      : `${year}-${String(random.between(1, 12)).padStart(2, '0')}-15`,
    citizenships: [origin.country],
    countryOfBirth: origin.country,
    city,
    safeToCall: random.pick(['unknown', 'yes', 'askFirst', 'no']),
    scriptsRead: random.chance(70) ? [...new Set([origin.script, 'Latn' as const])] : [],
    schoolingYears: random.chance(15) ? 0 : random.between(2, 14),
    headline: random.chance(60)
      ? random.pick(['I cook for many people.', 'I sew to measure.', 'I care for older people.'])
      : '',
  };
}

function experience(random: Random, trade: Trade, country: string): CaseDraft['experience'][number] {
  const start = random.between(1998, 2022);
  const dated = random.chance(60);
  return {
    ...emptyExperience,
    kind: trade.kind,
    title: trade.title,
    organisation: trade.organisation,
    country,
    start: dated ? String(start) : null,
    end: dated ? String(Math.min(2025, start + random.between(1, 8))) : null,
    years: dated ? null : random.between(1, 15),
    tasks: [...trade.tasks],
  };
}

function schooling(random: Random, country: string): Education[] {
  if (random.chance(25)) return [];
  const isced = random.between(1, 4);
  const title =
    ['', 'Primary school', 'Lower secondary school', 'Upper secondary school', 'Vocational course'][isced] ??
    '';
  return [
    {
      ...emptyEducation,
      title,
      country,
      isced,
      completed: random.chance(70) ? 'yes' : 'no',
      documentState: random.pick(['original', 'copy', 'lost', 'none']),
    },
  ];
}

/** One plausible, plainly invented case; what it is follows from the generator's state alone. */
export function plausibleCase(random: Random): CaseDraft {
  const origin = random.pick(ORIGINS);
  const city = random.pick(CITIES);
  const trades = random.some(TRADES, random.between(1, 4));
  const skills = trades.flatMap((trade, place) =>
    trade.skills.map((name) => ({
      ...withoutExperience,
      name,
      group: 'technical' as const,
      level: random.between(1, 5),
      evidence: random.pick(EVIDENCE_GRADES),
      experience: place,
    })),
  );
  return {
    person: person(random, origin, city),
    language: languages(random, origin, city),
    experience: trades.map((trade) => experience(random, trade, origin.country)),
    education: schooling(random, origin.country),
    skill: skills,
  };
}
