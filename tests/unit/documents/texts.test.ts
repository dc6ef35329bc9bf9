import { expect, test } from 'vitest';
import english from '../../../shared/i18n/catalogs/en/cv.json' with { type: 'json' };
import labels from '../../../shared/i18n/catalogs/en/labels.json' with { type: 'json' };
import type { TextId } from '../../../shared/documents/texts.ts';
import { textsIn } from '../../../shared/documents/texts.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { COUNTRY_CODES } from '../../../shared/i18n/country-codes.ts';
import { SPOKEN_LANGUAGES } from '../../../shared/i18n/spoken-languages.ts';
import { countryName, languageName } from '../../../shared/i18n/names.ts';

const ids = Object.keys({ ...english, ...labels }) as TextId[];
const values = {
  name: 'Amina',
  start: '2015',
  end: '2019',
  length: '3',
  years: 2,
  months: 1,
  age: 30,
  countries: 'X',
  page: '1',
  pages: '2',
};

test.each(INTERFACE_LANGUAGES)('every text of the papers can be printed in %s', (language) => {
  const texts = textsIn(language);
  for (const id of ids) expect(texts(id, values), id).not.toMatch(/[{}]|^$/);
});

test.each(INTERFACE_LANGUAGES)('every country that can be chosen has a name in %s', (language) => {
  for (const code of COUNTRY_CODES) expect(countryName(code, language), code).not.toBe(code);
});

test.each(INTERFACE_LANGUAGES)('every language that can be chosen has a name in %s', (language) => {
  // Fon is called fon by its neighbours too.
  for (const tag of SPOKEN_LANGUAGES.filter((each) => each !== 'fon')) {
    expect(languageName(tag, language), tag).not.toBe(tag);
  }
});

test('a code that nobody knows is printed as it is', () => {
  expect(countryName('QQ', 'it')).toBe('QQ');
  expect(languageName('qqq', 'it')).toBe('qqq');
});
