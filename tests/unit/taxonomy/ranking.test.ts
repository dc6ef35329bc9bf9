import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestFirst, bestFit, rarity, together } from '../../../shared/taxonomy/ranking.ts';
import type { ReadLabel } from '../../../shared/taxonomy/ranking.ts';

const label = (text: string, kind: ReadLabel['kind'] = 'everyday'): ReadLabel => ({
  kind,
  text,
  words: text.split(' '),
  stems: text.split(' '),
});
const worth = () => 4;
const said = (...stems: string[]) => new Map(stems.map((stem) => [stem, 4]));

test('the label that is said most wholly fits best', () => {
  const fit = bestFit(said('cut', 'onion', 'knife'), [label('cut knife'), label('cut paper card')], worth);
  expect(fit.label?.text).toBe('cut knife');
  expect(fit.stems).toEqual(['cut', 'knife']);
});

test('two words of a phrase are worth more than one word that is all of another', () => {
  const two = bestFit(said('cut', 'knife'), [label('cut knife')], worth).score;
  const one = bestFit(said('cut'), [label('cut')], worth).score;
  expect(two).toBeGreaterThan(one);
});

test('nothing said fits nothing', () => {
  expect(bestFit(said(), [label('cut knife')], worth)).toEqual({ score: 0, label: null, stems: [] });
});

test('reasons together stay between the best of them and 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1 }), (scores) => {
      const all = together(...scores);
      expect(all).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
      expect(all).toBeLessThanOrEqual(1);
    }),
  );
});

test('rare words tell more, and none counts against', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
  expect(rarity(500, 100)).toBeGreaterThan(0);
});

test('equals stand in the order of their URIs', () => {
  const list = [
    { uri: 'b', score: 0.5 },
    { uri: 'a', score: 0.5 },
    { uri: 'c', score: 0.9 },
  ];
  expect(list.sort(bestFirst).map(({ uri }) => uri)).toEqual(['c', 'a', 'b']);
});
