import * as z from 'zod';
import { idSchema, instantSchema } from '../domain/case-record.ts';
import { factSchema } from '../domain/facts.ts';
import { storySchema } from '../domain/story.ts';
import { typed } from '../domain/text.ts';
import { answerSchema, pathSchema } from '../interview/answers.ts';
import { definitionIdSchema, definitionSchema, textsSchema } from '../interview/definition.ts';
import { decisionSchema, herLanguageSchema, interviewSchema, madeSchema } from '../interview/interview.ts';
import { bytes, done, nothing } from './codecs.ts';

const interviewId = idSchema;
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const saved = z.strictObject({ savedAt: instantSchema });
const savedNew = z.strictObject({ savedAt: instantSchema, id: idSchema });
const writing = ['LOCKED', 'NOT_FOUND', 'DISK_FULL'] as const;
const proposal = typed(200).min(1);
/** What was proposed, as JSON. */
const proposed = typed(200_000);

/** How much of a definition is there in one language. */
export const coverageSchema = z.strictObject({
  language: z.string(),
  hers: z.strictObject({ present: z.int(), needed: z.int() }),
  counsellors: z.strictObject({ present: z.int(), needed: z.int() }),
  checked: textsSchema.shape.checked,
  /** Recorded clips among her texts. */
  clips: z.int(),
});

const definitionSummary = z.strictObject({
  id: definitionIdSchema,
  version: z.int(),
  hash,
  origin: z.enum(['shipped', 'imported']),
  minutes: z.int(),
  picture: z.string(),
  /** The title by language, for lists. */
  titles: z.record(z.string(), z.string()),
  summaries: z.record(z.string(), z.string()),
  coverage: z.array(coverageSchema),
});

const held = interviewSchema.extend({ id: idSchema, caseId: idSchema });

export const interviewStateSchema = z.strictObject({
  interview: held,
  /** How she wants to be called. */
  name: z.string(),
  answers: z.array(
    z.strictObject({
      path: pathSchema,
      answer: answerSchema,
      answeredAt: instantSchema,
      /** Typed, and stored on disk, but not yet taken over as an answer. */
      draft: z.boolean(),
    }),
  ),
  /** What the case or an earlier interview already says, by the path of the item that would ask it again. */
  known: z.array(
    z.strictObject({ path: pathSchema, answer: answerSchema, from: z.enum(['case', 'interview']) }),
  ),
  decisions: z.array(decisionSchema),
  /** Where the interview stands: the path of the item on the table. */
  place: z.string().max(200).nullable(),
  /** True while the counsellor has covered both halves. */
  covered: z.enum(['no', 'hidden', 'break']),
});

export const interviews = {
  /** The newest version of each definition: shipped with the program or imported into this vault. */
  definitions: { input: nothing, output: z.array(definitionSummary), errors: ['LOCKED'] },
  /** A definition with its texts in these languages, as it was when an interview followed it. */
  pack: {
    input: z.strictObject({ hash, languages: z.array(typed(8)).max(20) }),
    output: z.strictObject({ definition: definitionSchema, texts: z.array(textsSchema) }),
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  /**
   * Takes in a zip with a definition, its texts and voices: all of it or nothing. `problems` are sentences; errors refuse
   * it. A version that is here already is taken in for its voices.
   */
  importPack: {
    input: z.strictObject({ zip: bytes }),
    output: z.strictObject({
      accepted: z.boolean(),
      id: z.string().nullable(),
      version: z.int().nullable(),
      /** False where this very version was here already. */
      isNew: z.boolean(),
      /** How many clips are now here by it; each stands in place of the one before. */
      voices: z.int(),
      problems: z.array(z.strictObject({ severity: z.enum(['error', 'warning']), sentence: z.string() })),
    }),
    errors: [
      'LOCKED',
      'DISK_FULL',
      'PACK_UNREADABLE',
      'PACK_TOO_LARGE',
      'PACK_UNSAFE',
      'PACK_INCOMPLETE',
      'PACK_EXISTS',
    ],
  },
  /** The newest version as such a zip, with the clips of these languages; null: of all. `TOO_LARGE`: for `importPack`. */
  exportPack: {
    input: z.strictObject({
      id: definitionIdSchema,
      languages: z.array(herLanguageSchema).max(20).nullable(),
    }),
    output: z.strictObject({ zip: bytes, fileName: z.string() }),
    errors: ['LOCKED', 'NOT_FOUND', 'TOO_LARGE'],
  },
  /** The interviews of a case, newest first. */
  ofCase: {
    input: z.strictObject({ caseId: idSchema }),
    output: z.array(
      held.extend({ lastAnswerAt: instantSchema.nullable(), answers: z.int(), later: z.int() }),
    ),
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  start: {
    input: z.strictObject({
      caseId: idSchema,
      definitionId: definitionIdSchema,
      herLanguage: herLanguageSchema,
      interpreter: interviewSchema.shape.interpreter,
    }),
    output: savedNew,
    errors: writing,
  },
  /** Takes over what a crash left as drafts. Called when the table opens. */
  resume: { input: z.strictObject({ interviewId }), output: saved, errors: writing },
  get: {
    input: z.strictObject({ interviewId }),
    output: interviewStateSchema,
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  /** Every key press: on disk when answered, not yet in the journal. */
  saveDraft: {
    input: z.strictObject({ interviewId, path: pathSchema, answer: answerSchema }),
    output: saved,
    errors: [...writing, 'NOT_THIS_ITEM'],
  },
  /** An answer, with its time, in the journal. `NOT_THIS_ITEM`: the value does not fit the item of this path. */
  saveAnswer: {
    input: z.strictObject({ interviewId, path: pathSchema, answer: answerSchema }),
    output: saved,
    errors: [...writing, 'NOT_THIS_ITEM'],
  },
  /** Where the interview stands. Both windows follow. */
  setPlace: {
    input: z.strictObject({ interviewId, place: typed(200) }),
    output: done,
    errors: writing,
  },
  /** Covers both halves at once, or uncovers them. In memory only. */
  cover: {
    input: z.strictObject({ covered: z.enum(['no', 'hidden', 'break']) }),
    output: done,
    errors: ['LOCKED'],
  },
  save: {
    input: z.strictObject({
      interviewId,
      fields: interviewSchema.pick({ herLanguage: true, interpreter: true, room: true }).partial(),
    }),
    output: saved,
    errors: writing,
  },
  setClosed: {
    input: z.strictObject({ interviewId, closed: z.boolean() }),
    output: saved,
    errors: writing,
  },
  /** Takes an interview out of the case, or brings it back; what was accepted from it stays. */
  setRemoved: {
    input: z.strictObject({ caseId: idSchema, interviewId, removed: z.boolean() }),
    output: saved,
    errors: writing,
  },
  /** Accepts a proposal, as it is or edited: writes the record and the decision in one transaction. */
  accept: {
    input: z.strictObject({
      interviewId,
      proposals: z
        .array(z.strictObject({ proposal, path: pathSchema, proposed, made: madeSchema }))
        .min(1)
        .max(200),
    }),
    output: saved,
    errors: writing,
  },
  drop: {
    input: z.strictObject({ interviewId, proposal, proposed }),
    output: saved,
    errors: writing,
  },
  /** Takes a decision back: what it put into the record goes, what stood there before returns. */
  undecide: { input: z.strictObject({ interviewId, proposal }), output: saved, errors: writing },
  /** What was taken from interviews into the record besides entries: facts of her situation, and stories. */
  record: {
    input: z.strictObject({ caseId: idSchema }),
    output: z.strictObject({
      facts: z.array(z.strictObject({ id: idSchema, value: factSchema })),
      stories: z.array(z.strictObject({ id: idSchema, value: storySchema })),
    }),
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  removeTold: {
    input: z.strictObject({ caseId: idSchema, kind: z.enum(['fact', 'story']), id: idSchema }),
    output: saved,
    errors: writing,
  },
  restoreTold: {
    input: z.strictObject({ caseId: idSchema, kind: z.enum(['fact', 'story']), id: idSchema }),
    output: saved,
    errors: writing,
  },
  /** A photo (kept without place, time and camera) or a PDF, at most 8 MB, encrypted with everything else. */
  addFile: {
    input: z.strictObject({ interviewId, path: pathSchema, content: bytes }),
    output: savedNew,
    errors: [...writing, 'NOT_AN_IMAGE', 'TOO_LARGE'],
  },
  file: {
    input: z.strictObject({ interviewId, id: idSchema }),
    output: z.strictObject({ content: bytes, mediaType: z.string() }),
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  /** The recorded clip of a text, in any interview that has this very text; null where nobody recorded it. */
  clip: {
    input: z.strictObject({ language: herLanguageSchema, text: typed(2000).min(1) }),
    output: z.strictObject({ content: bytes.nullable(), mediaType: z.string().nullable() }),
    errors: ['LOCKED'],
  },
  /** Which of these texts have a clip. */
  clips: {
    input: z.strictObject({ language: herLanguageSchema, texts: z.array(typed(2000)).max(1000) }),
    output: z.strictObject({ recorded: z.array(z.boolean()) }),
    errors: ['LOCKED'],
  },
  /** WebM or Ogg audio, at most 1 MB. Null takes the clip away. */
  saveClip: {
    input: z.strictObject({
      language: herLanguageSchema,
      text: typed(2000).min(1),
      content: bytes.nullable(),
    }),
    output: done,
    errors: ['LOCKED', 'DISK_FULL', 'NOT_AUDIO', 'TOO_LARGE'],
  },
} as const;

export type InterviewState = z.output<typeof interviewStateSchema>;
export type DefinitionSummary = z.output<typeof definitionSummary>;
export type Coverage = z.output<typeof coverageSchema>;
export const interviewChanged = z.strictObject({ interviewId, caseId: idSchema });
