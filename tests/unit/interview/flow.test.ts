import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../shared/interview/answers.ts';
import type { Definition } from '../../../shared/interview/definition.ts';
import {
  answerInside,
  askedAnswers,
  openingStep,
  recapOf,
  repetitionsOf,
  statusOf,
  stepsOf,
} from '../../../shared/interview/flow.ts';
import {
  activities,
  answered,
  answersOf,
  asking,
  definitionOf,
  itemOf,
  left,
  options,
} from '../../support/interview-builder.ts';

const paths = (definition: Definition, answers: Answers = new Map()) =>
  stepsOf(definition, answers).map(({ path }) => path);

describe('what is asked', () => {
  const definition = definitionOf({
    sections: [
      {
        id: 'family',
        items: [
          { id: 'hello', type: 'info' },
          { id: 'partner', type: 'yesNo' },
          { id: 'partnerWorks', type: 'yesNo', when: { item: 'partner', is: true } },
          { id: 'partnerWork', type: 'text', when: { item: 'partnerWorks', is: true } },
        ],
      },
      {
        id: 'alone',
        when: { item: 'partner', is: false },
        items: [{ id: 'helpers', type: 'text' }],
      },
    ],
  });

  test('is every item in its order, one step each, hidden ones left out', () => {
    expect(paths(definition)).toEqual(['hello', 'partner']);
    expect(paths(definition, answersOf({ partner: true }))).toEqual(['hello', 'partner', 'partnerWorks']);
  });

  test('is a section only while its condition holds', () => {
    expect(paths(definition, answersOf({ partner: false }))).toEqual(['hello', 'partner', 'helpers']);
  });

  test('does not follow from an answer whose own item is hidden by now', () => {
    const before = answersOf({ partner: true, partnerWorks: true });
    expect(paths(definition, before)).toEqual(['hello', 'partner', 'partnerWorks', 'partnerWork']);
    const corrected = new Map([...before, ['partner', answered(false)] as const]);
    expect(paths(definition, corrected)).toEqual(['hello', 'partner', 'helpers']);
  });

  test('tells for each step its section', () => {
    const steps = stepsOf(definition, answersOf({ partner: false }));
    expect(steps.map(({ section }) => section.id)).toEqual(['family', 'family', 'alone']);
  });

  test('leaves the answers of hidden items out', () => {
    const answers = answersOf({ partner: false, partnerWorks: true, helpers: 'my sister' });
    expect([...askedAnswers(stepsOf(definition, answers), answers).keys()]).toEqual(['partner', 'helpers']);
  });
});

const jobs = { id: 'jobs', type: 'group', most: 2 };
const jobItems = [
  { id: 'jobName', type: 'text' },
  { id: 'jobPaid', type: 'yesNo' },
  { id: 'jobPay', type: 'text', when: { item: 'jobPaid', is: true } },
];

describe('what is told as often as she has something to tell', () => {
  const definition = asking([{ ...jobs, items: jobItems }]);
  const group = itemOf(definition, 'jobs');

  test('begins with its list, and then asks each in its order', () => {
    expect(paths(definition)).toEqual(['jobs']);
    expect(paths(definition, answersOf({ jobs: ['b', 'a'] }))).toEqual([
      'jobs',
      'jobs/b/jobName',
      'jobs/b/jobPaid',
      'jobs/a/jobName',
      'jobs/a/jobPaid',
    ]);
  });

  test('looks at the answers of the same repetition', () => {
    const asked = paths(definition, answersOf({ jobs: ['a', 'b'], 'jobs/b/jobPaid': true }));
    expect(asked).toContain('jobs/b/jobPay');
    expect(asked).not.toContain('jobs/a/jobPay');
  });

  test('is asked no more often than its most, and the same one never twice', () => {
    if (group.type !== 'group') throw new Error('not a group');
    expect(repetitionsOf(group, answersOf({ jobs: ['a', 'b', 'c'] }))).toEqual(['a', 'b']);
    expect(repetitionsOf(group, answersOf({ jobs: ['a', 'a', 'b'] }))).toEqual(['a', 'b']);
  });

  test.each([left('declined'), left('cleared'), answered('a'), answered([1]), answered(['a/b'])])(
    'is not asked at all after %j',
    (answer) => {
      expect(paths(definition, answersOf({ jobs: answer }))).toEqual(['jobs']);
    },
  );

  test('names the group and the repetition of a step', () => {
    const [, step] = stepsOf(definition, answersOf({ jobs: ['a'] }));
    expect(step).toMatchObject({ path: 'jobs/a/jobName', within: { group, repetition: 'a' } });
  });
});

describe('what is asked for each card', () => {
  const definition = asking([
    { id: 'well', type: 'yesNo' },
    { id: 'does', type: 'cards', set: 'activities', when: { item: 'well', is: true } },
    { ...jobs, forEach: 'does', items: jobItems },
  ]);

  test('has no list of its own: the chosen cards are its repetitions', () => {
    const told = answersOf({ well: true, does: ['cook'], jobs: ['x'] });
    expect(paths(definition, told)).toEqual(['well', 'does', 'jobs/cook/jobName', 'jobs/cook/jobPaid']);
  });

  test('is not asked where the cards are hidden', () => {
    expect(paths(definition, answersOf({ well: false, does: ['cook'] }))).toEqual(['well']);
  });

  test('may also be asked for each option', () => {
    const inOptions = asking(
      [
        { id: 'does', type: 'multipleChoice', options: options('cook', 'sew') },
        { ...jobs, forEach: 'does', items: jobItems.slice(0, 1) },
      ],
      [],
    );
    expect(paths(inOptions, answersOf({ does: ['sew'] }))).toEqual(['does', 'jobs/sew/jobName']);
  });
});

test('inside a group, a sibling comes first and then the whole interview', () => {
  const definition = asking([
    { id: 'talks', type: 'yesNo' },
    { id: 'jobs', type: 'group', items: [...jobItems, { id: 'jobBoss', type: 'text' }] },
  ]);
  const group = itemOf(definition, 'jobs');
  if (group.type !== 'group') throw new Error('not a group');
  const answers = answersOf({ talks: true, jobPaid: true, 'jobs/a/jobName': 'cook' });
  const answerOf = answerInside(group, 'a', answers);
  expect(answerOf('jobName')).toEqual(answered('cook'));
  expect(answerOf('talks')).toEqual(answered(true));
  // A sibling without an answer is not asked yet, whatever stands outside under its name.
  expect(answerOf('jobPaid')).toBeUndefined();
});

describe('where a step stands', () => {
  const definition = asking([
    { id: 'hello', type: 'info' },
    { id: 'name', type: 'text' },
  ]);
  const [hello, name] = stepsOf(definition, new Map());
  if (!hello || !name) throw new Error('no steps');
  const nothing = new Set<string>();

  test.each([answered('Amina'), left('unknown'), left('declined'), left('later')])(
    'is as answered: %j',
    (answer) => {
      expect(statusOf(name, answersOf({ name: answer }), new Set(['name']))).toBe(answer.state);
    },
  );

  test('is known where the case says it, also after an answer that was taken back', () => {
    expect(statusOf(name, new Map(), new Set(['name']))).toBe('known');
    expect(statusOf(name, answersOf({ name: left('cleared') }), new Set(['name']))).toBe('known');
  });

  test('is not asked, or told where there is nothing to answer', () => {
    expect(statusOf(name, answersOf({ name: left('cleared') }), nothing)).toBe('notAsked');
    expect(statusOf(hello, new Map(), nothing)).toBe('told');
  });
});

describe('the step to open', () => {
  const definition = definitionOf({
    sections: [
      {
        id: 'work',
        items: [
          { id: 'works', type: 'yesNo' },
          { id: 'does', type: 'cards', set: 'activities' },
        ],
      },
      { id: 'each', items: [{ ...jobs, items: jobItems }] },
      { id: 'end', items: [{ id: 'where', type: 'text', when: { item: 'works', is: true } }] },
      { id: 'bye', when: { item: 'works', is: true }, items: [{ id: 'thanks', type: 'info' }] },
    ],
    cardSets: [activities],
  });
  const at = (place: string | null, given: Parameters<typeof answersOf>[0] = {}) =>
    openingStep({ definition, steps: stepsOf(definition, answersOf(given)), place })?.path;

  test('is where the interview stood', () => {
    expect(at('does')).toBe('does');
    expect(at('jobs/a/jobPaid', { jobs: ['a'] })).toBe('jobs/a/jobPaid');
  });

  test('is the first where it has not begun, or stood nowhere in this interview', () => {
    expect(at(null)).toBe('works');
    expect(at('elsewhere')).toBe('works');
  });

  test('is the one before where that is not asked any more', () => {
    expect(at('where')).toBe('jobs');
    expect(at('thanks', { works: false, jobs: ['a'] })).toBe('jobs/a/jobPaid');
  });

  test('stays in the same repetition, or goes to the list where it was taken away', () => {
    expect(at('jobs/a/jobPay', { jobs: ['a', 'b'] })).toBe('jobs/a/jobPaid');
    expect(at('jobs/gone/jobPay', { jobs: ['a', 'b'] })).toBe('jobs');
  });

  test('is none where nothing is asked', () => {
    expect(openingStep({ definition, steps: [], place: 'does' })).toBeUndefined();
  });
});

describe('what is told again', () => {
  const definition = definitionOf({
    sections: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      items: [
        { id: `${id}1`, type: 'text' },
        { id: `${id}2`, type: 'text' },
      ],
    })),
  });
  const steps = stepsOf(definition, new Map());
  const told = (place: string, given: Parameters<typeof answersOf>[0], most?: number) =>
    recapOf({ steps, answers: answersOf(given), place }, most).map(({ id }) => id);

  test('is each topic once, the last three before the place, in their order', () => {
    const all = { a1: 'x', b1: 'x', b2: 'x', c1: 'x', d1: 'x', e1: 'x' };
    expect(told('d2', all)).toEqual(['b', 'c', 'd']);
    expect(told('e1', all)).toEqual(['c', 'd', 'e']);
    expect(told('d2', all, 2)).toEqual(['c', 'd']);
    expect(told('gone', all)).toEqual(['c', 'd', 'e']);
  });

  test('is only what she answered', () => {
    expect(told('c1', { a1: left('declined'), b1: 'x' })).toEqual(['b']);
    expect(told('a1', {})).toEqual([]);
  });
});
