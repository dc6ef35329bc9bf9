// Native things. A host that has none of its own answers `inPage`, and the page does it the browser's way.
import * as z from 'zod';
import { idSchema } from '../domain/case-record.ts';
import { typed } from '../domain/text.ts';
import { bytes, done, nothing } from './codecs.ts';

export const desktop = {
  about: {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'browser', 'commandLine', 'test']),
      runtime: z.string(),
    }),
    errors: [],
  },
  /** Asks where, then writes atomically. `fileName`: the name she gave it, without its folder; null unless `saved`. */
  saveFile: {
    input: z.strictObject({ fileName: typed(200).min(1), content: bytes }),
    output: z.strictObject({
      outcome: z.enum(['saved', 'cancelled', 'inPage']),
      fileName: z.string().nullable(),
    }),
    errors: ['DISK_FULL', 'FOLDER_UNUSABLE'],
  },
  /** Asks for a folder; `inPage` means that the page lets her type the path. */
  pickFolder: {
    input: nothing,
    output: z.strictObject({
      outcome: z.enum(['picked', 'cancelled', 'inPage']),
      folder: z.string().nullable(),
    }),
    errors: [],
  },
  /** Shows her half of an interview in a window of its own, of which there is one; `inPage` means a new tab, by the page. */
  openHerWindow: {
    input: z.strictObject({ interviewId: idSchema }),
    output: z.strictObject({ outcome: z.enum(['opened', 'inPage']) }),
    errors: [],
  },
  /** Closes it if it is open. */
  closeHerWindow: {
    input: nothing,
    output: z.strictObject({ outcome: z.enum(['closed', 'inPage']) }),
    errors: [],
  },
  /** The page's answer to the event `flush`: what it could save is saved. An answer that nobody waits for does nothing. */
  flushed: {
    input: z.strictObject({ ask: z.int().min(1) }),
    output: done,
    errors: [],
  },
} as const;
