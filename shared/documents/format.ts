// How a document writes dates, countries and languages: by its own language, never by the interface's or the machine's.
import type { PartialDate } from '../domain/partial-date.ts';
import { partsOf } from '../domain/partial-date.ts';
import { countryName, languageName } from '../i18n/names.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';

export interface DocumentFormat {
  /** `2019` or `mar 2019`; a day is told by its month, which is what papers need. */
  month(date: PartialDate): string;
  /** `4 marzo 2019`. */
  day(date: string): string;
  country(code: string): string;
  /** A language's name with a capital, as it stands at the start of a line. */
  languageName(tag: string): string;
  /** The first letter as a capital, as at the start of a sentence. */
  capital(text: string): string;
}

/** British dates in English papers: day before month, as in the rest of Europe. */
const locale = (language: InterfaceLanguage) => (language === 'en' ? 'en-GB' : language);

export function formatIn(language: InterfaceLanguage): DocumentFormat {
  const months = new Intl.DateTimeFormat(locale(language), {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const days = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const capital = (text: string) => {
    const [first = '', ...rest] = text;
    return first.toLocaleUpperCase(language) + rest.join('');
  };
  return {
    month(date) {
      const { year, month } = partsOf(date);
      return month === undefined ? String(year) : months.format(Date.UTC(year, month - 1, 1));
    },
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    country: (code) => countryName(code, language),
    languageName: (tag) => capital(languageName(tag, language)),
    capital,
  };
}
