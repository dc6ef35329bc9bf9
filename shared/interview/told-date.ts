// Dates as they are told in other calendars. What is stored in the end is Gregorian; what she said stands beside it.
import {
  CalendarDate,
  EthiopicCalendar,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date';
import type { PartialDate } from '../domain/partial-date.ts';
import { partialDateSchema, partsOf } from '../domain/partial-date.ts';
import type { Calendar } from './answers.ts';

/** A year, a month of a year or a day, in any calendar. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const CALENDARS_BY_NAME = {
  gregory: new GregorianCalendar(),
  ethiopic: new EthiopicCalendar(),
  persian: new PersianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
} as const satisfies Record<Calendar, unknown>;

/** The tables of Umm al-Qura end in 1600 (2174). */
const LAST_YEAR: Readonly<Record<Calendar, number>> = {
  gregory: 9998,
  ethiopic: 9998,
  persian: 9998,
  'islamic-umalqura': 1599,
};

/** The calendars in which a speaker of the language is likely to tell a date; the first unless she says otherwise. */
export function likelyCalendars(language: string): readonly [Calendar, ...Calendar[]] {
  switch (language) {
    case 'ti':
    case 'am':
      return ['ethiopic', 'gregory'];
    case 'fa':
      return ['persian', 'gregory'];
    case 'ar':
    case 'ur':
    case 'so':
      return ['gregory', 'islamic-umalqura'];
    default:
      return ['gregory'];
  }
}

/** As it is stored: `1982`, `1982-09` or `1982-09-09`; a day without its month is left out. */
export function composeTold({ year, month, day }: DateParts): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The parts of a date as it was told, in whatever calendar. */
export const partsOfTold: (told: string) => DateParts = partsOf;

export const monthsIn = (calendar: Calendar): number => (calendar === 'ethiopic' ? 13 : 12);

/** How many days a month has; as many as the calendar's longest while year or month are not known. */
export function daysIn(calendar: Calendar, year: number | undefined, month: number | undefined): number {
  const longest = calendar === 'gregory' || calendar === 'persian' ? 31 : 30;
  if (year === undefined || month === undefined || year < 1 || month > monthsIn(calendar)) return longest;
  return CALENDARS_BY_NAME[calendar].getDaysInMonth(dayOf(calendar, year, month, 1));
}

/**
 * The Gregorian date of a told one. A year becomes the Gregorian year in which most of it lies, and a month likewise.
 * Undefined where there is no such day, or it lies outside the years 1900 to 2199.
 */
export function gregorianOf(calendar: Calendar, { year, month, day }: DateParts): PartialDate | undefined {
  if (!exists(calendar, { year, ...defined('month', month), ...defined('day', day) })) return undefined;
  const gregorian = toCalendar(middleOf(calendar, year, month, day), CALENDARS_BY_NAME.gregory);
  const date = composeTold({
    year: gregorian.year,
    ...defined('month', month === undefined ? undefined : gregorian.month),
    ...defined('day', day === undefined ? undefined : gregorian.day),
  });
  const checked = partialDateSchema.safeParse(date);
  return checked.success ? checked.data : undefined;
}

/** A Gregorian date in another calendar, as finely as it is known. Undefined beyond the years that the calendar is known for. */
export function toldIn(calendar: Calendar, date: PartialDate): DateParts | undefined {
  const { year, month, day } = partsOf(date);
  const there = toCalendar(middleOf('gregory', year, month, day), CALENDARS_BY_NAME[calendar]);
  const parts = {
    year: there.year,
    ...defined('month', month === undefined ? undefined : there.month),
    ...defined('day', day === undefined ? undefined : there.day),
  };
  return exists(calendar, parts) ? parts : undefined;
}

function exists(calendar: Calendar, { year, month, day }: DateParts): boolean {
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR[calendar]) return false;
  if (month === undefined) return day === undefined;
  if (!Number.isInteger(month) || month < 1 || month > monthsIn(calendar)) return false;
  return day === undefined || (Number.isInteger(day) && day >= 1 && day <= daysIn(calendar, year, month));
}

/** The day itself, or the one in the middle of its month or year. */
function middleOf(
  calendar: Calendar,
  year: number,
  month: number | undefined,
  day: number | undefined,
): CalendarDate {
  if (month !== undefined && day !== undefined) return dayOf(calendar, year, month, day);
  const start = dayOf(calendar, year, month ?? 1, 1);
  const length =
    month === undefined ? dayOf(calendar, year + 1, 1, 1).compare(start) : daysIn(calendar, year, month);
  return start.add({ days: Math.floor(length / 2) });
}

function dayOf(calendar: Calendar, year: number, month: number, day: number): CalendarDate {
  return new CalendarDate(CALENDARS_BY_NAME[calendar], year, month, day);
}

/** A part that is left out where nobody knows it. */
function defined<Name extends 'month' | 'day'>(
  name: Name,
  value: number | undefined,
): Partial<Record<Name, number>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>);
}
