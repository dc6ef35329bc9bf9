import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** How dates, times and numbers are written in the interface's language. Instants are ISO, shown in this machine's zone. */
export interface Formats {
  /** `3 March 2026` */
  readonly date: (instant: string) => string;
  /** `13:02` */
  readonly time: (instant: string) => string;
  /** `3 March 2026, 13:02` */
  readonly dateTime: (instant: string) => string;
  /** The time if the instant is today, else the date. */
  readonly whenever: (instant: string) => string;
  readonly number: (value: number) => string;
  /** Bytes as `2.4 MB`. */
  readonly size: (bytes: number) => string;
  /** Month names, January first. */
  readonly months: readonly string[];
  /** A list in words: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const MEGABYTE = 1_000_000;
const ANY_YEAR = 2026;

export function useFormats(): Formats {
  const { locale } = useIntl();
  return useMemo(() => formatsOf(locale), [locale]);
}

function formatsOf(locale: string): Formats {
  // English here is the English of Europe: day before month.
  const region = locale === 'en' ? 'en-GB' : locale;
  const dates = new Intl.DateTimeFormat(region, DATE);
  const times = new Intl.DateTimeFormat(region, TIME);
  const both = new Intl.DateTimeFormat(region, { ...DATE, ...TIME });
  const numbers = new Intl.NumberFormat(region);
  const lists = new Intl.ListFormat(region, { type: 'conjunction' });
  const monthName = new Intl.DateTimeFormat(region, { month: 'long', timeZone: 'UTC' });
  const sizes = (unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(region, { style: 'unit', unit, maximumFractionDigits: 1 });
  const day = (instant: Date) => instant.toDateString();
  return {
    date: (instant) => dates.format(new Date(instant)),
    time: (instant) => times.format(new Date(instant)),
    dateTime: (instant) => both.format(new Date(instant)),
    whenever: (instant) => {
      const at = new Date(instant);
      return day(at) === day(new Date()) ? times.format(at) : dates.format(at);
    },
    number: (value) => numbers.format(value),
    size: (bytes) =>
      bytes < MEGABYTE ? sizes('kilobyte').format(bytes / 1000) : sizes('megabyte').format(bytes / MEGABYTE),
    months: Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(ANY_YEAR, month, 1))),
    list: (items) => lists.format(items),
  };
}
