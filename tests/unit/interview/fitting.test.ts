import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, readNumber } from '../../../renderer/features/interview/items/number-steps.ts';
import type { Answer } from '../../../shared/interview/answers.ts';
import { ANSWER_STATES } from '../../../shared/interview/answers.ts';
import { fits } from '../../../shared/interview/fitting.ts';
import { itemsById } from '../../../shared/interview/structure.ts';
import { fittingAnswer } from '../../support/answer-arbitraries.ts';
import { answered, asking, date, itemOf, left, options, piles } from '../../support/interview-builder.ts';

const definition = asking([
  { id: 'hello', type: 'info' },
  { id: 'name', type: 'text' },
  { id: 'told', type: 'longText' },
  { id: 'school', type: 'choice', options: options('near', 'far') },
  { id: 'letters', type: 'multipleChoice', options: options('Latn', 'Arab') },
  { id: 'partner', type: 'yesNo' },
  { id: 'children', type: 'number', min: 0, max: 15 },
  { id: 'years', type: 'number', min: 0, max: 80, step: 0.5 },
  { id: 'minutes', type: 'number', min: 0, max: 240, step: 5 },
  { id: 'mood', type: 'scale', steps: 3 },
  { id: 'born', type: 'partialDate' },
  { id: 'country', type: 'country' },
  { id: 'passports', type: 'country', several: true },
  { id: 'speaks', type: 'language' },
  { id: 'does', type: 'cards', set: 'activities', most: 2 },
  { id: 'likes', type: 'piles', set: 'activities', piles },
  { id: 'day', type: 'dayClock', from: 'does' },
  { id: 'free', type: 'weekGrid' },
  { id: 'time', type: 'story' },
  { id: 'papers', type: 'file', most: 2 },
  { id: 'sign', type: 'signature' },
  { id: 'consent', type: 'consent' },
  { id: 'next', type: 'appointment' },
  { id: 'remark', type: 'note', audience: 'counsellor' },
  { id: 'found', type: 'recap' },
  { id: 'jobs', type: 'group', items: [{ id: 'jobName', type: 'text' }] },
]);
const fit = (path: string, value: unknown) => fits(definition, path, answered(value as Answer['value']));

const speaks = {
  language: 'ti',
  motherTongue: true,
  listening: 'none',
  reading: null,
  spokenInteraction: 'A1',
  spokenProduction: 'preA1',
  writing: 'C2',
};
const time = {
  title: 'The feast',
  told: { action: { told: true, words: 'I cooked' } },
  quote: '',
  mayQuote: false,
};
const morning = { day: 0, part: 'morning' };
const cooking = { card: 'cook', from: 22, to: 6.5 };

test.each<[string, readonly unknown[], readonly unknown[]]>([
  ['hello', [null], ['', true]],
  ['name', ['', 'أمينة', 'x'.repeat(300)], [7, null, 'x'.repeat(301), 'a\u0000b', '\ud800']],
  ['told', ['two\nlines', 'x'.repeat(20_000)], ['x'.repeat(20_001), ['a']]],
  ['school', ['near'], ['nowhere', ['near'], null]],
  ['letters', [[], ['Arab', 'Latn']], ['Latn', ['Cyrl'], ['Latn', 'Latn']]],
  ['partner', [true, false], ['yes', 1, null]],
  ['children', [0, 15], [-1, 16, '3', 2.5, Number.NaN]],
  ['years', [0.5, 0.25, 80], [80.5]],
  ['minutes', [5, 12], [12.5, 241]],
  ['mood', [1, 3], [0, 4, 1.5]],
  ['born', [date('1990'), date('1990-05'), date('1990-05-31')], ['1990', date('1990-02-30'), date('1790')]],
  ['country', [['ER'], ['XX'], []], ['ER', ['er'], ['ER', 'IT']]],
  ['passports', [['ER', 'IT']], [['ER', 'ER']]],
  ['speaks', [speaks], ['ti', { ...speaks, reading: 'D1' }, { ...speaks, more: 1 }]],
  ['does', [[], ['cook', 'sew']], [['fly'], ['cook', 'cook'], ['cook', 'sew', 'drive'], 'cook']],
  ['likes', [{}, { cook: 'gladly', sew: 'unwillingly' }], [{ fly: 'gladly' }, { cook: 'never' }, ['cook']]],
  [
    'day',
    [
      { day: [cooking], week: [{ ...morning, card: 'sew' }] },
      { day: [], week: [] },
    ],
    [
      { day: [{ ...cooking, card: 'fly' }], week: [] },
      { day: [], week: [{ ...morning, card: 'fly' }] },
      { day: [{ ...cooking, to: 6.25 }], week: [] },
      { day: [] },
    ],
  ],
  ['free', [[], [morning]], [[{ day: 7, part: 'morning' }], [{ day: 0, part: 'noon' }]]],
  [
    'time',
    [time],
    [
      { ...time, told: { begin: { told: true, words: '' } } },
      { ...time, mayQuote: 'yes' },
    ],
  ],
  [
    'papers',
    [['one', 'two']],
    [
      ['one', 'two', 'three'],
      ['one', 'one'],
    ],
  ],
  [
    'sign',
    [
      { kind: 'mark', mark: 'cross' },
      { kind: 'drawn', strokes: [[0, 0.5, 1, 1]] },
    ],
    [
      { kind: 'mark', mark: 'star' },
      { kind: 'drawn', strokes: [] },
    ],
  ],
  ['consent', [{ given: false, saidBack: true }], [true, { given: true }]],
  [
    'next',
    [
      { date: '2026-11-25', time: '', place: '' },
      { date: '2026-11-25', time: '23:59', place: 'here' },
    ],
    [
      { date: '2026-11', time: '', place: '' },
      { date: '2026-11-25', time: '24:00', place: '' },
    ],
  ],
  ['remark', ['she is tired'], [null, 3]],
  ['found', [true, false], ['yes']],
  ['jobs', [[], ['a', 'b']], [['a/b'], ['a', 'a'], 'a']],
  ['jobs/a/jobName', ['cook'], [7]],
])('%s takes what fits it and nothing else', (path, right, wrong) => {
  for (const value of right) expect(fit(path, value), JSON.stringify(value)).toBe(true);
  for (const value of wrong) expect(fit(path, value), JSON.stringify(value)).toBe(false);
});

describe('what is no answer in words', () => {
  const states = ANSWER_STATES.filter((state) => state !== 'answered');

  test.each(states)('%s fits every item, and has no value', (state) => {
    for (const { item, group } of itemsById(definition).values()) {
      const path = group ? `${group.id}/a/${item.id}` : item.id;
      expect(fits(definition, path, left(state)), path).toBe(true);
      expect(fits(definition, path, { state, value: 'something' }), path).toBe(false);
    }
  });

  test('a place that the definition has not takes nothing', () => {
    for (const path of ['nothing', 'jobName', 'name/a/jobName', 'note-nothing', 'note-']) {
      expect(fits(definition, path, answered('x')), path).toBe(false);
      expect(fits(definition, path, left('later')), path).toBe(false);
    }
  });
});

test('a note beside an item is words or taken back, nothing else', () => {
  expect(fit('note-name', 'she laughed')).toBe(true);
  expect(fit('note-jobName', '')).toBe(true);
  expect(fits(definition, 'note-name', left('cleared'))).toBe(true);
  expect(fit('note-name', 7)).toBe(false);
  expect(fits(definition, 'note-name', left('declined'))).toBe(false);
  expect(fits(definition, 'note-name', { state: 'cleared', value: 'x' })).toBe(false);
});

describe('laws', () => {
  const places = [...itemsById(definition).values()].map(({ item, group }) => ({
    item,
    path: group ? `${group.id}/a/${item.id}` : item.id,
  }));

  test('what the tests make as fitting answers fits', () => {
    const given = fc
      .constantFrom(...places)
      .chain(({ item, path }) => fittingAnswer(definition, item).map((answer) => ({ path, answer })));
    fc.assert(
      fc.property(given, ({ path, answer }) => fits(definition, path, answer)),
      { numRuns: 500 },
    );
  });

  test('it never throws, whatever it is given', () => {
    const path = fc.oneof(fc.constantFrom(...places.map((each) => each.path)), fc.string());
    const answer = fc.record({ state: fc.constantFrom(...ANSWER_STATES), value: fc.jsonValue() });
    fc.assert(
      fc.property(path, answer, (at, given) => {
        expect(typeof fits(definition, at, given as Answer)).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('a number that can be typed fits', () => {
    const range = fc.constantFrom('children', 'years', 'minutes');
    const typed = fc.integer({ min: -10, max: 3000 }).map((tenths) => numberText(tenths / 10, 'it'));
    fc.assert(
      fc.property(range, typed, (id, words) => {
        const item = itemOf(definition, id);
        const value = item.type === 'number' ? readNumber(words, item) : undefined;
        expect(value === undefined || fit(id, value)).toBe(true);
      }),
    );
  });
});
