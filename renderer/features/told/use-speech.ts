// How an interview's definition and the interface name what was told, in the interface's language.
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { partsOf } from '../../../shared/domain/partial-date.ts';
import { STATELESS } from '../../../shared/i18n/country-codes.ts';
import { countryName, languageName } from '../../../shared/i18n/names.ts';
import type { Definition, InterviewTexts } from '../../../shared/interview/definition.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import type { ToldSpeech } from './told-values.ts';

const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** What does not depend on the interview: dates, countries, days of the week. */
export function useNames() {
  const { locale } = useIntl();
  return useMemo(() => {
    // Day before month in English too, as in the rest of Europe.
    const region = locale === 'en' ? 'en-GB' : locale;
    const months = new Intl.DateTimeFormat(region, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    const days = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
    const numbers = new Intl.NumberFormat(region);
    const weekdays = new Intl.DateTimeFormat(region, { weekday: 'long', timeZone: 'UTC' });
    return {
      /** As finely as it is known: `2019`, `March 2019` or `4 March 2019`. */
      date: (date: string) => {
        const { year, month, day } = partsOf(date);
        if (month === undefined) return String(year);
        return (day === undefined ? months : days).format(Date.UTC(year, month - 1, day ?? 1));
      },
      number: (value: number) => numbers.format(value),
      weekday: (day: number) => weekdays.format(MONDAY + day * DAY_MS),
      country: (code: string) => countryName(code, locale),
      languageName: (tag: string) => languageName(tag, locale),
    };
  }, [locale]);
}

/** Gives the speech of a definition; where a text is missing in the interface's language, another one stands in. */
export function useSpeech(): (pack: {
  readonly definition: Definition;
  readonly texts: readonly InterviewTexts[];
}) => ToldSpeech {
  const say = useText();
  const { locale } = useIntl();
  const { list } = useFormats();
  const { date, number, weekday, country } = useNames();
  return ({ definition, texts }) => {
    const rank = ({ language }: InterviewTexts) => [locale, 'en', language].indexOf(language);
    const ownFirst = texts.toSorted((one, other) => rank(one) - rank(other));
    return {
      definition,
      text: (key) => ownFirst.find((each) => Object.hasOwn(each.texts, key))?.texts[key] ?? '',
      say,
      country: (code) => (code === STATELESS ? say('labels.stateless') : country(code)),
      date,
      number,
      weekday,
      list,
    };
  };
}
