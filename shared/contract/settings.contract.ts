import * as z from 'zod';
import { line } from '../domain/text.ts';
import { INTERFACE_LANGUAGES, PSEUDO_LANGUAGES } from '../i18n/languages.ts';
import { nothing } from './codecs.ts';

// Schema — how the program looks and behaves on this machine. Nothing about any person: it is read before unlocking.
export const preferencesSchema = z.strictObject({
  language: z.enum([...INTERFACE_LANGUAGES, ...PSEUDO_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent, 80 to 200. */
  zoom: z.int().min(80).max(200),
  /** Minutes without a key or pointer before the vault locks; 1 to 60. */
  lockAfterMinutes: z.int().min(1).max(60),
  /** Printed at the foot of documents; may be empty. */
  office: line,
  /** Whether a skill is recognised on the word of one assessor or of two. */
  assessors: z.enum(['one', 'two']),
});

// Type
export type Preferences = z.output<typeof preferencesSchema>;

// Defaults
export const defaultPreferences: Preferences = {
  language: 'en',
  theme: 'system',
  zoom: 100,
  lockAfterMinutes: 5,
  office: '',
  assessors: 'one',
};

export const settings = {
  /** `chosen` is false until someone saved preferences on this machine; the interface then starts in the system's language. */
  get: {
    input: nothing,
    output: z.strictObject({ preferences: preferencesSchema, chosen: z.boolean() }),
    errors: [],
  },
  save: { input: preferencesSchema.partial(), output: preferencesSchema, errors: ['DISK_FULL'] },
} as const;
