import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cldrEndonyms, cldrNames } from '../../../renderer/build/cldr-names.ts';
import { namesOf } from '../../../renderer/features/interview/names/names.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { SPOKEN_LANGUAGES } from '../../../shared/i18n/spoken-languages.ts';

const read = (file: string): unknown => {
  const at = path.join(import.meta.dirname, '../../../node_modules', file);
  return existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : null;
};
const english = cldrNames('en', read);
const endonyms = cldrEndonyms(read);

/** A letter of each script of the registry. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Beng: /\p{Script=Bengali}/u,
  Hans: /\p{Script=Han}/u,
};
/** Months that CLDR 48 has in English only, because nobody uses that calendar in that language. */
const ONLY_ENGLISH: readonly string[] = ['ti islamic-umalqura', 'ti persian', 'am persian'];

describe.each(LANGUAGES.map(({ tag, script }) => ({ tag, script })))('names in $tag', ({ tag, script }) => {
  const data = cldrNames(tag, read);
  const names = namesOf(tag, data, endonyms);
  const isOwn = (name: string) => SCRIPTS[script].test(name);

  test('of more than 190 countries', () => {
    const own = Object.values(data.countries).filter(isOwn);
    expect(own.length).toBeGreaterThan(190);
    expect(names.countryName('SO')).toMatch(SCRIPTS[script]);
    if (tag !== 'en') {
      const differing = Object.entries(data.countries).filter(
        ([code, name]) => name !== english.countries[code],
      );
      expect(differing.length).toBeGreaterThan(90);
    }
  });

  test('of twelve months that are not the English ones', () => {
    expect(names.monthNames('gregory')).toHaveLength(12);
    expect(names.monthNames('gregory').filter(isOwn)).toHaveLength(12);
    if (tag === 'en') return;
    const same = names.monthNames('gregory').filter((name, at) => name === english.months.gregory[at]);
    expect(same.length).toBeLessThanOrEqual(2); // September is a good word in Dutch too.
  });

  test.each(['ethiopic', 'persian', 'islamic-umalqura'] as const)(
    'of the months of the %s calendar',
    (calendar) => {
      const months = names.monthNames(calendar);
      expect(months).toHaveLength(calendar === 'ethiopic' ? 13 : 12);
      expect(new Set(months).size).toBe(months.length);
      if (!ONLY_ENGLISH.includes(`${tag} ${calendar}`))
        expect(months.filter(isOwn)).toHaveLength(months.length);
    },
  );

  test('of seven weekdays, Monday first', () => {
    expect(names.weekdayNames('long').filter(isOwn)).toHaveLength(7);
    expect(names.weekdayNames('short').filter(isOwn)).toHaveLength(7);
    if (tag === 'en') expect(names.weekdayNames('long')[0]).toBe('Monday');
    else expect(names.weekdayNames('long')[0]).not.toBe('Monday');
  });

  test('of every spoken language', () => {
    const unnamed = SPOKEN_LANGUAGES.filter((spoken) => names.languageName(spoken) === spoken);
    expect(unnamed).toEqual([]);
  });

  test('is small enough to ship', () => {
    expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(40_000);
  });
});

test('Somali and Tigrinya have their own names', () => {
  const somali = namesOf('so', cldrNames('so', read), endonyms);
  expect(somali.countryName('SO')).toBe('Soomaaliya');
  expect(somali.monthNames('gregory')[0]).toBe('Jannaayo');
  expect(somali.monthNames('persian')[0]).toBe('Farvardin');
  const tigrinya = namesOf('ti', cldrNames('ti', read), endonyms);
  expect(tigrinya.countryName('ER')).toBe('ኤርትራ');
  expect(tigrinya.monthNames('ethiopic')[12]).toBe('ጷጉሜ');
  expect(tigrinya.weekdayNames('long')[0]).toBe('ሰኑይ');
});

test('a country is called as a person says it', () => {
  expect(namesOf('en', english, endonyms).countryName('PS')).toBe('Palestine');
  expect(namesOf('en', english, endonyms).countryName('XX')).toBe('XX');
});

test('languages are called as they call themselves', () => {
  const names = namesOf('it', cldrNames('it', read), endonyms);
  expect(names.endonym('ti')).toBe('ትግርኛ');
  expect(names.endonym('ps')).toBe('پښتو');
  expect(names.endonym('pt-BR')).toBe('Português');
  expect(names.endonym('qqq')).toBeUndefined();
  expect(names.languageName('so')).toBe('Somalo');
  expect(names.languageName('qqq')).toBe('Qqq');
});
