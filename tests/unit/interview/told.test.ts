import { createIntl } from '@formatjs/intl';
import { describe, expect, test } from 'vitest';
import { historiesOf, themesOf } from '../../../renderer/features/told/told-record.ts';
import { toldWords } from '../../../renderer/features/told/told-values.ts';
import type { ToldSpeech } from '../../../renderer/features/told/told-values.ts';
import type { Fact, FactName } from '../../../shared/domain/facts.ts';
import { loadCatalog } from '../../../shared/i18n/catalogs.ts';
import { definitionSchema } from '../../../shared/interview/definition.ts';
import type { Item } from '../../../shared/interview/definition.ts';
import { itemsById } from '../../../shared/interview/structure.ts';
import { smallPack } from '../../support/interview-pack.ts';

const definition = definitionSchema.parse(smallPack().definition);
const intl = createIntl({ locale: 'en', messages: await loadCatalog('en') });
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const speech: ToldSpeech = {
  definition,
  text: (key) => `<${key}>`,
  say: (id, values) => intl.formatMessage({ id }, values),
  country: (code) => `country ${code}`,
  date: (date) => `date ${date}`,
  number: (value) => value.toLocaleString('en'),
  weekday: (day) => DAYS[day] ?? '',
  list: (pieces) => pieces.join(' and '),
};
const item = (fields: object) => ({ id: 'asked', ...fields }) as Item;
const said = (of: Item | undefined, value: unknown) => of && toldWords(of, value, speech);
const from = (id: string) => itemsById(definition).get(id)?.item;
const pictures = [{ id: 'a' }, { id: 'b' }];

describe('a value in words', () => {
  test.each([
    [item({ type: 'choice', options: pictures }), 'a', ['<asked.option.a>']],
    [
      item({ type: 'multipleChoice', options: pictures }),
      ['b', 'a'],
      ['<asked.option.b>', '<asked.option.a>'],
    ],
    [item({ type: 'cards', set: 'jobs' }), ['cook'], ['<card.jobs.cook>']],
    [item({ type: 'yesNo' }), false, ['No']],
    [item({ type: 'number', min: 0, max: 9, unit: 'children' }), 1, ['1 child']],
    [item({ type: 'number', min: 0, max: 9, unit: 'hours' }), 2.5, ['2.5 hours']],
    [item({ type: 'number', min: 0, max: 9000 }), 4000, ['4,000']],
    [item({ type: 'scale', steps: 5 }), 4, ['<asked.step.4>']],
    [
      item({ type: 'partialDate' }),
      { date: '1997-03', calendar: 'persian', told: '1375-12' },
      ['date 1997-03'],
    ],
    [item({ type: 'country' }), ['SO', 'XX'], ['country SO', 'country XX']],
  ])('%j holds %j', (of, value, words) => {
    expect(said(of, value)).toEqual({ shape: 'words', words });
  });

  test('what somebody typed stays as it is', () => {
    expect(said(item({ type: 'longText' }), 'one\ntwo')).toEqual({ shape: 'typed', typed: 'one\ntwo' });
  });

  test('a consent tells both: whether it was given, and whether she said it back', () => {
    expect(said(item({ type: 'consent' }), { given: true, saidBack: false })).toEqual({
      shape: 'consent',
      given: true,
      saidBack: false,
    });
  });

  test('piles are told pile by pile, without those that stayed empty', () => {
    expect(said(from('likes'), { cook: 'gladly', drive: 'gladly' })).toEqual({
      shape: 'lines',
      lines: [{ label: '<likes.pile.gladly>', words: '<card.activities.cook> and <card.activities.drive>' }],
    });
  });

  test('a week is told by the parts of the day, its days in their order and once', () => {
    const everyEvening = DAYS.map((_, day) => ({ day, part: 'evening' }));
    const places = [
      { day: 4, part: 'morning' },
      { day: 0, part: 'morning' },
      { day: 4, part: 'morning' },
    ];
    expect(said(item({ type: 'weekGrid' }), [...places, ...everyEvening])).toEqual({
      shape: 'lines',
      lines: [
        { label: 'Morning', words: 'Monday and Friday' },
        { label: 'Evening', words: 'every day' },
      ],
    });
  });

  test('a day is told hour by hour, then what is done in the week', () => {
    const value = {
      day: [
        { card: 'sew', from: 14, to: 16.5 },
        { card: 'cook', from: 6.5, to: 8 },
      ],
      week: [
        { card: 'drive', day: 1, part: 'morning' },
        { card: 'drive', day: 2, part: 'night' },
      ],
    };
    expect(said(from('day'), value)).toEqual({
      shape: 'lines',
      lines: [
        { label: '06:30–08:00', words: '<card.activities.cook>' },
        { label: '14:00–16:30', words: '<card.activities.sew>' },
        { label: '<card.activities.drive>', words: 'Morning: Tuesday; Night: Wednesday' },
      ],
    });
  });

  test('what the item cannot have held has no words', () => {
    expect(said(item({ type: 'weekGrid' }), 'always')).toBeUndefined();
    expect(said(item({ type: 'number', min: 0, max: 9 }), 'many')).toBeUndefined();
    expect(said(item({ type: 'signature' }), { kind: 'mark', mark: 'cross' })).toBeUndefined();
  });
});

const fact = (id: string, name: FactName, statedOn = '2026-03-03') => {
  const value: Fact = {
    name,
    state: 'answered',
    value: null,
    since: null,
    statedOn,
    interviewId: 'interview',
    path: name,
  };
  return { id, value };
};

describe('the order of the record', () => {
  test('consents stand apart, and of each fact the newest comes first', () => {
    const { consents, situation } = historiesOf([
      fact('new', 'children', '2026-05-12'),
      fact('old', 'children', '2026-03-03'),
      fact('yes', 'consentRecord'),
      fact('from', 'arrivalInEurope'),
    ]);
    expect(consents.map(({ latest }) => latest.id)).toEqual(['yes']);
    expect(situation.map(({ latest }) => latest.id)).toEqual(['from', 'new']);
    expect(situation[1]?.earlier.map(({ id }) => id)).toEqual(['old']);
  });

  test('facts of one section stand together, where the first of them stood', () => {
    const { situation } = historiesOf([
      fact('1', 'arrivalInEurope'),
      fact('2', 'labourStatus'),
      fact('3', 'permitKind'),
    ]);
    const themes = themesOf(situation, ({ name }) =>
      name === 'labourStatus' ? { id: 'work', title: 'Work' } : { id: 'arrival', title: 'Arrival' },
    );
    expect(themes.map(({ title, facts }) => [title, facts.map(({ name }) => name)])).toEqual([
      ['Arrival', ['arrivalInEurope', 'permitKind']],
      ['Work', ['labourStatus']],
    ]);
  });
});
