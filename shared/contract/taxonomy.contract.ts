// The taxonomy: what skills and occupations are called. Public data; what is typed here is never stored or logged.
import * as z from 'zod';
import { idSchema } from '../domain/case-record.ts';
import { SKILL_GROUPS } from '../domain/skill.ts';
import { typed } from '../domain/text.ts';
import { CONCEPT_KINDS, suggestionSchema } from '../taxonomy/suggestion.ts';
import { done, nothing } from './codecs.ts';

const language = typed(16);
const uri = typed(200);

/** A concept as a list shows it. */
export const conceptSchema = z.strictObject({
  uri: z.string(),
  kind: z.enum(CONCEPT_KINDS),
  label: z.string(),
  language: z.string(),
  official: z.boolean(),
  code: z.string().nullable(),
  /** For skills: where it stands on the map. */
  group: z.enum(SKILL_GROUPS).nullable(),
  /** Ids of the trades of `resources/taxonomy/trades.json` that it belongs to. */
  trades: z.array(z.string()),
});

/** One language of ESCO that was imported. */
export const taxonomyPackSchema = z.strictObject({
  language: z.string(),
  version: z.string(),
  /** SHA-256 in hex over the files that were read. */
  sha256: z.string(),
  importedAt: z.string(),
  /** Rows taken in by file, and rows left out because they point at nothing. */
  rows: z.record(z.string(), z.int()),
  skipped: z.int(),
});

/** What is wrong with a file, where: a sentence in English for whoever made the file. */
const problem = z.strictObject({
  file: z.string(),
  line: z.int().nullable(),
  severity: z.enum(['error', 'warning']),
  sentence: z.string(),
});

export const taxonomy = {
  /** What is here: the embedded taxonomy, and what was imported. */
  status: {
    input: nothing,
    output: z.strictObject({
      embedded: z.strictObject({ skills: z.int(), occupations: z.int(), activities: z.int() }),
      packs: z.array(taxonomyPackSchema),
      /** Concepts there are now, by kind. */
      concepts: z.record(z.string(), z.int()),
      /** Bytes of the taxonomy's file. */
      size: z.int(),
      importing: z.boolean(),
    }),
    errors: [],
  },
  /**
   * Offers concepts for words, best first, with the reasons. Empty where nothing fits well enough. With a case, what was
   * rejected there is left out. `mode`: `typing` completes the last word, `telling` reads whole sentences.
   */
  suggest: {
    input: z.strictObject({
      language,
      text: typed(5000),
      kinds: z.array(z.enum(CONCEPT_KINDS)).min(1).max(4),
      top: z.int().min(1).max(50),
      mode: z.enum(['typing', 'telling']),
      caseId: idSchema.nullable(),
    }),
    output: z.array(suggestionSchema),
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  /** What lies under a place of the shelves: trades, ISCO groups, skill groups, activities; null for the shelf itself. */
  browse: {
    input: z.strictObject({
      shelf: z.enum(['trades', 'isco', 'skillGroups', 'activities']),
      place: typed(200).nullable(),
      language,
    }),
    output: z.strictObject({
      places: z.array(z.strictObject({ place: z.string(), label: z.string(), concepts: z.int() })),
      concepts: z.array(conceptSchema),
    }),
    errors: [],
  },
  /** One concept with all that is known of it; labels fall back to English. */
  concept: {
    input: z.strictObject({ uri, language }),
    output: z.strictObject({
      concept: conceptSchema,
      description: z.string(),
      /** Other words for it. */
      alternatives: z.array(z.string()),
      /** For an occupation its skills, for a skill its occupations; at most 300. */
      related: z.array(conceptSchema.extend({ relation: z.enum(['essential', 'optional', 'activity']) })),
    }),
    errors: ['NOT_FOUND'],
  },
  /**
   * Takes in the official CSV download: zip files or one folder. All or nothing; the same again changes nothing. Progress
   * is told by `taxonomyProgress`. `accepted` is false where an error is among the problems.
   */
  importFiles: {
    input: z.strictObject({ paths: z.array(typed(4096).min(1)).min(1).max(20) }),
    output: z.strictObject({
      accepted: z.boolean(),
      /** True where the very same files had been taken in before. */
      unchanged: z.boolean(),
      packs: z.array(taxonomyPackSchema),
      problems: z.array(problem),
    }),
    errors: ['BUSY', 'CANCELLED', 'DISK_FULL'],
  },
  cancelImport: { input: nothing, output: done, errors: [] },
  /** Takes an imported language out again; cases keep their labels. */
  removePack: {
    input: z.strictObject({ language }),
    output: done,
    errors: ['NOT_FOUND', 'BUSY', 'DISK_FULL'],
  },
} as const;

export type Concept = z.output<typeof conceptSchema>;
export type TaxonomyPack = z.output<typeof taxonomyPackSchema>;
export type TaxonomyProblem = z.output<typeof problem>;
export const taxonomyProgress = z.strictObject({
  phase: z.enum(['reading', 'indexing', 'finishing']),
  file: z.string(),
  /** 0 to 1 over the whole import. */
  done: z.number(),
});
