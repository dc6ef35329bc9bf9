import * as z from 'zod';
import {
  caseRecordSchema,
  caseDraftSchema,
  caseSummarySchema,
  ENTRY_KINDS,
  entrySchemas,
  idSchema,
  instantSchema,
} from '../domain/case-record.ts';
import type { EntryKind } from '../domain/case-record.ts';
import { personSchema } from '../domain/person.ts';
import { line, typed } from '../domain/text.ts';
import { bytes, nothing } from './codecs.ts';

const caseId = idSchema;
const inCase = ['LOCKED', 'NOT_FOUND', 'DISK_FULL'] as const;

/** What every saving procedure answers: the instant of the commit, to show "Saved 13:02". */
const saved = z.strictObject({ savedAt: instantSchema });
const savedNew = z.strictObject({ savedAt: instantSchema, id: idSchema });

const kind = z.enum(ENTRY_KINDS);
const patches = {
  language: entrySchemas.language.partial(),
  experience: entrySchemas.experience.partial(),
  education: entrySchemas.education.partial(),
  /** The grade of a skill follows its evidence; nobody types it. */
  skill: entrySchemas.skill.omit({ evidence: true }).partial(),
} as const satisfies Record<EntryKind, z.ZodType>;

/** A kind of entry together with some of its fields; the kind decides which fields there are. */
const entryPatch = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('language'), fields: patches.language }),
  z.strictObject({ kind: z.literal('experience'), fields: patches.experience }),
  z.strictObject({ kind: z.literal('education'), fields: patches.education }),
  z.strictObject({ kind: z.literal('skill'), fields: patches.skill }),
]);

export const cases = {
  /** Newest first. `search` finds parts of any of her names, without accents or case, in any script. */
  list: {
    input: z.strictObject({
      search: typed(200),
      archived: z.boolean(),
      /** The cursor of the page before, or null for the first page. A page has 200 cases. */
      after: typed(200).nullable(),
    }),
    output: z.strictObject({
      cases: z.array(caseSummarySchema),
      total: z.int(),
      next: z.string().nullable(),
    }),
    errors: ['LOCKED'],
  },
  create: {
    input: z.strictObject({ preferredName: line }),
    output: savedNew,
    errors: ['LOCKED', 'DISK_FULL'],
  },
  /** Takes in a whole case in one transaction: all of it or nothing. */
  addWhole: {
    input: z.strictObject({ draft: caseDraftSchema }),
    output: savedNew,
    errors: ['LOCKED', 'DISK_FULL'],
  },
  get: { input: z.strictObject({ caseId }), output: caseRecordSchema, errors: ['LOCKED', 'NOT_FOUND'] },
  /** Autosave: only the fields that changed. */
  savePerson: {
    input: z.strictObject({ caseId, fields: personSchema.omit({ photoId: true }).partial() }),
    output: saved,
    errors: inCase,
  },
  setArchived: { input: z.strictObject({ caseId, archived: z.boolean() }), output: saved, errors: inCase },
  addEntry: { input: z.strictObject({ caseId, entry: entryPatch }), output: savedNew, errors: inCase },
  saveEntry: {
    input: z.strictObject({ caseId, id: idSchema, entry: entryPatch }),
    output: saved,
    errors: inCase,
  },
  /** Removal can be undone by `restoreEntry` as long as the case exists. */
  removeEntry: { input: z.strictObject({ caseId, kind, id: idSchema }), output: saved, errors: inCase },
  restoreEntry: { input: z.strictObject({ caseId, kind, id: idSchema }), output: saved, errors: inCase },
  /** Puts the entry at this place (from 0) among the entries of its kind. */
  moveEntry: {
    input: z.strictObject({ caseId, kind, id: idSchema, to: z.int().min(0) }),
    output: saved,
    errors: inCase,
  },
  /** JPEG or PNG, at most 8 MB and 40 megapixels, checked by content. Null takes the photo away. */
  setPhoto: {
    input: z.strictObject({ caseId, photo: bytes.nullable() }),
    output: saved,
    errors: [...inCase, 'NOT_AN_IMAGE', 'TOO_LARGE'],
  },
  photo: {
    input: z.strictObject({ caseId }),
    output: z.strictObject({
      photo: bytes.nullable(),
      mediaType: z.enum(['image/jpeg', 'image/png']).nullable(),
    }),
    errors: ['LOCKED', 'NOT_FOUND'],
  },
  /** Puts the plainly invented sample case into the vault, marked as a sample by its names. */
  addSample: { input: nothing, output: savedNew, errors: ['LOCKED', 'DISK_FULL'] },
} as const;

export type EntryPatch = z.output<typeof entryPatch>;
export const caseChanged = z.strictObject({ caseId });
