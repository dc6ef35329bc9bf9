import * as z from 'zod';
import { EVIDENCE_GRADES, skillLevelSchema } from './codes.ts';
import { line, typed } from './text.ts';

/** Technical skills of a trade, base skills (reading, numbers, digital), transversal skills. */
export const SKILL_GROUPS = ['technical', 'base', 'transversal'] as const;

// Schema
export const skillSchema = z.strictObject({
  name: line,
  group: z.enum(SKILL_GROUPS),
  level: skillLevelSchema.nullable(),
  evidence: z.enum(EVIDENCE_GRADES),
  /** The experience that shows it, or null. */
  experienceId: typed(64).nullable(),
  /** The ESCO concept that it was recorded as, or null for a skill in her own words. An identifier, never an address. */
  conceptUri: typed(200).nullable(),
  /** The concept's label as it was on the day of recording: a later ESCO never changes a case. Empty without a concept. */
  conceptLabel: line,
  /** The language of that label, and the taxonomy's version; empty without a concept. */
  conceptLanguage: typed(16),
  conceptVersion: typed(40),
});

// Type
export type Skill = z.output<typeof skillSchema>;

// Defaults
export const emptySkill: Skill = {
  name: '',
  group: 'technical',
  level: null,
  evidence: 'E0',
  experienceId: null,
  conceptUri: null,
  conceptLabel: '',
  conceptLanguage: '',
  conceptVersion: '',
};
