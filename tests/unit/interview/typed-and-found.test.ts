import { expect, test } from 'vitest';
import { foundByName } from '../../../renderer/features/interview/items/found-by-name.ts';
import { latinDigits } from '../../../renderer/features/interview/items/latin-digits.ts';

test('digits of every script that she may write are read', () => {
  expect(latinDigits('1990')).toBe('1990');
  expect(latinDigits('١٩٩٠')).toBe('1990');
  expect(latinDigits('۱۳۶۹')).toBe('1369');
  expect(latinDigits('১৯৯০')).toBe('1990');
  expect(latinDigits('19 a 90.')).toBe('1990');
});

const all = [
  { id: 'ET', names: ['Etiopia', 'ኢትዮጵያ'] },
  { id: 'CI', names: ["Costa d'Avorio", 'ساحل العاج'] },
  { id: 'PE', names: ['Perù', 'بيرو'] },
  { id: 'ER', names: ['Eritrea', 'إريتريا'] },
  { id: 'XX', names: ['Nessun paese (apolide)'] },
];
const found = (looked: string) => foundByName(all, looked).map(({ id }) => id);

test('a country is found by both names, with or without accents', () => {
  expect(found('peru')).toEqual(['PE']);
  expect(found('ኢት')).toEqual(['ET']);
  expect(found('اريتريا')).toEqual(['ER']);
  expect(found('costa d’avorio')).toEqual(['CI']);
  expect(found('   ')).toHaveLength(5);
  expect(found('zzz')).toEqual([]);
});

test('what begins with the words comes first', () => {
  expect(found('e').slice(0, 2)).toEqual(['ET', 'ER']);
});
