import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { expect, test } from 'vitest';
import { isWeak, suggestPassphrase } from '../../electron/backend/vault/passphrase.ts';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';

const lists = { it: italian, es: spanish, ca: spanish, nl: english, sv: english, en: english };

test.each(INTERFACE_LANGUAGES)('a suggestion in %s is six words of its list, and never weak', (language) => {
  const words = new Set(lists[language].map((word) => word.normalize('NFKC')));
  expect(words.size).toBe(2048);
  for (let round = 0; round < 40; round += 1) {
    const passphrase = suggestPassphrase(language);
    expect(passphrase.split(' ').filter((word) => words.has(word))).toHaveLength(6);
    expect(passphrase).toBe(passphrase.normalize('NFKC'));
    expect(isWeak(passphrase, ['Amina Esempio'])).toBe(false);
  }
});

test('every part of a list is drawn from', () => {
  const drawn = new Set<number>();
  for (let round = 0; round < 300; round += 1) {
    for (const word of suggestPassphrase('en').split(' ')) drawn.add(Math.floor(english.indexOf(word) / 128));
  }
  // 1,800 draws over 16 parts: one part is left out with a chance of 10^-49.
  expect(drawn.size).toBe(16);
});

test.each([
  ['too short', 'kX9#vQ2!pL7'],
  ['one letter many times', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
  ['a common password made long', 'password123456'],
  ['a row of the keyboard', 'qwertyuiopasdfgh'],
  ['spaces around a short one', '    kX9#vQ2!    '],
  ['her own name and a year', 'AminaEsempio26'],
])('%s is weak', (_, passphrase) => {
  expect(isWeak(passphrase, ['Amina Esempio'])).toBe(true);
});

test('four unusual words are not weak, nor are twelve characters of another script', () => {
  expect(isWeak('gondola ruvido sestante limpido', ['Amina Esempio'])).toBe(false);
  expect(isWeak('сіль вітер глечик дорога', [])).toBe(false);
});

test('a very long passphrase is judged at once', () => {
  const begun = performance.now();
  expect(isWeak('wörter ohne ende und ohne sinn '.repeat(33), [])).toBe(false);
  expect(performance.now() - begun).toBeLessThan(3000);
});
