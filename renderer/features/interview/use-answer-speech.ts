import { countryName, languageName } from '../../../shared/i18n/names.ts';
import type { AnswerSpeech } from '../../../shared/interview/answer-words.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Side } from './side.ts';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** How the counsellor's half puts answers into words. */
export function useAnswerSpeech(side: Side): AnswerSpeech {
  const text = useText();
  const { months } = useFormats();
  const { language } = side;
  return {
    text: side.text,
    word: side.word,
    country: (code) => (code === 'XX' ? text('interview.stateless') : countryName(code, language)),
    language: (tag) => languageName(tag, language),
    date: (date) => {
      const [year = '', month, day] = date.split('-');
      const name = month === undefined ? undefined : months[Number(month) - 1];
      return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
    },
    weekday: (day) =>
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + day * DAY_MS),
  };
}
