// What the taxonomy offers for words: concepts, each with the reasons for it.
import * as z from 'zod';

export const CONCEPT_KINDS = ['skill', 'occupation', 'activity', 'group'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** The languages in which the embedded taxonomy has words of its own. */
export const WORD_LANGUAGES = ['en', 'it', 'es', 'ca', 'nl', 'sv', 'fr', 'ar'] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** Why a concept is offered. Every reason can be shown in one line. */
export const reasonSchema = z.discriminatedUnion('by', [
  /** Her words name something of everyday life that shows it. */
  z.strictObject({
    by: z.literal('activity'),
    activity: z.string(),
    title: z.string(),
    words: z.array(z.string()),
  }),
  /** Her words are in one of its labels or everyday phrases. */
  z.strictObject({ by: z.literal('label'), label: z.string(), words: z.array(z.string()) }),
  /** A word was read as another. */
  z.strictObject({ by: z.literal('spelling'), typed: z.string(), read: z.string() }),
  /** It is needed in an occupation that her words name. */
  z.strictObject({ by: z.literal('occupation'), uri: z.string(), label: z.string() }),
  /** It goes with skills that she has already. */
  z.strictObject({ by: z.literal('skills'), labels: z.array(z.string()) }),
]);

// Schema
export const suggestionSchema = z.strictObject({
  /** ESCO's URI; for activities `trama:activity/<id>`. An identifier, never fetched. */
  uri: z.string(),
  label: z.string(),
  /** The language of the label: the one asked for, or English where there is none. */
  language: z.string(),
  /** True for ESCO's own label, false for a translation of ours. */
  official: z.boolean(),
  kind: z.enum(CONCEPT_KINDS),
  /** ESCO's code of an occupation, ISCO-08's of a group, ICATUS 2016's of an activity; null for skills. */
  code: z.string().nullable(),
  /** 0 to 1; comparable within one answer and against the threshold only. */
  score: z.number().min(0).max(1),
  why: z.array(reasonSchema).min(1),
});

// Type
export type Reason = z.output<typeof reasonSchema>;
export type Suggestion = z.output<typeof suggestionSchema>;
