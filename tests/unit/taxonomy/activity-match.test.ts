import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActivityMatch } from '../../../shared/taxonomy/activity-match.ts';
import { createCompounds } from '../../../shared/taxonomy/compounds.ts';

const activities = [
  {
    id: 'cook',
    title: 'Cook for the family',
    words: ['cook', 'cooked', 'soup', 'big pots', 'onions'],
    examples: ['I made rice with beans for nine people every noon.'],
  },
  {
    id: 'sew',
    title: 'Sew clothes',
    words: ['sewing machine', 'sew', 'hem', 'trousers'],
    examples: ['I made dresses for the whole street.'],
  },
  {
    id: 'elder',
    title: 'Care for an old relative',
    words: ['grandmother', 'old people', 'walk'],
    examples: ['I washed my grandmother and gave her the tablets.'],
  },
];
const match = createActivityMatch('en', activities);

describe('what a text tells of', () => {
  test('comes first, with the words that say so', () => {
    const [first] = match('In the evening I cooked soup in big pots.');
    expect(first).toMatchObject({ id: 'cook', title: 'Cook for the family' });
    expect(first?.words).toEqual(expect.arrayContaining(['cooked', 'soup', 'pots']));
  });

  test('small talk stays far below a deed', () => {
    const talk = match('My sister lives in a town with her husband.')[0]?.score ?? 0;
    expect(talk).toBeLessThan(0.35);
    expect(match('I sewed trousers on the machine.')[0]?.score).toBeGreaterThan(0.5);
  });

  test('two words of one phrase say more than the same words apart', () => {
    const together = match('sewing machine')[0]?.score ?? 0;
    const apart = Math.max(...match('machine').map(({ score }) => score), 0);
    expect(together).toBeGreaterThan(apart * 1.5);
  });

  test('any text is answered, in order, between 0 and 1, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = match(text);
        expect(match(text)).toEqual(found);
        for (const [at, { score, words }] of found.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThan(1);
          expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
          expect(words).not.toEqual([]);
        }
      }),
    );
  });
});

describe('compounds', () => {
  const known = new Set(['naai', 'machin', 'kind', 'opvang', 'soep']);
  const split = createCompounds('nl', (stem) => known.has(stem));

  test('are looked up by their parts', () => {
    expect(split('naaimachin').map(([stem]) => stem)).toEqual(['naai', 'machin']);
    expect(split('kinderopvang').map(([stem]) => stem)).toEqual(['kind', 'opvang']);
  });

  test('unknown words and other languages stay whole', () => {
    expect(split('xylofonist')).toEqual([['xylofonist', 1]]);
    expect(createCompounds('es', () => true)('limpiacristales')).toEqual([['limpiacristales', 1]]);
  });
});
