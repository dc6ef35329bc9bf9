import { expect, test } from 'vitest';
import {
  canStep,
  numberText,
  readNumber,
  stepped,
  stepsFor,
} from '../../../renderer/features/interview/items/number-steps.ts';

const people = { min: 0, max: 2000, step: 1 };
const hours = { min: 1, max: 60 };
const minutes = { min: 0, max: 240, step: 5 };
const years = { min: 0, max: 80, step: 0.5 };

test('the first step up is one, the first down is the smallest number', () => {
  expect(stepped(undefined, 1, people)).toBe(1);
  expect(stepped(undefined, -1, people)).toBe(0);
  expect(stepped(undefined, 1, hours)).toBe(1);
  expect(stepped(undefined, -1, hours)).toBe(1);
  expect(stepped(undefined, 5, minutes)).toBe(5);
});

test('a number between two steps goes on to the next one', () => {
  expect(stepped(7, 5, minutes)).toBe(10);
  expect(stepped(7, -5, minutes)).toBe(5);
  expect(stepped(12, 10, people)).toBe(22);
});

test('steps stop at both ends', () => {
  expect(stepped(60, 1, hours)).toBe(60);
  expect(stepped(55, 10, hours)).toBe(60);
  expect(canStep(60, 1, hours)).toBe(false);
  expect(canStep(1, -1, hours)).toBe(false);
  expect(canStep(undefined, -1, hours)).toBe(true);
});

test('halves and tenths stay exact', () => {
  expect(stepped(2.5, 0.5, years)).toBe(3);
  expect(stepped(0.2, 0.1, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
});

test('a long way has steps of ten, too', () => {
  expect(stepsFor({ min: 0, max: 20 })).toEqual([1]);
  expect(stepsFor(people)).toEqual([1, 10]);
  expect(stepsFor(years)).toEqual([0.5, 5]);
});

test.each([
  ['12', 12],
  [' 12 ', 12],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['2,', 2],
  ['٢٫٥', 2.5],
  ['۱۲', 12],
  ['১২', 12],
])('%j is typed for %d', (typed, value) => {
  expect(readNumber(typed, years)).toBe(value);
});

test.each(['', '-', ',', '1,2,3', 'twelve', '1 2', '1e1', '-1', '81'])(
  '%j is no number of years',
  (typed) => {
    expect(readNumber(typed, years)).toBeUndefined();
  },
);

test('below nothing only where the range says so', () => {
  expect(readNumber('-3', { min: -10, max: 10 })).toBe(-3);
  expect(readNumber('−3', { min: -10, max: 10 })).toBe(-3);
});

test('numbers are written with digits 0 to 9 in every language', () => {
  expect(numberText(2.5, 'it')).toBe('2,5');
  expect(numberText(1234, 'fa')).toBe('1234');
  expect(numberText(12, 'ar')).toBe('12');
});

test('what is written can be read again', () => {
  for (const language of ['it', 'en', 'ar', 'fa', 'bn', 'sv']) {
    expect(readNumber(numberText(2.5, language), years)).toBe(2.5);
  }
});
