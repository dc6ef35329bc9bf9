import * as z from 'zod';
import { countrySchema, SCRIPTS } from './codes.ts';
import { partialDateSchema } from './partial-date.ts';
import { line, paragraph } from './text.ts';

/** May someone call or write her there? Unknown and "ask first" are different answers. */
export const SAFE_TO_CALL = ['unknown', 'yes', 'askFirst', 'no'] as const;

// Schema
export const personSchema = z.strictObject({
  /** How she wants to be called; shown everywhere instead of the official name. */
  preferredName: line,
  givenName: line,
  familyName: line,
  /** Her name as she writes it, in her own script. */
  nameInOwnScript: line,
  birthDate: partialDateSchema.nullable(),
  /** ISO 3166-1 codes, `XX` for stateless. */
  citizenships: z.array(countrySchema).max(10),
  countryOfBirth: countrySchema.nullable(),
  phone: line,
  email: line,
  address: line,
  city: line,
  safeToCall: z.enum(SAFE_TO_CALL),
  safeToCallNote: paragraph,
  scriptsRead: z.array(z.enum(SCRIPTS)).max(SCRIPTS.length),
  /** Years she went to school; 0 is never, null is not asked. */
  schoolingYears: z.int().min(0).max(30).nullable(),
  /** One line of what she offers, first on the CV. */
  headline: line,
  /** Id of the stored photo, or null. Set only by the photo procedures. */
  photoId: z.string().max(64).nullable(),
});

// Type
export type Person = z.output<typeof personSchema>;

// Defaults
export const emptyPerson: Person = {
  preferredName: '',
  givenName: '',
  familyName: '',
  nameInOwnScript: '',
  birthDate: null,
  citizenships: [],
  countryOfBirth: null,
  phone: '',
  email: '',
  address: '',
  city: '',
  safeToCall: 'unknown',
  safeToCallNote: '',
  scriptsRead: [],
  schoolingYears: null,
  headline: '',
  photoId: null,
};
