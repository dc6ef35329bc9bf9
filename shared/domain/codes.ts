// Closed lists that several records share. Labels live in the catalogues; here are only the ids that are stored.
import * as z from 'zod';

/** ISO 3166-1 alpha-2, upper case, or `XX` for stateless. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);
/** BCP 47 language tag of a spoken language: `ar`, `ti`, `zh-Hans`. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/** CEFR levels (Council of Europe 2001, 2020), and the step below A1 that the companion volume adds. */
export const CEFR_LEVELS = ['preA1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const cefrSchema = z.enum(CEFR_LEVELS);
export type Cefr = z.output<typeof cefrSchema>;
/** The five skills of the CEFR self-assessment grid. */
export const CEFR_SKILLS = [
  'listening',
  'reading',
  'spokenInteraction',
  'spokenProduction',
  'writing',
] as const;

/** Scripts that a person may read, by ISO 15924. */
export const SCRIPTS = ['Latn', 'Arab', 'Cyrl', 'Ethi', 'Beng', 'Hans', 'Grek', 'Deva'] as const;

/** ISCED 2011 levels: 0 less than primary (also never) … 8 doctoral. */
export const iscedSchema = z.int().min(0).max(8);

/**
 * One ladder for all practical skills: 1 helps · 2 with help · 3 alone · 4 alone in a new place or when something
 * goes wrong · 5 shows others. Maps to ProfilPASS A, A, B, C1, C2.
 */
export const skillLevelSchema = z.int().min(1).max(5);

/** How well a skill is evidenced: E0 mentioned, E1 a concrete story told, E2 shown or explained to the counsellor, E3 observed
 * at work or in a trial, E4 confirmed by a third person, E5 certified document. */
export const EVIDENCE_GRADES = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'] as const;
