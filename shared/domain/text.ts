// Schema — limits for what people type. Long text is refused, never cut: nothing that was said is lost silently.
import * as z from 'zod';

/** Removes what no field can hold: NUL and other control characters except line breaks and tabs. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What people type or paste, at most `max` characters. */
export const typed = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !CONTROL.test(value), { message: 'control characters' })
    .refine((value) => value.isWellFormed(), { message: 'broken characters' });

/** One line: names, titles, places. At most 300 characters. */
export const line = typed(300);
/** A paragraph: a task, a note. At most 5,000 characters. */
export const paragraph = typed(5000);
