// An appointment in parts while it is being made. There is none without its day; the time and the place may come first.
import type { ValueOf } from '../../../../shared/interview/answers.ts';
import { latinDigits } from './latin-digits.ts';

export type Appointment = ValueOf<'appointment'>;

/** The time in what was typed, as `09:30`: `9`, `930`, `9.30`, `9:30`. Empty where nothing is typed, undefined where it is no time. */
export function readTime(typed: string): string | undefined {
  if (typed.trim() === '') return '';
  const [hours = '', minutes = '', ...more] = splitTime(typed.trim());
  const isTime = /^\d{1,2}$/.test(hours) && /^(?:\d{2})?$/.test(minutes) && more.length === 0;
  if (!isTime || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

function splitTime(typed: string): readonly string[] {
  const parts = typed.split(/\s*[.:,h\s]\s*/u).map(latinDigits);
  const [only = ''] = parts;
  return parts.length === 1 && only.length > 2 ? [only.slice(0, -2), only.slice(-2)] : parts;
}

/** An appointment with what was told before there was one, where it has none of that itself. */
export function joined(value: Appointment, before: Appointment): Appointment {
  return { ...value, time: value.time || before.time, place: value.place || before.place };
}

export function isSame(one: Appointment, other: Appointment): boolean {
  return one.date === other.date && one.time === other.time && one.place === other.place;
}

/** A month of a year; months count from 0. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export const monthOf = (date: string): Month => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)) - 1,
});

/** A month so many later; earlier where `by` is negative. */
export function monthAfter({ year, month }: Month, by: number): Month {
  const date = new Date(Date.UTC(year, month + by, 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** All days of a month as ISO dates. */
export function daysOf({ year, month }: Month): readonly string[] {
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => isoOf(Date.UTC(year, month, index + 1)));
}

/** The day of the week of an ISO date: 0 is Monday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Today as the clock on the wall has it. */
export function todayHere(now: Date): string {
  return isoOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
