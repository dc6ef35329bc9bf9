import { expect, test } from 'vitest';
import {
  directionOfLanguage,
  directionOfText,
  physicalSide,
} from '../../../shared/documents/text/direction.ts';
import { isolate, isolateLeftToRight, isolatePhone } from '../../../shared/documents/text/isolates.ts';
import { scriptOf } from '../../../shared/documents/text/scripts.ts';
import { visualOrder } from '../../../shared/documents/text/visual-order.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';

test('a text runs as its first letter does, whatever digits and signs come before', () => {
  expect(directionOfText('1. مرحبا Amina', 'ltr')).toBe('rtl');
  expect(directionOfText('«Amina» مرحبا', 'rtl')).toBe('ltr');
  expect(directionOfText('+39 333 123 4567', 'rtl')).toBe('rtl');
});

test('every language of the registry has the direction that the registry says', () => {
  for (const { tag, direction } of LANGUAGES)
    expect([tag, directionOfLanguage(tag)]).toEqual([tag, direction]);
  expect(directionOfLanguage('ar-XB')).toBe('rtl');
  expect(directionOfLanguage('ku-Arab')).toBe('rtl');
  expect(directionOfLanguage('uz-Latn')).toBe('ltr');
});

test('start is on the right where text runs from the right', () => {
  expect(physicalSide('start', 'rtl')).toBe('right');
  expect(physicalSide('end', 'rtl')).toBe('left');
  expect(physicalSide('start', 'ltr')).toBe('left');
});

test('a phone number is isolated and its groups stay together', () => {
  expect(isolatePhone(' +39 333  123 ')).toBe('\u2066+39\u00a0333\u00a0123\u2069');
  expect(isolate('شركة')).toBe('\u2068شركة\u2069');
  expect(isolateLeftToRight('')).toBe('');
});

test('marks take the script of their letter, digits and punctuation have none', () => {
  expect(scriptOf('ي'.codePointAt(0) ?? 0)).toBe('Arab');
  expect(scriptOf(0x064e)).toBe('Zinh');
  expect(scriptOf('7'.codePointAt(0) ?? 0)).toBe('Zyyy');
  expect(scriptOf('，'.codePointAt(0) ?? 0)).toBe('Hani');
});

test('nested levels are reversed from the innermost outwards', () => {
  const pieces = [
    { text: 'a', level: 0 },
    { text: 'B', level: 1 },
    { text: '12', level: 2 },
    { text: 'C', level: 1 },
    { text: 'd', level: 0 },
  ];
  expect(visualOrder(pieces, ({ level }) => level).map(({ text }) => text)).toEqual([
    'a',
    'C',
    '12',
    'B',
    'd',
  ]);
  expect(visualOrder([], () => 0)).toEqual([]);
});
