// Cuts the names that the interview needs out of the Unicode CLDR packages: countries, languages, months, weekdays of one
// language. At build time only; the packages are some hundred megabytes, what is left is about twenty kilobytes a language.
import { COUNTRY_CODES } from '../../shared/i18n/country-codes.ts';
import { OWN_LANGUAGE_NAMES } from '../../shared/i18n/names.ts';
import { SPOKEN_LANGUAGES } from '../../shared/i18n/spoken-languages.ts';
import type { Calendar } from '../../shared/interview/answers.ts';

/** The names of one language, as they are shipped. */
export interface CldrNames {
  /** By ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** By BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** In the order of the year; the Ethiopic one has thirteen. */
  readonly months: Readonly<Record<Calendar, readonly string[]>>;
  /** From Monday to Sunday. */
  readonly weekdays: Readonly<Record<'short' | 'long', readonly string[]>>;
}

/** Reads a JSON file of a package: `cldr-dates-full/main/so/ca-gregorian.json`. Null where there is none. */
export type ReadPackage = (file: string) => unknown;

type Table = Readonly<Record<string, string>>;
interface CalendarData {
  readonly months: { readonly 'stand-alone': { readonly wide: Table } };
  readonly days: { readonly 'stand-alone': Readonly<Record<'abbreviated' | 'wide', Table>> };
}
interface LocaleData {
  readonly localeDisplayNames: Readonly<Record<'territories' | 'languages', Table>>;
  readonly dates: { readonly calendars: Readonly<Record<string, CalendarData>> };
}

/** Where CLDR's usual name is an administration's: the short one is what a person says. */
const SHORT_COUNTRIES = ['PS', 'HK', 'MO'];
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CALENDAR_FILES: Readonly<Record<Calendar, { package: string; name: string }>> = {
  gregory: { package: 'cldr-dates-full', name: 'gregorian' },
  ethiopic: { package: 'cldr-cal-ethiopic-full', name: 'ethiopic' },
  persian: { package: 'cldr-cal-persian-full', name: 'persian' },
  'islamic-umalqura': { package: 'cldr-cal-islamic-full', name: 'islamic' },
};
/** Somali calls the Persian months January to December in CLDR 46, which they are not: their own names instead. */
const WRONG_MONTHS: readonly string[] = ['so/persian'];

/** What languages call themselves where CLDR does not have it. */
const OWN_ENDONYMS: Table = {
  ...OWN_LANGUAGE_NAMES,
  kmr: 'Kurmancî',
  pnb: 'پنجابی',
  aa: 'Qafaraf',
  tl: 'Tagalog',
  rom: 'Romani',
  tw: 'Twi',
  kg: 'Kikongo',
  mos: 'Mooré',
  ts: 'Xitsonga',
  lua: 'Tshiluba',
};

/** All names of one language. A spoken language without a name in it is called in English, or as it calls itself. */
export function cldrNames(language: string, read: ReadPackage): CldrNames {
  const names = namesFile(language, 'languages', read);
  const english = namesFile('en', 'languages', read);
  const own = cldrEndonyms(read);
  const territories = namesFile(language, 'territories', read);
  const days = calendarOf(language, 'gregory', read).days['stand-alone'];
  const months = (calendar: Calendar) => monthsOf(language, calendar, read);
  return {
    countries: tableOf(COUNTRY_CODES, (code) =>
      SHORT_COUNTRIES.includes(code)
        ? (territories[`${code}-alt-short`] ?? territories[code])
        : territories[code],
    ),
    languages: tableOf(
      SPOKEN_LANGUAGES,
      (tag) => names[tag] ?? OWN_LANGUAGE_NAMES[tag] ?? english[tag] ?? own[tag],
    ),
    months: {
      gregory: months('gregory'),
      ethiopic: months('ethiopic'),
      persian: months('persian'),
      'islamic-umalqura': months('islamic-umalqura'),
    },
    weekdays: {
      short: WEEK.map((day) => days.abbreviated[day] ?? day),
      long: WEEK.map((day) => days.wide[day] ?? day),
    },
  };
}

/** What each spoken language calls itself, as far as anybody wrote it down. */
export function cldrEndonyms(read: ReadPackage): Table {
  return tableOf(SPOKEN_LANGUAGES, (tag) => namesFile(tag, 'languages', read)[tag] ?? OWN_ENDONYMS[tag]);
}

function monthsOf(language: string, calendar: Calendar, read: ReadPackage): readonly string[] {
  const isWrong = WRONG_MONTHS.includes(`${language}/${calendar}`);
  const { wide } = calendarOf(isWrong ? 'en' : language, calendar, read).months['stand-alone'];
  return Array.from({ length: Object.keys(wide).length }, (_, index) => wide[index + 1] ?? String(index + 1));
}

function namesFile(language: string, what: 'territories' | 'languages', read: ReadPackage): Table {
  return (
    localeOf(`cldr-localenames-full/main/${language}/${what}.json`, language, read)?.localeDisplayNames[
      what
    ] ?? {}
  );
}

function calendarOf(language: string, calendar: Calendar, read: ReadPackage): CalendarData {
  const { package: name, name: calendarName } = CALENDAR_FILES[calendar];
  const file = `${name}/main/${language}/ca-${calendarName}.json`;
  const found = localeOf(file, language, read)?.dates.calendars[calendarName];
  if (found === undefined) throw new Error(`CLDR has no ${calendarName} calendar in ${language}: ${file}`);
  return found;
}

function localeOf(file: string, language: string, read: ReadPackage): LocaleData | undefined {
  const found = read(file) as { readonly main: Readonly<Record<string, LocaleData>> } | null;
  return found?.main[language];
}

function tableOf(keys: readonly string[], valueOf: (key: string) => string | undefined): Table {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = valueOf(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
