import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialDateSchema } from '../../../shared/domain/partial-date.ts';
import type { Calendar } from '../../../shared/interview/answers.ts';
import { CALENDARS, VALUE_SCHEMAS } from '../../../shared/interview/answers.ts';
import {
  likelyCalendars,
  composeTold,
  daysIn,
  gregorianOf,
  monthsIn,
  partsOfTold,
  toldIn,
} from '../../../shared/interview/told-date.ts';

const gregorian = (calendar: Calendar, told: string) => gregorianOf(calendar, partsOfTold(told));

describe('17 May 1990, told in four calendars', () => {
  test.each([
    ['gregory', '1990-05-17'],
    ['ethiopic', '1982-09-09'],
    ['persian', '1369-02-27'],
    ['islamic-umalqura', '1410-10-22'],
  ] as const)('%s %s', (calendar, told) => {
    expect(gregorian(calendar, told)).toBe('1990-05-17');
    expect(toldIn(calendar, '1990-05-17')).toEqual(partsOfTold(told));
  });
});

test('a year becomes the one in which most of it lies', () => {
  expect(gregorian('ethiopic', '1982')).toBe('1990');
  expect(gregorian('persian', '1369')).toBe('1990');
  expect(gregorian('islamic-umalqura', '1410')).toBe('1990');
  expect(gregorian('gregory', '1990')).toBe('1990');
});

test('a month becomes the one in which most of it lies', () => {
  expect(gregorian('ethiopic', '1982-09')).toBe('1990-05');
  expect(gregorian('ethiopic', '1982-01')).toBe('1989-09');
  expect(gregorian('persian', '1369-02')).toBe('1990-05');
  expect(gregorian('persian', '1369-10')).toBe('1991-01');
  expect(gregorian('gregory', '1990-05')).toBe('1990-05');
});

describe('the short thirteenth month of the Ethiopian year', () => {
  test('has five days, and six every fourth year', () => {
    expect(monthsIn('ethiopic')).toBe(13);
    expect(daysIn('ethiopic', 1982, 13)).toBe(5);
    expect(daysIn('ethiopic', 1983, 13)).toBe(6);
  });

  test('becomes its days in September', () => {
    expect(gregorian('ethiopic', '1982-13-05')).toBe('1990-09-10');
    expect(gregorian('ethiopic', '1983-13-06')).toBe('1991-09-11');
    expect(gregorian('ethiopic', '1984-01-01')).toBe('1991-09-12');
    expect(gregorian('ethiopic', '1982-13-06')).toBeUndefined();
    expect(gregorian('ethiopic', '1982-13')).toBe('1990-09');
  });

  test('is in no other calendar', () => {
    expect(gregorian('persian', '1369-13')).toBeUndefined();
    expect(gregorian('gregory', '1990-13-01')).toBeUndefined();
  });
});

test('leap days exist in leap years only', () => {
  expect(gregorian('persian', '1370-12-30')).toBe('1992-03-20');
  expect(gregorian('persian', '1369-12-30')).toBeUndefined();
  expect(gregorian('gregory', '1992-02-29')).toBe('1992-02-29');
  expect(gregorian('gregory', '1990-02-29')).toBeUndefined();
  expect(daysIn('persian', 1369, 12)).toBe(29);
  expect(daysIn('gregory', undefined, 2)).toBe(31);
  expect(daysIn('ethiopic', undefined, undefined)).toBe(30);
});

test('what lies outside 1900 to 2199 is refused', () => {
  expect(gregorian('gregory', '1899')).toBeUndefined();
  expect(gregorian('gregory', '2200-01-01')).toBeUndefined();
  expect(gregorian('ethiopic', '1891')).toBeUndefined();
  expect(gregorian('ethiopic', '1892')).toBe('1900');
  expect(gregorian('persian', '1990')).toBeUndefined();
  expect(gregorian('gregory', '1369')).toBeUndefined();
  expect(gregorian('gregory', '0000')).toBeUndefined();
  expect(gregorian('gregory', '1990-00')).toBeUndefined();
  expect(gregorian('gregory', '1990-05-00')).toBeUndefined();
});

test('speakers of Tigrinya, Amharic and Dari are offered their own calendar first', () => {
  expect(likelyCalendars('ti')).toEqual(['ethiopic', 'gregory']);
  expect(likelyCalendars('am')).toEqual(['ethiopic', 'gregory']);
  expect(likelyCalendars('fa')).toEqual(['persian', 'gregory']);
  for (const language of ['ar', 'ur', 'so']) {
    expect(likelyCalendars(language)).toEqual(['gregory', 'islamic-umalqura']);
  }
  expect(likelyCalendars('uk')).toEqual(['gregory']);
});

const calendar = fc.constantFrom(...CALENDARS);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => partialDateSchema.parse(date.toISOString().slice(0, 10)));

test('every day comes back from every calendar as itself', () => {
  fc.assert(
    fc.property(calendar, day, (name, date) => {
      const told = toldIn(name, date);
      if (told === undefined) {
        expect(name).toBe('islamic-umalqura');
        expect(date > '2173').toBe(true);
        return;
      }
      expect(gregorianOf(name, told)).toBe(date);
      expect(partsOfTold(composeTold(told))).toEqual(told);
    }),
    { numRuns: 3000 },
  );
});

test('years and months come back from the calendars that are as long as ours', () => {
  const ours = fc.constantFrom<Calendar>('gregory', 'ethiopic', 'persian');
  fc.assert(
    fc.property(ours, day, (name, date) => {
      for (const known of [date.slice(0, 4), date.slice(0, 7)].map((part) => partialDateSchema.parse(part))) {
        const told = toldIn(name, known);
        expect(told && gregorianOf(name, told)).toBe(known);
      }
    }),
  );
});

test('whatever is told, what comes out can be stored', () => {
  const told = fc.record(
    {
      year: fc.integer({ min: -5, max: 10_000 }),
      month: fc.integer({ min: -1, max: 15 }),
      day: fc.integer({ min: -1, max: 33 }),
    },
    { requiredKeys: ['year'] },
  );
  fc.assert(
    fc.property(calendar, told, (name, parts) => {
      const date = gregorianOf(name, parts);
      if (date === undefined) return;
      const value = { date, calendar: name, told: composeTold(parts) };
      expect(VALUE_SCHEMAS.partialDate.safeParse(value).success).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
