import * as z from 'zod';
import { line, paragraph, typed } from './text.ts';

/** How many occupations she chooses. */
export const MOST_GOALS = 3;

// Schema — an occupation that she chose, as it was called on that day.
export const goalSchema = z.strictObject({
  uri: typed(200),
  label: line,
  language: typed(16),
  version: typed(40),
  /** ISCO-08 unit group, `5120`; empty where unknown. */
  isco: typed(8),
  /** Her order, from 1. */
  place: z.int().min(1).max(MOST_GOALS),
  note: paragraph,
});
/** A suggestion that was not wanted: it is not offered again for this case. */
export const rejectionSchema = z.strictObject({ uri: typed(200).min(1), label: line });

// Type
export type Goal = z.output<typeof goalSchema>;
export type Rejection = z.output<typeof rejectionSchema>;
