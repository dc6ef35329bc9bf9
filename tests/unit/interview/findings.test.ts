import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../renderer/features/interview/findings.ts';
import type { Definition } from '../../../shared/interview/definition.ts';
import { stepsOf } from '../../../shared/interview/flow.ts';
import { answersOf, asking, left, PICTURE, piles } from '../../support/interview-builder.ts';

const found = (definition: Definition, given: Readonly<Record<string, unknown>>) => {
  const answers = answersOf(given);
  return findingsOf({ definition, steps: stepsOf(definition, answers), answers });
};
const ids = (definition: Definition, given: Readonly<Record<string, unknown>>) =>
  found(definition, given).map(({ id }) => id);

describe('what was found', () => {
  test('are the cards that she chose, with their pictures and the words of the definition', () => {
    const definition = asking([{ id: 'does', type: 'cards', set: 'activities' }]);
    expect(found(definition, { does: ['sew'] })).toEqual([
      { id: 'does#sew', picture: PICTURE, told: { key: 'card.activities.sew' } },
    ]);
    expect(found(definition, { does: left('declined') })).toEqual([]);
  });

  test('is the pile that becomes skills, else the first one', () => {
    const record = { entry: 'skill', group: 'base', pile: 'unwillingly' };
    const definition = asking([
      { id: 'can', type: 'piles', set: 'activities', piles, record },
      { id: 'likes', type: 'piles', set: 'activities', piles },
    ]);
    const laid = { cook: 'gladly', sew: 'unwillingly' };
    expect(ids(definition, { can: laid, likes: laid })).toEqual(['can#sew', 'likes#cook']);
  });

  test('are her stories by their title, else by how they begin', () => {
    const definition = asking([
      { id: 'times', type: 'group', items: [{ id: 'time', type: 'story', picture: PICTURE }] },
    ]);
    const words = (text: string) => ({ told: true, words: text });
    const story = (title: string, told: object) => ({ title, told, quote: '', mayQuote: false });
    const told = {
      times: ['a', 'b', 'c', 'd'],
      'times/a/time': story('The feast', { situation: words('a wedding') }),
      'times/b/time': story('', { situation: words('a flood'), action: words('I swam') }),
      'times/c/time': story('', { action: words('I ran') }),
      'times/d/time': story('', { situation: words(''), taught: words('my sister') }),
    };
    expect(found(definition, told)).toEqual([
      { id: 'times/a/time', picture: PICTURE, told: { words: 'The feast' } },
      { id: 'times/b/time', picture: PICTURE, told: { words: 'a flood' } },
      { id: 'times/c/time', picture: PICTURE, told: { words: 'I ran' } },
    ]);
  });

  test('is nothing of what is hidden by now, and nothing of other answers', () => {
    const definition = asking([
      { id: 'well', type: 'yesNo' },
      { id: 'does', type: 'cards', set: 'activities', when: { item: 'well', is: true } },
      { id: 'city', type: 'text' },
    ]);
    expect(found(definition, { well: false, does: ['sew'], city: 'Turin' })).toEqual([]);
  });

  test('comes in the order in which it was told, each by its own name', () => {
    const definition = asking([
      { id: 'did', type: 'cards', set: 'activities' },
      { id: 'again', type: 'cards', set: 'activities' },
    ]);
    expect(ids(definition, { again: ['cook'], did: ['drive', 'cook'] })).toEqual([
      'did#cook',
      'did#drive',
      'again#cook',
    ]);
  });
});
