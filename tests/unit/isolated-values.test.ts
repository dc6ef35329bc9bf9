import { expect, test } from 'vitest';
import { isolatedValues } from '../../renderer/i18n/use-text.ts';

test('a name in Arabic keeps its direction inside an Italian sentence', () => {
  expect(isolatedValues({ name: 'أمينة', count: 2 }, 'ltr')).toEqual({ name: '\u2068أمينة\u2069', count: 2 });
});

test('a path keeps its direction inside a sentence from right to left', () => {
  expect(isolatedValues({ folder: '/home/esempio' }, 'rtl')).toEqual({ folder: '\u2068/home/esempio\u2069' });
});

test('where one direction is all there is, no mark is added', () => {
  expect(isolatedValues({ name: 'Amina', date: '' }, 'ltr')).toEqual({ name: 'Amina', date: '' });
  expect(isolatedValues(undefined, 'rtl')).toBeUndefined();
});
