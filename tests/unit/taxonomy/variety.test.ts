import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withVariety } from '../../../electron/backend/taxonomy/suggest/variety.ts';

const offer = (uri: string, score: number, reading: string) => ({ uri, score, reading });
const cooking = [1, 2, 3, 4, 5, 6].map((each) => offer(`cook${each}`, 0.9 - each / 100, 'cook'));

test('the best of another reading is lifted among the first five, if it fits well enough', () => {
  const uris = withVariety([...cooking, offer('sell', 0.7, 'sell'), offer('bees', 0.1, 'bees')]).map(
    ({ uri }) => uri,
  );
  expect(uris).toEqual(['cook1', 'cook2', 'cook3', 'sell', 'cook4', 'cook5', 'cook6', 'bees']);
});

test('where there are two readings already nothing is moved', () => {
  const offers = [offer('a', 0.9, 'x'), offer('b', 0.8, 'y'), offer('c', 0.7, 'x'), offer('d', 0.6, 'y')];
  expect(withVariety(offers)).toEqual(offers);
});

test('nothing is lost or added, and scores still fall', () => {
  const list = fc.uniqueArray(
    fc.record({
      uri: fc.string({ minLength: 1 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      reading: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
    { selector: ({ uri }) => uri },
  );
  fc.assert(
    fc.property(list, (offers) => {
      const varied = withVariety(offers);
      expect(varied.map(({ uri }) => uri).sort()).toEqual(offers.map(({ uri }) => uri).sort());
      for (const [at, { score }] of varied.entries())
        expect(score).toBeLessThanOrEqual(varied[at - 1]?.score ?? 1);
    }),
  );
});
