import * as z from 'zod';
import { countrySchema } from './codes.ts';
import { partialDateSchema } from './partial-date.ts';
import { line, paragraph } from './text.ts';

/**
 * What kind of work it was. Paid and unpaid work stand side by side; unpaid work has no employer.
 * The split follows ICSE-18 for paid work and ICATUS 2016 (divisions 3 to 5) for unpaid work.
 */
export const EXPERIENCE_KINDS = [
  'employee',
  'selfEmployed',
  'trainee',
  'unpaidCare',
  'volunteering',
] as const;

// Schema
export const experienceSchema = z.strictObject({
  kind: z.enum(EXPERIENCE_KINDS),
  /** What she was or did, in trade words: "Cook", "Care of two elderly relatives". */
  title: line,
  /** Employer, business, school or association; empty for unpaid care and household. */
  organisation: line,
  place: line,
  country: countrySchema.nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  ongoing: z.boolean(),
  /** How long in years when she knows the length but not the dates: 0.5 is six months. */
  years: z.number().min(0).max(80).nullable(),
  /** What she did, one task a line, in her words. */
  tasks: z.array(paragraph).max(40),
});

// Type
export type Experience = z.output<typeof experienceSchema>;

// Defaults
export const emptyExperience: Experience = {
  kind: 'employee',
  title: '',
  organisation: '',
  place: '',
  country: null,
  start: null,
  end: null,
  ongoing: false,
  years: null,
  tasks: [],
};
