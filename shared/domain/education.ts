import * as z from 'zod';
import { countrySchema, iscedSchema } from './codes.ts';
import { partialDateSchema } from './partial-date.ts';
import { line } from './text.ts';

/** Did she finish? */
export const COMPLETION = ['unknown', 'yes', 'no', 'ongoing'] as const;
/** Where the paper is that proves it. */
export const DOCUMENT_STATES = ['unknown', 'original', 'copy', 'lost', 'none'] as const;

// Schema
export const educationSchema = z.strictObject({
  title: line,
  institution: line,
  place: line,
  country: countrySchema.nullable(),
  /** ISCED 2011 level, 0 to 8; null is not known. */
  isced: iscedSchema.nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  completed: z.enum(COMPLETION),
  documentState: z.enum(DOCUMENT_STATES),
});

// Type
export type Education = z.output<typeof educationSchema>;

// Defaults
export const emptyEducation: Education = {
  title: '',
  institution: '',
  place: '',
  country: null,
  isced: null,
  start: null,
  end: null,
  completed: 'unknown',
  documentState: 'unknown',
};
