import { describe, expect, test } from 'vitest';
import {
  cardSetOf,
  itemsById,
  notedItem,
  placedAt,
  repeatedOver,
} from '../../../shared/interview/structure.ts';
import { targetOf } from '../../../shared/interview/targets.ts';
import { activities, asking, itemOf, options } from '../../support/interview-builder.ts';

const definition = asking([
  { id: 'does', type: 'cards', set: 'activities' },
  { id: 'places', type: 'multipleChoice', options: options('near', 'far') },
  { id: 'jobs', type: 'group', forEach: 'does', items: [{ id: 'jobName', type: 'text' }] },
  {
    id: 'walks',
    type: 'group',
    forEach: 'places',
    items: [{ id: 'walkTime', type: 'number', min: 0, max: 9 }],
  },
  { id: 'others', type: 'group', items: [{ id: 'otherName', type: 'text' }] },
]);
const group = (id: string) => {
  const item = itemOf(definition, id);
  if (item.type !== 'group') throw new Error(`${id} is no group`);
  return item;
};

describe('looking up', () => {
  test('finds every item, a group before what is in it', () => {
    expect([...itemsById(definition).keys()]).toEqual([
      'does',
      'places',
      'jobs',
      'jobName',
      'walks',
      'walkTime',
      'others',
      'otherName',
    ]);
    expect(itemsById(definition)).toBe(itemsById(definition));
  });

  test('finds an item by the path of its answer, and only where it stands', () => {
    expect(placedAt(definition, 'does')).toMatchObject({ item: { id: 'does' }, group: undefined });
    expect(placedAt(definition, 'jobs/cook/jobName')).toMatchObject({
      item: { id: 'jobName' },
      group: { id: 'jobs' },
      section: { id: 'only' },
    });
    for (const path of ['nothing', 'jobName', 'others/a/jobName', 'does/a/jobName', 'jobs/cook/does', '']) {
      expect(placedAt(definition, path)).toBeUndefined();
    }
  });

  test('finds the item that a note stands beside, also inside a group', () => {
    expect(notedItem(definition, 'note-does')).toBe('does');
    expect(notedItem(definition, 'note-jobName')).toBe('jobName');
    expect(notedItem(definition, 'note-nothing')).toBeUndefined();
    expect(notedItem(definition, 'does')).toBeUndefined();
  });

  test('finds a card set', () => {
    expect(cardSetOf(definition, 'activities')).toEqual(activities);
    expect(cardSetOf(definition, 'nothing')).toBeUndefined();
  });

  test('finds what a group is asked for each of: cards, options, or nothing', () => {
    expect(repeatedOver(definition, group('jobs'))).toMatchObject({
      item: { id: 'does' },
      cards: activities,
    });
    expect(repeatedOver(definition, group('walks'))).toEqual({
      item: itemOf(definition, 'places'),
      cards: undefined,
    });
    expect(repeatedOver(definition, group('others'))).toBeUndefined();
  });
});

describe('the place in the record', () => {
  const recording = asking([
    { id: 'born', type: 'partialDate', record: { person: 'birthDate' } },
    { id: 'gender', type: 'choice', options: options('woman', 'man'), record: { fact: 'gender' } },
    { id: 'bornAgain', type: 'partialDate', record: { person: 'birthDate' } },
    { id: 'speaks', type: 'language', record: { entry: 'language' } },
    { id: 'silent', type: 'text' },
    {
      id: 'jobs',
      type: 'group',
      items: [{ id: 'jobHours', type: 'number', min: 0, max: 60, record: { fact: 'jobHours' } }],
      record: { entry: 'experience', kind: 'employee', fields: { tasks: [] } },
    },
  ]);

  test('is one of the person or one fact; lists and silent items have none', () => {
    const targets = [...itemsById(recording).values()].map(({ item }) => targetOf(item));
    expect(targets).toEqual([
      'person.birthDate',
      'fact.gender',
      'person.birthDate',
      undefined,
      undefined,
      undefined,
      'fact.jobHours',
    ]);
  });
});
