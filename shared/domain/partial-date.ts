// Dates as people remember them: a year, a month of a year, or a day.
import * as z from 'zod';

// Schema
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists, years 1900 to 2199. */
export const partialDateSchema = z
  .string()
  .regex(/^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .refine(isRealDay);

// Type
export type PartialDate = z.output<typeof partialDateSchema>;

/** The parts of a partial date as numbers; `month` and `day` are missing where nobody knows them. */
export function partsOf(date: PartialDate): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Completed years between a (partial) birth date and a day `YYYY-MM-DD`; undefined where only the year is known. */
export function ageAt(birth: PartialDate, today: string): number | undefined {
  const from = partsOf(birth);
  const to = partsOf(today);
  if (from.month === undefined || from.day === undefined || to.month === undefined || to.day === undefined) {
    return undefined;
  }
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

function isRealDay(value: string): boolean {
  const { year, month, day } = partsOf(value);
  if (month === undefined || day === undefined) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
