import * as z from 'zod';
import { line, paragraph, typed } from './text.ts';

/** What an observer marks of one criterion. `notSeen` is no mark against her: it did not come up. */
const TRIAL_MARKS = ['alone', 'withHelp', 'notYet', 'notSeen'] as const;

// Schema — one practical trial, held by an observation sheet of `resources/trials/`.
export const trialSchema = z.strictObject({
  sheetId: typed(60),
  sheetVersion: z.int().min(1),
  /** The day, `YYYY-MM-DD`. */
  heldOn: z.iso.date(),
  place: line,
  observer: line,
  marks: z.array(z.strictObject({ criterion: typed(80), mark: z.enum(TRIAL_MARKS), note: line })).max(60),
  note: paragraph,
});

// Type
export type Trial = z.output<typeof trialSchema>;
