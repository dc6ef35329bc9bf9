// Names of countries, languages, months and weekdays in each language of the table. They ship with the program:
// Chromium has none in Somali or Tigrinya, and answers in English as if it had.
import { languageOf } from '../../../../shared/i18n/languages.ts';
import type { Calendar } from '../../../../shared/interview/answers.ts';
import type { CldrNames } from '../../../build/cldr-names.ts';

export interface Names {
  readonly language: string;
  /** The name of a country by its ISO 3166-1 code; the code itself where it has none, as for stateless (`XX`). */
  readonly countryName: (code: string) => string;
  /** The name of a language by its tag, with a capital as in a list. */
  readonly languageName: (tag: string) => string;
  /** What a language calls itself; undefined where nobody wrote it down. */
  readonly endonym: (tag: string) => string | undefined;
  /** In the order of the year: twelve, in the Ethiopian calendar thirteen. */
  readonly monthNames: (calendar: Calendar) => readonly string[];
  /** From Monday to Sunday. */
  readonly weekdayNames: (length: 'short' | 'long') => readonly string[];
  /** Orders by name, as far as the browser knows the alphabet. */
  readonly compare: (one: string, other: string) => number;
}

type Table = Readonly<Record<string, string>>;

export function namesOf(language: string, data: CldrNames, endonyms: Table): Names {
  const collator = new Intl.Collator(language);
  const byTag = (table: Table, tag: string) => table[tag] ?? table[tag.split('-')[0] ?? tag];
  return {
    language,
    countryName: (code) => data.countries[code] ?? code,
    languageName: (tag) => withCapital(byTag(data.languages, tag) ?? tag, language),
    endonym: (tag) => endonymOf(tag) ?? withCapitalOrNot(byTag(endonyms, tag), tag),
    monthNames: (calendar) => data.months[calendar],
    weekdayNames: (length) => data.weekdays[length],
    compare: (one, other) => collator.compare(one, other),
  };
}

/** The registry's, where the language is in it. */
function endonymOf(tag: string): string | undefined {
  const { endonym } = languageOf(tag);
  return endonym === tag ? undefined : endonym;
}

const withCapital = (name: string, language: string) =>
  name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
const withCapitalOrNot = (name: string | undefined, language: string) =>
  name === undefined ? undefined : withCapital(name, language);
