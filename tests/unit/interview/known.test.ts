import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../shared/domain/facts.ts';
import { emptyPerson } from '../../../shared/domain/person.ts';
import type { Definition } from '../../../shared/interview/definition.ts';
import { knownAnswers } from '../../../shared/interview/known.ts';
import type { Memory } from '../../../shared/interview/known.ts';
import { answered, answersOf, asking, date, left, options } from '../../support/interview-builder.ts';

const nothing: Memory = { person: emptyPerson, facts: [], earlier: [] };
const known = (definition: Definition, memory: Partial<Memory>) =>
  Object.fromEntries(
    knownAnswers(definition, { ...nothing, ...memory }).map(({ path, answer, from }) => [
      path,
      { answer, from },
    ]),
  );
const fact = (fields: Partial<Fact> & Pick<Fact, 'name'>): Fact => ({
  state: 'answered',
  value: null,
  since: null,
  statedOn: '2026-01-01',
  interviewId: 'i-1',
  path: 'x',
  ...fields,
});

const intake = asking([
  { id: 'givenName', type: 'text', record: { person: 'givenName' } },
  { id: 'born', type: 'partialDate', record: { person: 'birthDate' } },
  { id: 'bornIn', type: 'country', record: { person: 'countryOfBirth' } },
  { id: 'passports', type: 'country', several: true, record: { person: 'citizenships' } },
  {
    id: 'calls',
    type: 'choice',
    options: options('yes', 'askFirst', 'no'),
    record: { person: 'safeToCall' },
  },
  {
    id: 'letters',
    type: 'multipleChoice',
    options: options('Latn', 'Arab'),
    record: { person: 'scriptsRead' },
  },
  { id: 'schoolYears', type: 'number', min: 0, max: 30, record: { person: 'schoolingYears' } },
  { id: 'permit', type: 'choice', options: options('work', 'study'), record: { fact: 'permitKind' } },
  { id: 'seeks', type: 'yesNo', record: { fact: 'seekingWork' } },
  { id: 'mood', type: 'scale', steps: 5 },
  {
    id: 'jobs',
    type: 'group',
    items: [{ id: 'jobHours', type: 'number', min: 0, max: 60, record: { fact: 'jobHours' } }],
  },
]);

describe('from the case', () => {
  test('each field of the person is the answer of the item that would ask it', () => {
    const person = {
      ...emptyPerson,
      givenName: 'Amina',
      birthDate: '1990-05',
      countryOfBirth: 'ER',
      citizenships: ['ER', 'IT'],
      safeToCall: 'no' as const,
      scriptsRead: ['Arab' as const],
      schoolingYears: 0,
    };
    expect(known(intake, { person })).toEqual({
      givenName: { answer: answered('Amina'), from: 'case' },
      born: { answer: answered(date('1990-05')), from: 'case' },
      bornIn: { answer: answered(['ER']), from: 'case' },
      passports: { answer: answered(['ER', 'IT']), from: 'case' },
      calls: { answer: answered('no'), from: 'case' },
      letters: { answer: answered(['Arab']), from: 'case' },
      schoolYears: { answer: answered(0), from: 'case' },
    });
  });

  test('empty fields are not known', () => {
    expect(known(intake, {})).toEqual({});
  });

  test('the newest fact wins', () => {
    const facts = [
      fact({ name: 'permitKind', value: 'study', statedOn: '2026-03-01' }),
      fact({ name: 'permitKind', value: 'work', statedOn: '2026-01-01' }),
    ];
    expect(known(intake, { facts })['permit']?.answer).toEqual(answered('study'));
  });

  test.each(['declined', 'unknown'] as const)('a fact that was %s is known as such', (state) => {
    const facts = [fact({ name: 'permitKind', state })];
    expect(known(intake, { facts })).toEqual({ permit: { answer: left(state), from: 'case' } });
  });

  test.each([
    ['yes', true],
    ['no', false],
  ])('a fact kept as %s is known to a plain yes or no', (value, said) => {
    const facts = [fact({ name: 'seekingWork', value })];
    expect(known(intake, { facts })['seeks']?.answer).toEqual(answered(said));
  });

  test('what is asked again and again is not known', () => {
    expect(known(intake, { facts: [fact({ name: 'jobHours', value: 20 })] })).toEqual({});
  });
});

describe('from earlier interviews', () => {
  const before = asking([
    { id: 'permitThen', type: 'choice', options: options('work', 'family'), record: { fact: 'permitKind' } },
    { id: 'nameThen', type: 'text', record: { person: 'givenName' } },
    { id: 'mood', type: 'scale', steps: 5 },
  ]);
  const said = (given: Parameters<typeof answersOf>[0]) => ({
    definition: before,
    answers: answersOf(given),
  });

  test('what fills the same place is known, whatever the item was called', () => {
    const earlier = [said({ permitThen: 'work', nameThen: 'Amina', mood: 3 })];
    expect(known(intake, { earlier })).toEqual({
      permit: { answer: answered('work'), from: 'interview' },
      givenName: { answer: answered('Amina'), from: 'interview' },
    });
  });

  test('the newest that was answered wins', () => {
    const earlier = [
      said({ nameThen: left('later') }),
      said({ nameThen: 'Mina' }),
      said({ nameThen: 'Amina', permitThen: 'work' }),
    ];
    expect(known(intake, { earlier })).toMatchObject({
      givenName: { answer: answered('Mina') },
      permit: { answer: answered('work') },
    });
  });

  test('what the case says comes first', () => {
    const person = { ...emptyPerson, givenName: 'Amina' };
    expect(known(intake, { person, earlier: [said({ nameThen: 'Mina' })] })['givenName']).toEqual({
      answer: answered('Amina'),
      from: 'case',
    });
  });

  test('an answer that this interview does not offer is left out', () => {
    expect(known(intake, { earlier: [said({ permitThen: 'family' })] })).toEqual({});
  });
});

test('several citizenships are not known to an item that takes one', () => {
  const one = asking([{ id: 'passport', type: 'country', record: { person: 'citizenships' } }]);
  expect(known(one, { person: { ...emptyPerson, citizenships: ['ER', 'IT'] } })).toEqual({});
  expect(known(one, { person: { ...emptyPerson, citizenships: ['ER'] } })['passport']?.answer).toEqual(
    answered(['ER']),
  );
});
