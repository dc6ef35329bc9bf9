import { expect, test } from 'vitest';
import {
  daysOf,
  joined,
  monthAfter,
  monthOf,
  readTime,
  todayHere,
  weekdayOf,
} from '../../../renderer/features/interview/items/appointment-parts.ts';

test.each([
  ['9', '09:00'],
  ['09:30', '09:30'],
  ['9.30', '09:30'],
  ['9,30', '09:30'],
  ['9h30', '09:30'],
  ['9h', '09:00'],
  ['930', '09:30'],
  ['1745', '17:45'],
  ['٩:٣٠', '09:30'],
  ['0', '00:00'],
  ['', ''],
  [' ', ''],
])('%j is the time %j', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(['24', '2577', '9:3', '9:60', '9:30:15', 'nine', '12345'])('%j is no time', (typed) => {
  expect(readTime(typed)).toBeUndefined();
});

test('a month has its days and follows the one before, over the year and in leap years', () => {
  expect(monthOf('2026-11-28')).toEqual({ year: 2026, month: 10 });
  expect(monthAfter({ year: 2026, month: 11 }, 1)).toEqual({ year: 2027, month: 0 });
  expect(monthAfter({ year: 2026, month: 0 }, -1)).toEqual({ year: 2025, month: 11 });
  expect(daysOf({ year: 2028, month: 1 })).toHaveLength(29);
  expect(daysOf({ year: 2026, month: 1 }).at(-1)).toBe('2026-02-28');
});

test('the week begins on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(0);
  expect(weekdayOf('2026-11-29')).toBe(6);
});

test('today is the day on the wall, not the one in Greenwich', () => {
  expect(todayHere(new Date(2026, 10, 25, 0, 5))).toBe('2026-11-25');
  expect(todayHere(new Date(2026, 10, 25, 23, 55))).toBe('2026-11-25');
});

test('what was told before there was a day fills what the answer does not say itself', () => {
  const before = { date: '', time: '10:30', place: 'Via Roma 3' };
  const value = { date: '2026-11-28', time: '', place: 'Library' };
  expect(joined(value, before)).toEqual({ date: '2026-11-28', time: '10:30', place: 'Library' });
});
