import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWords } from '../../../shared/interview/answer-words.ts';
import type { AnswerSpeech } from '../../../shared/interview/answer-words.ts';
import { itemsById } from '../../../shared/interview/structure.ts';
import { fittingAnswer } from '../../support/answer-arbitraries.ts';
import { answered, asking, date, itemOf, left, options, piles } from '../../support/interview-builder.ts';

const speech: AnswerSpeech = {
  text: (key) => `[${key}]`,
  word: (word) => `«${word}»`,
  country: (code) => `country ${code}`,
  language: (tag) => `language ${tag}`,
  date: (iso) => `date ${iso}`,
  weekday: (day) => `day ${day}`,
};
const definition = asking([
  { id: 'hello', type: 'info' },
  { id: 'name', type: 'text' },
  { id: 'told', type: 'longText' },
  { id: 'school', type: 'choice', options: options('near', 'far') },
  { id: 'letters', type: 'multipleChoice', options: options('Latn', 'Arab') },
  { id: 'partner', type: 'yesNo' },
  { id: 'children', type: 'number', min: 0, max: 15, unit: 'children' },
  { id: 'count', type: 'number', min: 0, max: 15 },
  { id: 'none', type: 'number', min: 0, max: 15, unit: 'none' },
  { id: 'mood', type: 'scale', steps: 3 },
  { id: 'born', type: 'partialDate' },
  { id: 'passports', type: 'country', several: true },
  { id: 'speaks', type: 'language' },
  { id: 'does', type: 'cards', set: 'activities' },
  { id: 'likes', type: 'piles', set: 'activities', piles },
  { id: 'day', type: 'dayClock', from: 'does' },
  { id: 'free', type: 'weekGrid' },
  { id: 'time', type: 'story' },
  { id: 'papers', type: 'file' },
  { id: 'sign', type: 'signature' },
  { id: 'consent', type: 'consent' },
  { id: 'next', type: 'appointment' },
  { id: 'remark', type: 'note', audience: 'counsellor' },
  { id: 'found', type: 'recap' },
  { id: 'jobs', type: 'group', items: [{ id: 'jobName', type: 'text' }] },
]);
const words = (id: string, value: unknown) =>
  answerWords(itemOf(definition, id), answered(value as null), speech);
const speaks = {
  language: 'ti',
  motherTongue: true,
  listening: null,
  reading: null,
  spokenInteraction: null,
  spokenProduction: null,
  writing: null,
};

test.each<[string, unknown, readonly string[]]>([
  ['name', 'أمينة', ['أمينة']],
  ['name', '', []],
  ['told', 'two\nlines', ['two\nlines']],
  ['remark', 'tired', ['tired']],
  ['school', 'far', ['[school.option.far]']],
  ['letters', ['Latn', 'Arab'], ['[letters.option.Latn]', '[letters.option.Arab]']],
  ['letters', [], []],
  ['partner', false, ['«no»']],
  ['children', 0, ['0 «unit.children»']],
  ['count', 2.5, ['2.5']],
  ['none', 3, ['3']],
  ['mood', 2, ['[mood.step.2]']],
  ['born', { date: '1990-05', calendar: 'ethiopic', told: '1982-09' }, ['date 1990-05']],
  ['born', date('1990'), ['date 1990']],
  ['passports', ['ER', 'XX'], ['country ER', 'country XX']],
  ['speaks', speaks, ['language ti', '«language.motherTongue»']],
  ['speaks', { ...speaks, motherTongue: false }, ['language ti']],
  ['does', ['sew', 'cook'], ['[card.activities.sew]', '[card.activities.cook]']],
  [
    'likes',
    { cook: 'unwillingly', sew: 'gladly', drive: 'gladly' },
    [
      '[likes.pile.gladly]: [card.activities.sew], [card.activities.drive]',
      '[likes.pile.unwillingly]: [card.activities.cook]',
    ],
  ],
  ['likes', { cook: 'gladly' }, ['[likes.pile.gladly]: [card.activities.cook]']],
  [
    'free',
    [
      { day: 4, part: 'morning' },
      { day: 0, part: 'morning' },
      { day: 0, part: 'night' },
    ],
    ['day 0: «morning», «night»', 'day 4: «morning»'],
  ],
  [
    'time',
    {
      title: 'The feast',
      told: { taught: { told: true, words: 'my sister' }, situation: { told: true, words: 'a wedding' } },
      quote: 'Nobody left hungry',
      mayQuote: false,
    },
    ['The feast', 'a wedding', 'my sister', 'Nobody left hungry'],
  ],
  ['consent', { given: true, saidBack: false }, ['«yes»']],
  ['next', { date: '2026-11-25', time: '09:30', place: 'here' }, ['date 2026-11-25, 09:30, here']],
  ['next', { date: '2026-11-25', time: '', place: '' }, ['date 2026-11-25']],
  ['found', true, ['«yes»']],
])('%s told as %j reads %j', (id, value, told) => {
  expect(words(id, value)).toEqual(told);
});

test('pictures, files and lists have no words', () => {
  expect(words('hello', null)).toEqual([]);
  expect(words('day', { day: [{ card: 'cook', from: 6, to: 8 }], week: [] })).toEqual([]);
  expect(words('papers', ['one'])).toEqual([]);
  expect(words('sign', { kind: 'mark', mark: 'cross' })).toEqual([]);
  expect(words('jobs', ['a'])).toEqual([]);
});

describe('what is no answer in words', () => {
  test('is told as what it is, and nothing where it was taken back', () => {
    const name = itemOf(definition, 'name');
    for (const state of ['unknown', 'declined', 'later'] as const) {
      expect(answerWords(name, left(state), speech)).toEqual([`«${state}»`]);
    }
    expect(answerWords(name, left('cleared'), speech)).toEqual([]);
  });
});

test('whatever fits has words without an empty one among them', () => {
  const items = [...itemsById(definition).values()].map(({ item }) => item);
  const given = fc
    .constantFrom(...items)
    .chain((item) => fittingAnswer(definition, item).map((answer) => ({ item, answer })));
  fc.assert(
    fc.property(given, ({ item, answer }) => {
      for (const told of answerWords(item, answer, speech)) expect(told).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
