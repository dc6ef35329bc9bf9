import { expect, test } from 'vitest';
import { placesOf } from '../../../renderer/features/interview/items/week-board.ts';
import { isChosen, withPlaces } from '../../../renderer/features/interview/items/week-places.ts';

const monday = { day: 0, part: 'morning' } as const;
const sunday = { day: 6, part: 'night' } as const;

test('a place is chosen and given back', () => {
  expect(withPlaces([], [monday])).toEqual([monday]);
  expect(withPlaces([monday, sunday], [monday])).toEqual([sunday]);
});

test('places stand in the order of the week', () => {
  expect(withPlaces([sunday], [monday])).toEqual([monday, sunday]);
});

test('a line fills what is missing, and is emptied only when it is full', () => {
  const mornings = withPlaces([monday, sunday], placesOf({ part: 'morning' }));
  expect(mornings).toHaveLength(8);
  expect(withPlaces(mornings, placesOf({ part: 'morning' }))).toEqual([sunday]);
  expect(withPlaces([], placesOf({ day: 3 })).every(({ day }) => day === 3)).toBe(true);
});

test('each place is there once', () => {
  expect(withPlaces([monday, monday], [sunday])).toEqual([monday, sunday]);
  expect(isChosen([sunday], { day: 6, part: 'evening' })).toBe(false);
});
