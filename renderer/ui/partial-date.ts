// A date in parts while it is being typed. Parts are texts without leading zeros, empty where nobody knows them.
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const plain = (part: string | undefined) => (part === undefined ? '' : String(Number(part)));
const padded = (part: string) => part.padStart(2, '0');

/** Splits `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function partsOfDate(date: string | null): DateParts {
  const [year = '', month, day] = (date ?? '').split('-');
  return { year, month: plain(month), day: plain(day) };
}

/** Whether a year can be stored: 1900 to 2199. */
export function isYear(year: string): boolean {
  return /^(?:19|20|21)\d{2}$/.test(year);
}

/** The days that the month has; 31 where the month is not known. */
export function daysIn({ year, month }: DateParts): number {
  if (month === '') return 31;
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** The stored form, or null where there is no year. A day that the month does not have is left out. */
export function composeDate(parts: DateParts): string | null {
  const { year, month, day } = parts;
  if (!isYear(year)) return null;
  if (month === '') return year;
  if (day === '' || Number(day) > daysIn(parts)) return `${year}-${padded(month)}`;
  return `${year}-${padded(month)}-${padded(day)}`;
}
