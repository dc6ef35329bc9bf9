import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFileName } from '../../../shared/documents/file-name.ts';

const named = (name: string) => documentFileName({ name, kind: 'CV', language: 'it' });

test('a file is called by her name, the kind of paper and its language', () => {
  expect(named('Amina Esempio')).toBe('Amina-Esempio-CV-it.pdf');
});

test('accents, apostrophes and special letters become plain letters', () => {
  expect(named('Åsa d’Exèmple-Ølsen Łucja')).toBe('Asa-dExemple-Olsen-Lucja-CV-it.pdf');
});

test('a name in another script leaves the kind and the language', () => {
  for (const name of ['أمينة', 'ሰላም', '范例梅', 'রিনা', '']) expect(named(name)).toBe('CV-it.pdf');
});

test('whatever the name, the file name is safe and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (name) => {
      expect(named(name)).toMatch(/^(?:[A-Za-z0-9]+-)*CV-it\.pdf$/);
      expect(named(name).length).toBeLessThan(80);
    }),
  );
});
