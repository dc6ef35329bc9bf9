import * as z from 'zod';
import { idSchema } from '../domain/case-record.ts';
import { typed } from '../domain/text.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { bytes } from './codecs.ts';

/** What the counsellor chooses before a CV is made. Photo, age and nationality are off until she wants them. */
export const cvOptionsSchema = z.strictObject({
  /** The document's language, whatever the interface speaks. */
  language: z.enum(INTERFACE_LANGUAGES),
  photo: z.boolean(),
  age: z.boolean(),
  nationality: z.boolean(),
});
export type CvOptions = z.output<typeof cvOptionsSchema>;

const produced = z.strictObject({
  pdf: bytes,
  pages: z.int(),
  /** A name for the file, without path: `Amina-Esempio-CV-it.pdf`. */
  fileName: z.string(),
  /** Characters that no shipped font has; they would print as boxes. */
  missingCharacters: z.array(z.string()),
});

export const documents = {
  cv: {
    input: z.strictObject({ caseId: idSchema, options: cvOptionsSchema }),
    output: produced,
    errors: ['LOCKED', 'NOT_FOUND', 'CANCELLED'],
  },
  /** The sheet with the recovery code, to print and keep in a safe. Nothing of it is stored. */
  recoverySheet: {
    input: z.strictObject({ recoveryCode: typed(200), language: z.enum(INTERFACE_LANGUAGES) }),
    output: produced,
    errors: ['LOCKED', 'CANCELLED'],
  },
} as const;
