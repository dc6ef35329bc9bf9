// Definitions whose conditions or record mean nothing: what is broken, and what is to be said.
import type { Row } from './broken-shapes.ts';
import { at, cardSet, change, englishOf, family, job, list, section, work } from './interview-pack.ts';
import type { Json, SmallPack } from './interview-pack.ts';

const when = (id: string, condition: unknown) => change(id, { when: condition });
const fields = (pack: SmallPack): Json => (at(pack, 'jobs')['record'] as Json)['fields'] as Json;

export const CONDITIONS: readonly Row[] = [
  ['badCondition', 'a condition that is a number', when('children', 5), [...family('children'), 'a number']],
  [
    'badCondition',
    'a condition that asks nothing',
    when('children', { item: 'partner' }),
    family('children'),
  ],
  [
    'badCondition',
    'a condition without an item',
    when('children', { is: true }),
    [...family('children'), '"item"'],
  ],
  ['badCondition', 'an empty list', when('children', { all: [] }), [...family('children'), '"all"']],
  [
    'unknownField',
    'an expression',
    when('children', { item: 'partner', is: true, js: 'x()' }),
    [...family('children'), '"js"'],
  ],
  [
    'conditionUnknownItem',
    'a condition on nothing',
    when('children', { item: 'kids', answered: true }),
    [...family('children'), '"kids"', 'which no item has. Name an item of this interview.'],
  ],
  [
    'conditionNotEarlier',
    'a condition on itself',
    when('children', { item: 'children', answered: true }),
    family('children'),
  ],
  [
    'conditionNotEarlier',
    'a condition on what comes later',
    when('children', { any: [{ item: 'mood', is: 1 }] }),
    [...family('children'), '"mood"'],
  ],
  [
    'conditionNotEarlier',
    'a section on its own item',
    (p) => (section(p, 'work')['when'] = { item: 'mood', is: 1 }),
    ['section "work"', '"mood"'],
  ],
  ['conditionNotEarlier', 'a later sibling', when('jobName', { item: 'jobStill', is: true }), job('jobName')],
  [
    'conditionInsideGroup',
    'a group looked into',
    when('mood', { item: 'jobStill', is: true }),
    [...work('mood'), '"jobs"'],
  ],
  [
    'conditionUnknownOption',
    'an option that is not there',
    when('born', { item: 'school', is: 'nearby' }),
    [...family('born'), '"nearby"', '"near", "far"'],
  ],
  [
    'conditionUnknownOption',
    'a card that is not there',
    when('day', { item: 'does', includes: 'swim' }),
    [...work('day'), '"swim"'],
  ],
  [
    'conditionNoList',
    'a list in a number',
    when('school', { item: 'children', includes: 'one' }),
    [...family('school'), '"children"'],
  ],
  [
    'conditionWrongValue',
    'text for yes',
    when('children', { item: 'partner', is: 'yes' }),
    [...family('children'), '"yes"', 'true or false'],
  ],
  [
    'conditionWrongValue',
    'text for a number',
    when('school', { item: 'children', is: '2' }),
    [...family('school'), '0 to 15'],
  ],
  [
    'conditionWrongValue',
    'a number that cannot be',
    when('school', { item: 'children', is: 16 }),
    family('school'),
  ],
  ['conditionWrongValue', 'an option as a number', when('born', { item: 'school', is: 1 }), family('born')],
  [
    'conditionWrongValue',
    'a whole list compared',
    when('day', { item: 'does', is: 'cook' }),
    [...work('day'), 'includes'],
  ],
  [
    'conditionWrongValue',
    'an answer to a greeting',
    when('children', { item: 'hello', answered: true }),
    family('children'),
  ],
];

export const RECORD: readonly Row[] = [
  [
    'recordUnknownPile',
    'a pile that is not there',
    change('likes', { record: { entry: 'skill', group: 'base', pile: 'rarely' } }),
    [...work('likes'), '"rarely"'],
  ],
  [
    'recordUnknownPile',
    'a pile of cards',
    change('does', { record: { entry: 'skill', group: 'base', pile: 'gladly' } }),
    work('does'),
  ],
  [
    'recordNoPile',
    'skills of any pile',
    change('likes', { record: { entry: 'skill', group: 'base' } }),
    work('likes'),
  ],
  [
    'recordUnknownItem',
    'an entry from outside',
    (p) => (fields(p)['title'] = 'mood'),
    [...work('jobs'), '"title"', '"mood"'],
  ],
  [
    'recordWrongType',
    'tasks from a choice',
    (p) => (fields(p)['tasks'] = ['jobKind']),
    [...work('jobs'), '"tasks"', '"choice"'],
  ],
  [
    'recordWrongOptions',
    'kinds that are none',
    change('jobKind', { options: [{ id: 'employee' }, { id: 'hobby' }] }),
    [...work('jobs'), '"hobby"'],
  ],
  [
    'recordWrongType',
    'a fact with options from text',
    change('seeks', { type: 'text' }),
    [...work('seeks'), '"seekingWork"'],
  ],
  [
    'recordWrongOptions',
    'a fact with other options',
    change('school', { record: { fact: 'housing' } }),
    [...family('school'), '"near"'],
  ],
  [
    'recordWrongOptions',
    'yes and no for a fact that has neither',
    change('partner', { record: { fact: 'gender' } }),
    family('partner'),
  ],
  [
    'recordWrongType',
    'a birthday as text',
    change('birthday', { type: 'text' }),
    [...family('birthday'), '"birthDate"', '"partialDate"'],
  ],
  [
    'recordWrongOptions',
    'a script that is none',
    change('letters', { options: [{ id: 'Latn' }, { id: 'Cuneiform' }] }),
    [...family('letters'), '"Cuneiform"'],
  ],
  [
    'recordWrongOptions',
    'another safe to call',
    change('calls', { options: [{ id: 'yes' }, { id: 'maybe' }] }),
    [...family('calls'), '"maybe"'],
  ],
  [
    'recordWrongRange',
    'a hundred years of school',
    change('years', { max: 100 }),
    [...family('years'), '0 to 30'],
  ],
  ['recordWrongRange', 'several countries of birth', change('born', { several: true }), family('born')],
  [
    'recordSince',
    'since a number',
    (p) => (at(p, 'seeks')['record'] = { fact: 'seekingWork', since: 'mood' }),
    [...work('seeks'), '"mood"'],
  ],
  [
    'recordSince',
    'since nothing',
    (p) => (at(p, 'seeks')['record'] = { fact: 'seekingWork', since: 'then' }),
    [...work('seeks'), '"then"'],
  ],
];

export const WARNINGS: readonly Row[] = [
  [
    'unusedSet',
    'a set that nobody asks for',
    (p) => {
      list(p.definition, 'cardSets').push({ ...cardSet(p), id: 'hobbies' });
      for (const key of ['group.home', 'cook', 'sew', 'drive']) englishOf(p)[`card.hobbies.${key}`] = 'x';
    },
    ['card set "hobbies"'],
  ],
  [
    'recordUntitled',
    'experiences without a title',
    (p) => {
      delete fields(p)['title'];
      delete at(p, 'jobs')['forEach'];
    },
    work('jobs'),
  ],
  [
    'recordedTwice',
    'a fact asked twice',
    change('years', { record: { fact: 'children' } }),
    [...family('years'), '"children"'],
  ],
];
