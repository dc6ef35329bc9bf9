import { expect, test } from 'vitest';
import { documentContext } from '../../../shared/documents/context.ts';
import { periodText } from '../../../shared/documents/periods.ts';
import type { Period } from '../../../shared/documents/periods.ts';

const italian = documentContext({ language: 'it', today: '2026-03-04', office: '' });
const english = documentContext({ language: 'en', today: '2026-03-04', office: '' });
const unknown: Period = { start: null, end: null, ongoing: false, years: null };
const told = (period: Partial<Period>, context = italian) => periodText({ ...unknown, ...period }, context);

test('two years are a range of years', () => {
  expect(told({ start: '2015', end: '2019' })).toBe('2015–2019');
});

test('months and days are told by month, in the language of the document', () => {
  expect(told({ start: '2015-09', end: '2019-03-31' })).toBe('set 2015 – mar 2019');
  expect(told({ start: '2015-09', end: '2019-03-31' }, english)).toBe('Sept 2015 – Mar 2019');
});

test('a year may stand beside a month', () => {
  expect(told({ start: '2014-03', end: '2022' })).toBe('mar 2014 – 2022');
});

test('work that began and ended in the same month or year names it once', () => {
  expect(told({ start: '2019', end: '2019' })).toBe('2019');
  expect(told({ start: '2019-04-01', end: '2019-04-30' })).toBe('apr 2019');
});

test('ongoing work lasts until today', () => {
  expect(told({ start: '2019', ongoing: true })).toBe('2019 – oggi');
  expect(told({ ongoing: true })).toBe('in corso');
  expect(told({ ongoing: true, years: 6 })).toBe('6 anni, fino a oggi');
});

test('a length stands where there are no dates', () => {
  expect(told({ years: 1 })).toBe('1 anno');
  expect(told({ years: 1.5 })).toBe('1,5 anni');
  expect(told({ years: 0.5 })).toBe('6 mesi');
  expect(told({ years: 0.01 })).toBe('1 mese');
  expect(told({ years: 1.5 }, english)).toBe('1.5 years');
});

test('dates win over a length, except where only the start is known', () => {
  expect(told({ start: '2015', end: '2019', years: 3 })).toBe('2015–2019');
  expect(told({ start: '2015', years: 3 })).toBe('2015 · 3 anni');
});

test('a known end alone is told as an end', () => {
  expect(told({ end: '2019' })).toBe('fino al 2019');
  expect(told({ end: '2019-03' })).toBe('fino a mar 2019');
});

test('nothing known is nothing printed', () => {
  expect(told({})).toBeUndefined();
  expect(told({ years: 0 })).toBeUndefined();
});
