import { expect, test } from 'vitest';
import type { Side } from '../../../renderer/features/interview/side.ts';
import { groupedCards, shownCards } from '../../../renderer/features/interview/items/shown-cards.ts';
import type { CardSet } from '../../../shared/interview/definition.ts';

const set: CardSet = {
  id: 'work',
  groups: [
    { id: 'food', picture: 'bread' },
    { id: 'home', picture: 'house' },
  ],
  cards: [
    { id: 'bread', picture: 'bread', group: 'food' },
    { id: 'tea', picture: 'tea', group: 'food' },
    { id: 'broom', picture: 'broom', group: 'home' },
    { id: 'other', picture: 'question' },
  ],
};

/** A half that has these words and no others. */
function sideWith(language: string, names: Readonly<Record<string, string>>): Side {
  const told = (key: string) => {
    const words = names[key.split('.').at(-1) ?? key];
    return words === undefined ? undefined : { words, language, isFallback: false };
  };
  return {
    who: 'counsellor',
    language,
    direction: 'ltr',
    told,
    text: (key) => told(key)?.words ?? key,
    word: (word) => word,
  };
}

const italian = sideWith('it', {
  bread: 'Fare il pane',
  tea: 'Servire il tè',
  broom: 'Pulire la casa',
  other: 'Altro',
});
const arabic = sideWith('ar', { bread: 'الخَبز', tea: 'تقديم الشاي', broom: 'التنظيف', other: 'آخر' });
const cards = shownCards(set, italian, arabic);
const { groups } = set;
const idsOf = (looked: string, only: string | null = null) =>
  groupedCards({ groups, cards, looked, only }).map((group) => [
    group.id,
    ...group.cards.map(({ id }) => id),
  ]);

test('every card stands in its group, those of no group first', () => {
  expect(idsOf('')).toEqual([
    [undefined, 'other'],
    ['food', 'bread', 'tea'],
    ['home', 'broom'],
  ]);
});

test('one group can be shown alone', () => {
  expect(idsOf('', 'home')).toEqual([['home', 'broom']]);
});

test('a card is found by its words in either language, without accents; groups with nothing are not shown', () => {
  expect(idsOf('te')).toEqual([['food', 'tea']]);
  expect(idsOf('PANE')).toEqual([['food', 'bread']]);
  expect(idsOf('خبز')).toEqual([['food', 'bread']]);
  expect(idsOf('xyz')).toEqual([]);
});

test('without another half only its own words are looked in', () => {
  const own = shownCards(set, italian, null);
  expect(groupedCards({ groups, cards: own, looked: 'الشاي', only: null })).toEqual([]);
});
