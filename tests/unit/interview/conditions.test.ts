import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWER_STATES } from '../../../shared/interview/answers.ts';
import { conditionSchema, holds } from '../../../shared/interview/conditions.ts';
import type { Condition } from '../../../shared/interview/conditions.ts';
import { answersOf, left } from '../../support/interview-builder.ts';

const STATES = ANSWER_STATES.filter((state) => state !== 'answered');
const among = (given: Parameters<typeof answersOf>[0]) => {
  const answers = answersOf(given);
  return (condition: Condition) => holds(condition, (id) => answers.get(id));
};
const nothing = among({});

describe('one item', () => {
  const told = among({ partner: true, school: 'near', children: 0, does: ['cook'], talks: false });

  test('"is" asks for exactly that answer, of its own kind', () => {
    expect(told({ item: 'school', is: 'near' })).toBe(true);
    expect(told({ item: 'school', is: 'far' })).toBe(false);
    expect(told({ item: 'children', is: 0 })).toBe(true);
    expect(told({ item: 'children', is: '0' })).toBe(false);
    expect(told({ item: 'talks', is: false })).toBe(true);
    expect(told({ item: 'partner', is: 'true' })).toBe(false);
  });

  test('"includes" looks into lists only', () => {
    expect(told({ item: 'does', includes: 'cook' })).toBe(true);
    expect(told({ item: 'does', includes: 'coo' })).toBe(false);
    expect(told({ item: 'school', includes: 'near' })).toBe(false);
  });

  test('"answered" is true of a no, of zero and of an empty list', () => {
    const little = among({ talks: false, children: 0, does: [] });
    for (const item of ['talks', 'children', 'does']) {
      expect(little({ item, answered: true })).toBe(true);
      expect(little({ item, answered: false })).toBe(false);
    }
  });

  test('what was not asked is nothing, and only "answered: false" is true of it', () => {
    expect(nothing({ item: 'partner', is: false })).toBe(false);
    expect(nothing({ item: 'does', includes: 'cook' })).toBe(false);
    expect(nothing({ item: 'partner', answered: true })).toBe(false);
    expect(nothing({ item: 'partner', answered: false })).toBe(true);
  });

  test.each(STATES)('%s is no answer', (state) => {
    const silent = among({ partner: left(state) });
    expect(silent({ item: 'partner', is: true })).toBe(false);
    expect(silent({ item: 'partner', answered: true })).toBe(false);
    expect(silent({ item: 'partner', answered: false })).toBe(true);
  });
});

describe('several items', () => {
  const told = among({ one: 'a', two: 'b' });
  const one = { item: 'one', is: 'a' };
  const other = { item: 'two', is: 'a' };

  test('all, any and not mean what they say, inside each other too', () => {
    expect(told({ all: [one, other] })).toBe(false);
    expect(told({ any: [one, other] })).toBe(true);
    expect(told({ not: other })).toBe(true);
    expect(told({ all: [one, { not: { any: [other, { item: 'three', answered: true }] } }] })).toBe(true);
  });

  test('"not" is true of what was not asked', () => {
    expect(nothing({ not: { item: 'partner', is: true } })).toBe(true);
  });
});

const item = fc.constantFrom('one', 'two', 'three');
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ item, is: fc.constantFrom<string | boolean | number>('a', true, 1) }),
  fc.record({ item, includes: fc.constantFrom('a', 'b') }),
  fc.record({ item, answered: fc.boolean() }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const value = fc.constantFrom<unknown>('a', true, 1, ['a'], ['a', 'b'], left('declined'), left('cleared'));
const answers = fc.dictionary(item, value, { noNullPrototype: true });

describe('laws', () => {
  test('a condition and its opposite are never both true, and "all" is the opposite of "any" of the opposites', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), answers, (all, given) => {
        const told = among(given);
        const opposites = all.map((each) => ({ not: each }));
        expect(told({ not: { all } })).toBe(!told({ all }));
        expect(told({ all })).toBe(!told({ any: opposites }));
      }),
    );
  });

  test('an answer that a condition does not look at changes nothing', () => {
    fc.assert(
      fc.property(condition, answers, value, (each, given, other) => {
        const unseen = ['one', 'two', 'three'].filter(
          (id) => !JSON.stringify(each).includes(`"item":"${id}"`),
        );
        const changed = { ...given, ...Object.fromEntries(unseen.map((id) => [id, other])) };
        expect(among(changed)(each)).toBe(among(given)(each));
      }),
    );
  });

  test('six levels are accepted as they are, a seventh is refused', () => {
    fc.assert(
      fc.property(condition, (each) => {
        expect(conditionSchema.parse(each)).toEqual(each);
      }),
    );
    const deep = (levels: number): Condition =>
      levels === 0 ? { item: 'one', answered: true } : { not: deep(levels - 1) };
    expect(conditionSchema.safeParse(deep(6)).success).toBe(true);
    expect(conditionSchema.safeParse(deep(7)).success).toBe(false);
    expect(conditionSchema.safeParse({ all: [] }).success).toBe(false);
  });
});
