// An answer in words, for lists and reviews: labels of the definition, never ids.
import type { HerWord } from '../i18n/her-words.ts';
import type { Answer, ValueOf } from './answers.ts';
import type { Item } from './definition.ts';
import { keys, STORY_PROMPTS } from './text-keys.ts';

/** The words of one language, and how it names what the definition does not. */
export interface AnswerSpeech {
  readonly text: (key: string) => string;
  readonly word: (word: HerWord) => string;
  readonly country: (code: string) => string;
  readonly language: (tag: string) => string;
  /** An ISO date, full or partial. */
  readonly date: (date: string) => string;
  /** Day 0 is Monday. */
  readonly weekday: (day: number) => string;
}

/** What was answered, as one or more pieces of text; nothing for answers that are pictures or files. */
export function answerWords(item: Item, answer: Answer, speech: AnswerSpeech): readonly string[] {
  if (answer.state === 'cleared') return [];
  if (answer.state !== 'answered') return [speech.word(answer.state)];
  return wordsOf(item, answer.value, speech).filter((words) => words !== '');
}

type Speak = (item: never, value: never, speech: AnswerSpeech) => readonly string[];

/** By type; what is not here has nothing to say in words. */
const SPEAK = {
  text: (_item, value: string) => [value],
  longText: (_item, value: string) => [value],
  note: (_item, value: string) => [value],
  choice: (item: Item, value: string, { text }) => [text(keys.option(item.id, value))],
  multipleChoice: (item: Item, value: readonly string[], { text }) =>
    value.map((option) => text(keys.option(item.id, option))),
  yesNo: (_item, value: boolean, { word }) => [word(value ? 'yes' : 'no')],
  number: (item: Extract<Item, { type: 'number' }>, value: number, { word }) => [
    item.unit === undefined || item.unit === 'none'
      ? String(value)
      : `${String(value)} ${word(`unit.${item.unit}`)}`,
  ],
  scale: (item: Item, value: number, { text }) => [text(keys.step(item.id, value))],
  partialDate: (_item, value: ValueOf<'partialDate'>, { date }) => [date(value.date)],
  country: (_item, value: readonly string[], { country }) => value.map(country),
  language: (_item, value: ValueOf<'language'>, { language, word }) => [
    language(value.language),
    value.motherTongue ? word('language.motherTongue') : '',
  ],
  cards: (item: Extract<Item, { type: 'cards' }>, value: readonly string[], { text }) =>
    value.map((card) => text(keys.card(item.set, card))),
  piles: (item: Extract<Item, { type: 'piles' }>, value: ValueOf<'piles'>, { text }) =>
    item.piles.flatMap(({ id }) => {
      const laid = Object.entries(value).filter(([, pile]) => pile === id);
      const cards = laid.map(([card]) => text(keys.card(item.set, card)));
      return cards.length === 0 ? [] : [`${text(keys.pile(item.id, id))}: ${cards.join(', ')}`];
    }),
  weekGrid: (_item, value: ValueOf<'weekGrid'>, { weekday, word }) => {
    const days = [...new Set(value.map(({ day }) => day))].sort((one, other) => one - other);
    return days.map((day) => {
      const parts = value.filter((place) => place.day === day).map(({ part }) => word(part));
      return `${weekday(day)}: ${parts.join(', ')}`;
    });
  },
  consent: (_item, value: ValueOf<'consent'>, { word }) => [word(value.given ? 'yes' : 'no')],
  story: (_item, value: ValueOf<'story'>) => [
    value.title,
    ...STORY_PROMPTS.map((prompt) => value.told[prompt]?.words ?? ''),
    value.quote,
  ],
  appointment: (_item, value: ValueOf<'appointment'>, { date }) => [
    [date(value.date), value.time, value.place].filter(Boolean).join(', '),
  ],
  recap: (_item, value: boolean, { word }) => [word(value ? 'yes' : 'no')],
} as const satisfies Partial<Record<Item['type'], Speak>>;

function wordsOf(item: Item, value: unknown, speech: AnswerSpeech): readonly string[] {
  const speak = Object.hasOwn(SPEAK, item.type)
    ? (SPEAK as Partial<Record<string, Speak>>)[item.type]
    : undefined;
  return speak?.(item as never, value as never, speech) ?? [];
}
