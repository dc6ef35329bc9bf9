// What is known of a woman's situation, as dated facts: the funder's figures are derived from these and from nothing else.
import * as z from 'zod';
import { partialDateSchema } from './partial-date.ts';

/**
 * Every fact that an interview may record. Where `options` stand, figures are computed from them, so an interview must use
 * these ids and no others; the other facts keep whatever the interview's item holds.
 */
export const FACTS = {
  gender: { options: ['woman', 'man', 'nonBinary'] },
  parentsBornAbroad: { options: ['none', 'one', 'both'] },
  arrivalInEurope: {},
  arrivalInCountry: {},
  permitKind: {
    options: [
      'protection',
      'asylumApplicant',
      'family',
      'work',
      'study',
      'euCitizen',
      'longTerm',
      'other',
      'none',
    ],
  },
  permitUntil: {},
  workAllowed: { options: ['yes', 'limited', 'no'] },
  /** ISCED 2011 level completed at entry, as `isced0` … `isced8`; `isced0` is also never at school. */
  schoolLevel: {
    options: ['isced0', 'isced1', 'isced2', 'isced3', 'isced4', 'isced5', 'isced6', 'isced7', 'isced8'],
  },
  labourStatus: {
    options: ['employed', 'selfEmployed', 'unemployed', 'homeCarer', 'student', 'unableToWork', 'other'],
  },
  labourStatusSince: {},
  seekingWork: { options: ['yes', 'no'] },
  registeredUnemployed: { options: ['yes', 'no'] },
  jobStability: { options: ['open', 'fixedTerm', 'noContract'] },
  jobHours: {},
  household: { options: ['alone', 'partner', 'partnerAndChildren', 'childrenOnly', 'relatives', 'shared'] },
  children: {},
  careDuties: {},
  freeTime: {},
  childcareNeeded: { options: ['yes', 'no'] },
  disability: { options: ['yes', 'no'] },
  minority: { options: ['yes', 'no'] },
  housing: { options: ['secure', 'temporary', 'crowded', 'centre', 'withOthers', 'none'] },
  livesInCountryside: { options: ['yes', 'no'] },
  needLegal: { options: ['none', 'some', 'urgent'] },
  needPsychological: { options: ['none', 'some', 'urgent'] },
  needSocial: { options: ['none', 'some', 'urgent'] },
  needLanguage: { options: ['none', 'some', 'urgent'] },
  needHousing: { options: ['none', 'some', 'urgent'] },
  health: {},
  socialNetwork: {},
  neighbourhood: {},
  wishes: {},
  wishesInHerWords: {},
  limits: {},
  hoursWanted: {},
  travelMinutes: {},
  digitalTasks: {},
  numberTasks: {},
  readsOwnLanguage: { options: ['no', 'slowly', 'well'] },
  schoolPapers: { options: ['original', 'copy', 'lost', 'none'] },
  recognitionAsked: { options: ['yes', 'no'] },
  safeContact: {},
  safeTimes: {},
  interpreterWish: {},
  consentRecord: {},
  consentCv: {},
  consentShare: {},
  consentPhoto: {},
  consentFollowUp: {},
  consentStatistics: {},
  helpful: {},
} as const satisfies Readonly<Record<string, { readonly options?: readonly string[] }>>;
export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as [FactName, ...FactName[]];

/** A fact may be known, or she may not know it, or not want to say it: three different things. Not asked has no row. */
const FACT_STATES = ['answered', 'unknown', 'declined'] as const;

// Schema
export const factSchema = z.strictObject({
  name: z.enum(FACT_NAMES),
  state: z.enum(FACT_STATES),
  /** What the interview's item held; null unless `answered`. */
  value: z.json(),
  /** Since when it is so, where she said it. */
  since: partialDateSchema.nullable(),
  /** The day on which she said it, `YYYY-MM-DD`. */
  statedOn: partialDateSchema,
  /** Where it was said: the interview and the item in it. */
  interviewId: z.string().max(64),
  path: z.string().max(200),
});

// Type
export type Fact = z.output<typeof factSchema>;
