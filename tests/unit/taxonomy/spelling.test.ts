import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpelling, lettersApart } from '../../../shared/taxonomy/spelling.ts';

const spelling = createSpelling([
  ['kitchen', 12],
  ['chicken', 5],
  ['market', 7],
  ['marked', 1],
  ['sew', 3],
]);

test('added, dropped, changed and swapped letters are one apart', () => {
  for (const typo of ['kitchn', 'kitcheen', 'kitchan', 'kicthen']) {
    expect(lettersApart('kitchen', typo, 2)).toBe(1);
    expect(spelling.nearest(typo)).toEqual(['kitchen']);
  }
});

test('the commoner of equally near words comes first', () => {
  expect(spelling.nearest('markeb')).toEqual(['market', 'marked']);
});

test('short words and numbers are not guessed', () => {
  expect(spelling.nearest('sow')).toEqual([]);
  expect(spelling.nearest('1987')).toEqual([]);
});

test('a word half typed is read by its beginning', () => {
  expect(spelling.nearestStart('kitx')).toEqual(['kitchen']);
});

test('distance is the same both ways and nothing only for the same word', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const apart = lettersApart(one, other, 10);
      expect(apart).toBe(lettersApart(other, one, 10));
      expect(apart === 0).toBe(one === other);
      expect(lettersApart(one, other, 1)).toBe(Math.min(apart, 2));
    }),
  );
});
