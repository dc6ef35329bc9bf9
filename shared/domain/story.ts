import * as z from 'zod';
import { languageTagSchema } from './codes.ts';
import { partialDateSchema } from './partial-date.ts';
import { line, paragraph } from './text.ts';

// Schema — one time that she told of, by the behavioural prompts (situation, task and action, tools, result, difficulty,
// teaching): evidence E1 for the skills in it.
export const storySchema = z.strictObject({
  title: line,
  situation: paragraph,
  action: paragraph,
  tools: paragraph,
  ending: paragraph,
  problem: paragraph,
  taught: paragraph,
  /** Her own words. */
  quote: paragraph,
  /** Whether the quote may stand on paper. */
  mayQuote: z.boolean(),
  /** The language in which she told it. */
  toldIn: languageTagSchema,
  /** The day on which she told it. */
  toldOn: partialDateSchema,
  /** Where it was told: the interview and the item in it. */
  interviewId: z.string().max(64),
  path: z.string().max(200),
});

// Type
export type Story = z.output<typeof storySchema>;
