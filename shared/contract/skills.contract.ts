// From what she told to skills with levels and evidence, their recognition, and the occupations that they lead to.
import * as z from 'zod';
import { idSchema, instantSchema } from '../domain/case-record.ts';
import { EVIDENCE_GRADES, skillLevelSchema } from '../domain/codes.ts';
import { evidenceSchema } from '../domain/evidence.ts';
import { goalSchema, MOST_GOALS, rejectionSchema } from '../domain/goal.ts';
import { recognitionSchema } from '../domain/recognition.ts';
import { skillSchema } from '../domain/skill.ts';
import { skillSourceSchema } from '../domain/skill-source.ts';
import { typed } from '../domain/text.ts';
import { trialSchema } from '../domain/trial.ts';
import { suggestionSchema } from '../taxonomy/suggestion.ts';
import { bytes } from './codecs.ts';

const caseId = idSchema;
const inCase = ['LOCKED', 'NOT_FOUND', 'DISK_FULL'] as const;
const reading = ['LOCKED', 'NOT_FOUND'] as const;
const saved = z.strictObject({ savedAt: instantSchema });
const savedNew = z.strictObject({ savedAt: instantSchema, id: idSchema });
const language = typed(16);

/** Who wrote something into the record, and when: from the change log. */
const written = z.strictObject({ by: z.string(), at: instantSchema });
const source = skillSourceSchema.omit({ skillId: true });

/** What a skill is accepted with: its fields, and where it comes from. */
const newSkill = z.strictObject({
  fields: skillSchema.omit({ evidence: true }),
  sources: z.array(source).min(1).max(20),
});

export const heldSkillSchema = z.strictObject({
  id: idSchema,
  value: skillSchema,
  /** The label of its concept in the language asked for, or the label that it was recorded with. */
  label: z.string(),
  /** Trades it belongs to, by `resources/taxonomy/trades.json`; empty for a skill in her own words. */
  trades: z.array(z.string()),
  /** Never empty: what no interview shows was typed by somebody, and that is said. */
  sources: z.array(skillSourceSchema.extend({ id: z.string(), written })).min(1),
});

export const skillsOfCaseSchema = z.strictObject({
  /** How she wants to be called. */
  name: z.string(),
  skills: z.array(heldSkillSchema),
  evidence: z.array(
    evidenceSchema.extend({
      id: idSchema,
      written,
      file: z.strictObject({ mediaType: z.string(), size: z.int() }).nullable(),
    }),
  ),
  recognition: z.array(recognitionSchema.extend({ id: idSchema, written })),
  trials: z.array(trialSchema.extend({ id: idSchema, written })),
  rejections: z.array(rejectionSchema),
  goals: z.array(goalSchema.extend({ id: idSchema })),
});

/** Something that she told, and the skills that it may show. */
export const toldSchema = z.strictObject({
  /** Stable while the source lives. */
  id: z.string(),
  source: source.omit({ why: true }),
  /** Title and text as the counsellor reads it. */
  title: z.string(),
  /** Pictogram id of `shared/interview/pictures.json`, or empty. */
  picture: z.string(),
  /** Life activities that it may be, best first: chips to confirm. One that a card names is certain. */
  activities: z.array(z.strictObject({ suggestion: suggestionSchema, certain: z.boolean() })),
  suggestions: z.array(suggestionSchema),
});

/** One occupation, by what she has of it. */
export const matchSchema = z.strictObject({
  uri: z.string(),
  label: z.string(),
  language: z.string(),
  official: z.boolean(),
  code: z.string().nullable(),
  isco: z.string(),
  /** ISCO-08 skill level, 1 to 4: 1 and 2 can be started without a diploma. */
  skillLevel: z.int().min(1).max(4),
  /** Weighted by level and evidence, lowered by her limits; 0 to 1. */
  score: z.number().min(0).max(1),
  essential: z.strictObject({ has: z.int(), of: z.int() }),
  optional: z.strictObject({ has: z.int(), of: z.int() }),
  has: z.array(
    z.strictObject({ skillId: idSchema, uri: z.string(), label: z.string(), essential: z.boolean() }),
  ),
  missing: z.array(z.strictObject({ uri: z.string(), label: z.string() })),
  /** Her wishes and limits that speak for it or against it, by the fact's name. */
  wishes: z.array(
    z.strictObject({ fact: z.string(), value: z.string(), speaks: z.enum(['for', 'against']) }),
  ),
});

/** What an act cannot be made without: how and with what outcome somebody assessed, why somebody withdrew. */
const act = recognitionSchema.refine(
  ({ act: made, method, outcome, note }) =>
    (made !== 'assess' || (method !== null && outcome !== null)) &&
    (made !== 'withdraw' || note.trim() !== ''),
);

export const skills = {
  ofCase: { input: z.strictObject({ caseId, language }), output: skillsOfCaseSchema, errors: reading },
  /** Everything that she told, with the skills that it may show. */
  told: {
    input: z.strictObject({ caseId, language }),
    output: z.array(toldSchema),
    errors: reading,
  },
  /** Accepts skills, each with its sources, in one transaction. One whose concept is there already gains the sources. */
  accept: {
    input: z.strictObject({ caseId, skills: z.array(newSkill).min(1).max(100) }),
    output: z.strictObject({ savedAt: instantSchema, ids: z.array(idSchema) }),
    errors: inCase,
  },
  /** Keeps a suggestion from being offered again in this case, or lets it be offered again. */
  setRejected: {
    input: z.strictObject({ caseId, rejection: rejectionSchema, rejected: z.boolean() }),
    output: saved,
    errors: inCase,
  },
  /** Links a skill in her own words to a concept, or takes the link off; her words stay its name. */
  link: {
    input: z.strictObject({
      caseId,
      skillId: idSchema,
      concept: skillSchema.pick({
        conceptUri: true,
        conceptLabel: true,
        conceptLanguage: true,
        conceptVersion: true,
      }),
    }),
    output: saved,
    errors: inCase,
  },
  /** Adds an item of evidence, with its file: JPEG, PNG or PDF, at most 8 MB, kept without metadata. */
  addEvidence: {
    input: z.strictObject({
      caseId,
      evidence: evidenceSchema.omit({ fileId: true }),
      file: bytes.nullable(),
    }),
    output: savedNew,
    errors: [...inCase, 'NOT_AN_IMAGE', 'TOO_LARGE'],
  },
  saveEvidence: {
    input: z.strictObject({
      caseId,
      id: idSchema,
      fields: evidenceSchema.omit({ fileId: true, kind: true }).partial(),
    }),
    output: saved,
    errors: inCase,
  },
  setEvidenceRemoved: {
    input: z.strictObject({ caseId, id: idSchema, removed: z.boolean() }),
    output: saved,
    errors: inCase,
  },
  file: {
    input: z.strictObject({ caseId, fileId: idSchema }),
    output: z.strictObject({ content: bytes, mediaType: z.string() }),
    errors: reading,
  },
  /**
   * Adds an act of recognition. Refused: `NO_EVIDENCE` to recognise what nothing documents, `NOT_ASSESSED` also for another
   * level than the one that was found,
   * `SECOND_ASSESSOR_NEEDED` where the organisation wants two, `NO_DISAGREEMENT` to resolve what
   * nobody disputes, `DISAGREEMENT` while two assessments differ, `RULES_MISSING` while a rule of evidence is not ticked,
   * `NOT_RECOGNISED` to refer or certify what was not recognised.
   */
  record: {
    input: z.strictObject({ caseId, act }),
    output: savedNew,
    errors: [
      ...inCase,
      'NO_EVIDENCE',
      'NOT_ASSESSED',
      'SECOND_ASSESSOR_NEEDED',
      'NO_DISAGREEMENT',
      'DISAGREEMENT',
      'RULES_MISSING',
      'NOT_RECOGNISED',
    ],
  },
  /** Keeps a practical trial and the evidence E3 that it gives for these skills, in one transaction. */
  addTrial: {
    input: z.strictObject({ caseId, trial: trialSchema, skillIds: z.array(idSchema).max(100) }),
    output: savedNew,
    errors: inCase,
  },
  saveTrial: {
    input: z.strictObject({ caseId, id: idSchema, trial: trialSchema, skillIds: z.array(idSchema).max(100) }),
    output: saved,
    errors: inCase,
  },
  setTrialRemoved: {
    input: z.strictObject({ caseId, id: idSchema, removed: z.boolean() }),
    output: saved,
    errors: inCase,
  },
  /** Occupations by what she has of them, best first, at most 40. */
  occupations: {
    input: z.strictObject({ caseId, language }),
    output: z.array(matchSchema),
    errors: reading,
  },
  /** Her choice, in her order, in place of the one before. */
  setGoals: {
    input: z.strictObject({ caseId, goals: z.array(goalSchema).max(MOST_GOALS) }),
    output: saved,
    errors: inCase,
  },
  /** Reads a job advert: its sentences, the skills that each asks for, and which of them she has and where that was told. */
  advert: {
    input: z.strictObject({ caseId, language, text: typed(20_000) }),
    output: z.array(
      z.strictObject({
        sentence: z.string(),
        tasks: z.array(
          z.strictObject({
            suggestion: suggestionSchema,
            /** The skill of hers that answers it, or null. */
            skillId: idSchema.nullable(),
          }),
        ),
      }),
    ),
    errors: reading,
  },
  /** How levels and evidence came to be, oldest first: from the change log. */
  history: {
    input: z.strictObject({ caseId }),
    output: z.array(
      z.strictObject({
        skillId: idSchema,
        at: instantSchema,
        by: z.string(),
        name: z.string(),
        level: skillLevelSchema.nullable(),
        evidence: z.enum(EVIDENCE_GRADES),
        removed: z.boolean(),
      }),
    ),
    errors: reading,
  },
} as const;

export type SkillsOfCase = z.output<typeof skillsOfCaseSchema>;
export type HeldSkill = z.output<typeof heldSkillSchema>;
export type Told = z.output<typeof toldSchema>;
export type Match = z.output<typeof matchSchema>;
