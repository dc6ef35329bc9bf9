// The judged statements, one half at a time: what is tuned on the development half is told by the test half.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { WORD_LANGUAGES } from '../../../shared/taxonomy/suggestion.ts';
import type { WordLanguage } from '../../../shared/taxonomy/suggestion.ts';

export const HALVES = ['development', 'test'] as const;
export type Half = (typeof HALVES)[number];

const statementSchema = z.strictObject({
  id: z.string(),
  half: z.enum(HALVES),
  text: z.string().min(1),
  /** Activities that it tells of, the best first; none where it names no skill. */
  activities: z.array(z.string()),
  /** URIs of the skills that an expert accepts. */
  skills: z.array(z.string()),
  /** ISCO-08 unit groups of occupations that fit. */
  groups: z.array(z.string()),
});
const fileSchema = z.strictObject({ language: z.enum(WORD_LANGUAGES), statements: z.array(statementSchema) });

export type Statement = z.output<typeof statementSchema>;

/** The statements of one half by language; languages without a file are left out. */
export function readStatements(half: Half): Map<WordLanguage, Statement[]> {
  const byLanguage = new Map<WordLanguage, Statement[]>();
  for (const language of WORD_LANGUAGES) {
    const file = path.join(import.meta.dirname, 'statements', `${language}.json`);
    if (!existsSync(file)) continue;
    const { statements } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    byLanguage.set(
      language,
      statements.filter((statement) => statement.half === half),
    );
  }
  return byLanguage;
}
