import { describe, expect, test } from 'vitest';
import { emptySkill } from '../../../shared/domain/skill.ts';
import { proposedOf } from '../../../shared/interview/proposals.ts';
import { answersOf, asking, date, left, options, piles } from '../../support/interview-builder.ts';
import { madeBy, proposed } from '../../support/proposed.ts';

describe('a field of the person', () => {
  const definition = asking([
    { id: 'givenName', type: 'text', record: { person: 'givenName' } },
    { id: 'born', type: 'partialDate', record: { person: 'birthDate' } },
    { id: 'bornIn', type: 'country', record: { person: 'countryOfBirth' } },
    { id: 'passports', type: 'country', several: true, record: { person: 'citizenships' } },
    { id: 'calls', type: 'choice', options: options('yes', 'no'), record: { person: 'safeToCall' } },
    {
      id: 'letters',
      type: 'multipleChoice',
      options: options('Latn', 'Arab'),
      record: { person: 'scriptsRead' },
    },
    { id: 'years', type: 'number', min: 0, max: 30, record: { person: 'schoolingYears' } },
  ]);

  test('is filled with what she said, dates in the Gregorian calendar', () => {
    const told = {
      givenName: 'Amina',
      born: { date: '1990-05', calendar: 'ethiopic', told: '1982-09' },
      bornIn: ['ER'],
      passports: ['ER', 'IT'],
      calls: 'no',
      letters: ['Arab'],
      years: 0,
    };
    expect(madeBy(definition, told)).toEqual({
      givenName: { to: 'person', fields: { givenName: 'Amina' } },
      born: { to: 'person', fields: { birthDate: '1990-05' } },
      bornIn: { to: 'person', fields: { countryOfBirth: 'ER' } },
      passports: { to: 'person', fields: { citizenships: ['ER', 'IT'] } },
      calls: { to: 'person', fields: { safeToCall: 'no' } },
      letters: { to: 'person', fields: { scriptsRead: ['Arab'] } },
      years: { to: 'person', fields: { schoolingYears: 0 } },
    });
  });

  test.each(['unknown', 'declined', 'later', 'cleared'] as const)(
    'stays as it is where she said: %s',
    (state) => {
      expect(madeBy(definition, { givenName: left(state), born: left(state) })).toEqual({});
    },
  );
});

describe('a fact', () => {
  const definition = asking([
    { id: 'permit', type: 'choice', options: options('work', 'study'), record: { fact: 'permitKind' } },
    { id: 'seeks', type: 'yesNo', record: { fact: 'seekingWork', since: 'seeksSince' } },
    { id: 'seeksSince', type: 'partialDate', when: { item: 'seeks', is: true } },
    { id: 'consent', type: 'consent', record: { fact: 'consentCv' } },
  ]);
  const fields = { state: 'answered', since: null, statedOn: '2026-11-25' };

  test('keeps what she said and the day on which she said it', () => {
    expect(madeBy(definition, { permit: 'work', consent: { given: false, saidBack: true } })).toEqual({
      permit: { to: 'fact', fields: { ...fields, name: 'permitKind', value: 'work' } },
      consent: {
        to: 'fact',
        fields: { ...fields, name: 'consentCv', value: { given: false, saidBack: true } },
      },
    });
  });

  test.each(['declined', 'unknown'] as const)('is one too where she said: %s', (state) => {
    expect(madeBy(definition, { permit: left(state) })).toEqual({
      permit: { to: 'fact', fields: { ...fields, name: 'permitKind', state, value: null } },
    });
  });

  test.each(['later', 'cleared'] as const)('is none where she said: %s', (state) => {
    expect(madeBy(definition, { permit: left(state) })).toEqual({});
  });

  test('that has options keeps one of them for a plain yes or no', () => {
    expect(madeBy(definition, { seeks: false })['seeks']).toMatchObject({ fields: { value: 'no' } });
    expect(madeBy(definition, { seeks: true })['seeks']).toMatchObject({ fields: { value: 'yes' } });
  });

  test('tells since when, where that was answered and is asked', () => {
    const since = (given: Parameters<typeof answersOf>[0]) => madeBy(definition, given)['seeks'];
    const told = { seeksSince: date('2025-01') };
    expect(since({ seeks: true, ...told })).toMatchObject({ fields: { since: '2025-01' } });
    expect(since({ seeks: true, seeksSince: left('unknown') })).toMatchObject({ fields: { since: null } });
    expect(since({ seeks: false, ...told })).toMatchObject({ fields: { since: null } });
  });

  test('inside a group tells since when from the same repetition', () => {
    const inGroup = asking([
      {
        id: 'jobs',
        type: 'group',
        items: [
          {
            id: 'status',
            type: 'choice',
            options: options('employed', 'student'),
            record: { fact: 'labourStatus', since: 'statusSince' },
          },
          { id: 'statusSince', type: 'partialDate' },
        ],
      },
    ]);
    const told = {
      jobs: ['a', 'b'],
      'jobs/a/status': 'employed',
      'jobs/b/status': 'student',
      'jobs/b/statusSince': date('2024'),
    };
    expect(madeBy(inGroup, told)).toMatchObject({
      'jobs/a/status': { fields: { value: 'employed', since: null } },
      'jobs/b/status': { fields: { value: 'student', since: '2024' } },
    });
  });
});

describe('a language', () => {
  const definition = asking([
    {
      id: 'talks',
      type: 'group',
      items: [{ id: 'speaks', type: 'language', record: { entry: 'language' } }],
    },
  ]);

  test('has no level where she has nothing yet, or was not asked', () => {
    const speaks = {
      language: 'it',
      motherTongue: false,
      listening: 'A2',
      reading: 'none',
      spokenInteraction: 'preA1',
      spokenProduction: null,
      writing: 'none',
    };
    expect(madeBy(definition, { talks: ['a'], 'talks/a/speaks': speaks })).toEqual({
      'talks/a/speaks': { to: 'language', fields: { ...speaks, reading: null, writing: null } },
    });
  });
});

describe('a story', () => {
  const definition = asking([{ id: 'time', type: 'story', record: { entry: 'story' } }]);

  test('is told in her language and keeps the words of every prompt', () => {
    const time = {
      title: 'The feast',
      told: { action: { told: true, words: 'I cooked' }, tools: { told: true, words: '' } },
      quote: 'Nobody left hungry',
      mayQuote: true,
    };
    const silent = { situation: '', tools: '', ending: '', problem: '', taught: '' };
    expect(madeBy(definition, { time })).toEqual({
      time: {
        to: 'story',
        fields: {
          ...silent,
          title: 'The feast',
          action: 'I cooked',
          quote: 'Nobody left hungry',
          mayQuote: true,
          toldIn: 'ti',
          toldOn: '2026-11-25',
        },
      },
    });
  });
});

describe('a skill', () => {
  const record = { entry: 'skill', group: 'transversal' };
  const definition = asking([
    { id: 'can', type: 'cards', set: 'activities', record },
    {
      id: 'likes',
      type: 'piles',
      set: 'activities',
      piles,
      record: { ...record, group: 'base', pile: 'gladly' },
    },
    { id: 'lays', type: 'piles', set: 'activities', piles },
  ]);
  const fields = { ...emptySkill };

  test('comes of each chosen card, mentioned and no more', () => {
    expect(madeBy(definition, { can: ['sew', 'cook'] })).toEqual({
      'can#sew': { to: 'skill', fields: { ...fields, name: 'card activities sew', group: 'transversal' } },
      'can#cook': { to: 'skill', fields: { ...fields, name: 'card activities cook', group: 'transversal' } },
    });
  });

  test('comes of each card on the named pile and of no other', () => {
    const laid = { cook: 'gladly', sew: 'unwillingly' };
    expect(madeBy(definition, { likes: laid, lays: laid })).toEqual({
      'likes#cook': { to: 'skill', fields: { ...fields, name: 'card activities cook', group: 'base' } },
    });
  });
});

describe('what is hidden', () => {
  const definition = asking([
    { id: 'phone', type: 'text', record: { person: 'phone' } },
    {
      id: 'calls',
      type: 'choice',
      options: options('yes', 'no'),
      when: { item: 'phone', answered: true },
      record: { person: 'safeToCall' },
    },
  ]);

  test('offers nothing, whatever was answered there before', () => {
    expect(madeBy(definition, { phone: left('declined'), calls: 'yes' })).toEqual({});
  });

  test('is not what is asked because the case knows: that offers what was answered, and only that', () => {
    const known = answersOf({ phone: '000 111' });
    expect(proposed(definition, answersOf({ calls: 'no' }), known)).toEqual([
      { id: 'calls', path: 'calls', made: { to: 'person', fields: { safeToCall: 'no' } } },
    ]);
  });
});

test('each proposal names its item, in the order in which it was told', () => {
  const definition = asking([
    { id: 'can', type: 'cards', set: 'activities', record: { entry: 'skill', group: 'base' } },
    { id: 'city', type: 'text', record: { person: 'city' } },
  ]);
  const proposals = proposed(definition, answersOf({ city: 'Turin', can: ['sew', 'drive'] }));
  expect(proposals.map(({ id, path }) => [id, path])).toEqual([
    ['can#sew', 'can'],
    ['can#drive', 'can'],
    ['city', 'city'],
  ]);
});

test('the same answers make the same proposal to the letter, another answer another one', () => {
  const definition = asking([{ id: 'city', type: 'text', record: { person: 'city' } }]);
  const of = (city: string) => proposed(definition, answersOf({ city })).map(proposedOf);
  expect(of('Turin')).toEqual(of('Turin'));
  expect(of('Turin')).not.toEqual(of('Asmara'));
});
