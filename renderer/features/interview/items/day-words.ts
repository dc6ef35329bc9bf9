import type { Names } from '../names/names.ts';
import { weekdayOf } from './appointment-parts.ts';

const WHOLE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** `giovedì 15 ottobre 2026`: in the order of the language where the browser knows it, else in this one. */
export function dayWords(date: string, names: Names): string {
  const { language } = names;
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    // English here is the English of Europe: day before month.
    const locale = language === 'en' ? 'en-GB' : language;
    const format = { ...WHOLE, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale, format).format(new Date(`${date}T00:00:00Z`));
  }
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = names.weekdayNames('long')[weekdayOf(date)] ?? '';
  return `${weekday} ${Number(day)} ${names.monthNames('gregory')[Number(month) - 1] ?? ''} ${year}`;
}
