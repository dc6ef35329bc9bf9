import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  HEIGHT,
  pathOf,
  withPoint,
  withStroke,
} from '../../../renderer/features/interview/items/signature-strokes.ts';
import { VALUE_SCHEMAS } from '../../../shared/interview/answers.ts';

test('a line grows by points that are far enough apart, inside the field', () => {
  const begun = withPoint([], 0.1, 0.2);
  expect(begun).toEqual([0.1, 0.2]);
  expect(withPoint(begun, 0.1001, 0.2)).toBe(begun);
  expect(withPoint(begun, 2, -1)).toEqual([0.1, 0.2, 1, 0]);
  expect(withPoint(begun, 0.5, 9)).toEqual([0.1, 0.2, 0.5, HEIGHT]);
});

test('lines add up, and take the place of a mark', () => {
  const one = withStroke({ kind: 'mark', mark: 'cross' }, [0, 0]);
  expect(one).toEqual({ kind: 'drawn', strokes: [[0, 0]] });
  expect(withStroke(one, [1, 0.1])).toEqual({
    kind: 'drawn',
    strokes: [
      [0, 0],
      [1, 0.1],
    ],
  });
});

test('a line is drawn from point to point, a touch as a dot', () => {
  expect(pathOf([], 600)).toBe('');
  expect(pathOf([0.5, 0.1], 600)).toBe('M 300 60 l 0.1 0');
  expect(pathOf([0, 0, 0.5, 0.1], 600)).toBe('M 0 0 L 300 60');
});

test('whatever is drawn can be stored', () => {
  const points = fc.array(fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })), {
    minLength: 1,
    maxLength: 2500,
    size: 'max',
  });
  fc.assert(
    fc.property(points, (drawn) => {
      const stroke = drawn.reduce<readonly number[]>((line, [x, y]) => withPoint(line, x, y), []);
      expect(VALUE_SCHEMAS.signature.safeParse(withStroke(undefined, stroke)).success).toBe(true);
    }),
    { numRuns: 20 },
  );
});
