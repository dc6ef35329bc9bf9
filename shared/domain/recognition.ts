import * as z from 'zod';
import { skillLevelSchema } from './codes.ts';
import { line, paragraph, typed } from './text.ts';

/**
 * What can happen to a skill on its way through the four stages (identification, documentation, assessment,
 * certification) of the Council Recommendation of 20 December 2012 on the validation of non-formal and informal learning.
 */
export const RECOGNITION_ACTS = ['assess', 'resolve', 'recognise', 'refer', 'certify', 'withdraw'] as const;

/** How an assessment was made. */
export const ASSESSMENT_METHODS = ['interview', 'portfolio', 'observation', 'trial', 'oral', 'test'] as const;
export const ASSESSMENT_OUTCOMES = ['met', 'partly', 'notMet'] as const;
/** The four rules of evidence, ticked before a skill is recognised. */
export const EVIDENCE_RULES = ['validity', 'currency', 'sufficiency', 'authenticity'] as const;

// Schema — one act, with who, when, how and what came of it. Acts are added and never changed: a wrong one is withdrawn.
export const recognitionSchema = z.strictObject({
  skillId: typed(64),
  act: z.enum(RECOGNITION_ACTS),
  /** Who assessed, agreed, recognised, referred or withdrew; for `certify` who saw the certificate. */
  who: line.min(1),
  /** What she or he is: counsellor, trade teacher, cook. */
  role: line,
  /** The day, `YYYY-MM-DD`. */
  heldOn: z.iso.date(),
  /** Only of `assess`. */
  method: z.enum(ASSESSMENT_METHODS).nullable(),
  /** The level found (`assess`), agreed (`resolve`) or recognised (`recognise`). */
  level: skillLevelSchema.nullable(),
  /** Only of `assess` and `resolve`. */
  outcome: z.enum(ASSESSMENT_OUTCOMES).nullable(),
  /** The rules of evidence that were ticked; `recognise` needs all. */
  rules: z.array(z.enum(EVIDENCE_RULES)).max(EVIDENCE_RULES.length),
  /** What was seen, why they agreed, why it was withdrawn. */
  note: paragraph,
  /** The competent body, of `refer` and `certify`, and the number of its certificate. */
  body: line,
  reference: line,
});

// Type
export type Recognition = z.output<typeof recognitionSchema>;

// Defaults
export const emptyRecognition: Omit<Recognition, 'skillId' | 'act' | 'who' | 'heldOn'> = {
  role: '',
  method: null,
  level: null,
  outcome: null,
  rules: [],
  note: '',
  body: '',
  reference: '',
};
