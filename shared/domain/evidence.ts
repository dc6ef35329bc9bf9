import * as z from 'zod';
import type { EVIDENCE_GRADES } from './codes.ts';
import { partialDateSchema } from './partial-date.ts';
import { line, paragraph, typed } from './text.ts';

export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Kinds of evidence, weakest first. */
export const EVIDENCE_KINDS = ['story', 'observation', 'file', 'trial', 'statement', 'certificate'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The grade that each kind gives, on the ladder of `EVIDENCE_GRADES`. A photo or paper counts as shown to the counsellor. */
export const GRADE_OF_KIND = {
  story: 'E1',
  observation: 'E2',
  file: 'E2',
  trial: 'E3',
  statement: 'E4',
  certificate: 'E5',
} as const satisfies Record<EvidenceKind, EvidenceGrade>;

/** How many skills one item speaks for at most. */
export const MOST_SKILLS = 100;

// Schema — one item of evidence. It may speak for several skills: one letter, three skills.
export const evidenceSchema = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  /** The skills that it speaks for. */
  skillIds: z.array(typed(64)).min(1).max(MOST_SKILLS),
  /** What it is: "Letter of the school cook", "Photo of the wedding table". */
  title: line,
  /** What was seen or is written there. */
  note: paragraph,
  /** When it was made or seen. */
  madeOn: partialDateSchema.nullable(),
  /** Who observed, states or issued. */
  who: line,
  /** Who that is to her: neighbour, teacher, employer, issuing body. */
  relation: line,
  storyId: typed(64).nullable(),
  trialId: typed(64).nullable(),
  /** The stored photo, scan or document. */
  fileId: typed(64).nullable(),
});
/** A stored file: its bytes lie beside the log, which holds the digest. */
export const evidenceFileSchema = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  size: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

// Type
export type Evidence = z.output<typeof evidenceSchema>;

// Defaults
export const emptyEvidence: Omit<Evidence, 'kind' | 'skillIds'> = {
  title: '',
  note: '',
  madeOn: null,
  who: '',
  relation: '',
  storyId: null,
  trialId: null,
  fileId: null,
};
