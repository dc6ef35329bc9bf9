import * as z from 'zod';
import { cefrSchema, languageTagSchema } from './codes.ts';

// Schema
export const languageSkillSchema = z.strictObject({
  language: languageTagSchema,
  motherTongue: z.boolean(),
  listening: cefrSchema.nullable(),
  reading: cefrSchema.nullable(),
  spokenInteraction: cefrSchema.nullable(),
  spokenProduction: cefrSchema.nullable(),
  writing: cefrSchema.nullable(),
});

// Type
export type LanguageSkill = z.output<typeof languageSkillSchema>;

// Defaults
export const emptyLanguageSkill: LanguageSkill = {
  language: 'en',
  motherTongue: false,
  listening: null,
  reading: null,
  spokenInteraction: null,
  spokenProduction: null,
  writing: null,
};
