import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arcPath,
  clockText,
  hourAt,
  hoursFor,
  hoursOf,
  lanesOf,
  layAlong,
  layOf,
  middleOf,
  nextLay,
  overlaps,
  pointAt,
  withEdge,
} from '../../../renderer/features/interview/items/day-clock.ts';
import { cardsAt, placesOf, toggled } from '../../../renderer/features/interview/items/week-board.ts';
import { VALUE_SCHEMAS } from '../../../shared/interview/answers.ts';

const lay = (from: number, to: number) => ({ card: 'cook', from, to });
const halfHour = fc.integer({ min: 0, max: 47 }).map((halves) => halves / 2);
const lays = fc.tuple(halfHour, halfHour).map(([from, to]) => layOf('cook', from, to));

describe('where hours are', () => {
  test('midnight is below, noon above, six on the left, eighteen on the right', () => {
    expect(pointAt(0, 10)).toEqual({ x: -0, y: 10 });
    expect(pointAt(12, 10).y).toBe(-10);
    expect(pointAt(6, 10).x).toBe(-10);
    expect(pointAt(18, 10).x).toBe(10);
  });

  test('a point tells the hour that it stands for', () => {
    fc.assert(
      fc.property(halfHour, fc.integer({ min: 20, max: 400 }), (hour, radius) => {
        expect(hourAt(pointAt(hour, radius), 0.5)).toBe(hour);
      }),
    );
  });
});

describe('how long it takes', () => {
  test('over midnight, half hours, the whole day', () => {
    expect(hoursOf(lay(22, 6))).toBe(8);
    expect(hoursOf(lay(7, 7.5))).toBe(0.5);
    expect(hoursOf(lay(0, 24))).toBe(24);
    expect(hoursOf(lay(22, 24))).toBe(2);
    expect(middleOf(lay(22, 4))).toBe(1);
    expect(middleOf(lay(22, 24))).toBe(23);
  });

  test('is told by the clock', () => {
    expect(clockText(7.5)).toBe('07:30');
    expect(clockText(0)).toBe('00:00');
    expect(clockText(24)).toBe('24:00');
  });
});

describe('laying', () => {
  test('from one hour to another, over midnight too', () => {
    expect(layOf('cook', 7, 9)).toEqual(lay(7, 9));
    expect(layOf('cook', 22, 6)).toEqual(lay(22, 6));
    expect(layOf('cook', 20, 0)).toEqual(lay(20, 24));
    expect(layOf('cook', 24, 3)).toEqual(lay(0, 3));
  });

  test('touched twice it is an hour long', () => {
    expect(layOf('cook', 7, 7)).toEqual(lay(7, 8));
    expect(layOf('cook', 23, 23)).toEqual(lay(23, 24));
    expect(layOf('cook', 23.5, 23.5)).toEqual(lay(23.5, 0.5));
  });

  test('along the way that the finger went', () => {
    expect(layAlong('cook', 7, 9)).toEqual(lay(7, 9));
    expect(layAlong('cook', 9, 7)).toEqual(lay(7, 9));
    expect(layAlong('cook', 22, 6)).toEqual(lay(22, 6));
    expect(layAlong('cook', 1, 23)).toEqual(lay(23, 1));
  });

  test('by keyboard after what was laid last', () => {
    expect(nextLay('cook', [])).toEqual(lay(7, 8));
    expect(nextLay('cook', [lay(7, 9.5)])).toEqual(lay(9.5, 10.5));
    expect(nextLay('cook', [lay(22, 24)])).toEqual(lay(0, 1));
  });

  test('an edge moves round the clock and never past the other', () => {
    expect(withEdge(lay(7, 9), 'to', 9.5)).toEqual(lay(7, 9.5));
    expect(withEdge(lay(7, 9), 'to', 7)).toEqual(lay(7, 9));
    expect(withEdge(lay(7, 9), 'from', 9)).toEqual(lay(7, 9));
    expect(withEdge(lay(0, 9), 'from', -0.5)).toEqual(lay(23.5, 9));
    expect(withEdge(lay(20, 24), 'to', 24.5)).toEqual(lay(20, 0.5));
    expect(withEdge(lay(20, 23.5), 'to', 24)).toEqual(lay(20, 24));
  });

  test('whatever is laid can be stored', () => {
    fc.assert(
      fc.property(lays, halfHour, fc.constantFrom('from' as const, 'to' as const), (laid, hour, edge) => {
        for (const one of [laid, withEdge(laid, edge, hour - 0.5), nextLay('cook', [laid])]) {
          expect(VALUE_SCHEMAS.dayClock.safeParse({ day: [one], week: [] }).success).toBe(true);
          expect(hoursOf(one)).toBeGreaterThanOrEqual(0.5);
        }
      }),
    );
  });

  test('offers every half hour once', () => {
    expect(hoursFor('from')).toHaveLength(48);
    expect(hoursFor('from').at(0)).toBe(0);
    expect(hoursFor('to').at(-1)).toBe(24);
  });
});

describe('what is done at the same time', () => {
  test('overlaps, also over midnight', () => {
    expect(overlaps(lay(7, 9), lay(8, 10))).toBe(true);
    expect(overlaps(lay(7, 9), lay(9, 10))).toBe(false);
    expect(overlaps(lay(22, 6), lay(5, 7))).toBe(true);
    expect(overlaps(lay(22, 6), lay(6, 7))).toBe(false);
    expect(overlaps(lay(22, 24), lay(0, 1))).toBe(false);
    expect(overlaps(lay(0, 24), lay(3, 4))).toBe(true);
  });

  test('lies in lanes of its own', () => {
    expect(lanesOf([lay(7, 9), lay(8, 10), lay(9, 11), lay(22, 8)])).toEqual([0, 1, 0, 1]);
    fc.assert(
      fc.property(fc.array(lays, { maxLength: 12 }), (all) => {
        const lanes = lanesOf(all);
        all.forEach((one, at) => {
          const sharing = all.filter((_, other) => other !== at && lanes[other] === lanes[at]);
          expect(sharing.some((other) => overlaps(one, other))).toBe(false);
        });
      }),
    );
  });
});

test('a ring piece is drawn the short way or the long way round', () => {
  expect(arcPath(lay(6, 12), 5, 10)).toBe('M -10 0 A 10 10 0 0 1 0 -10 L 0 -5 A 5 5 0 0 0 -5 0 Z');
  expect(arcPath(lay(18, 12), 5, 10)).toContain('A 10 10 0 1 1');
  expect(arcPath(lay(0, 24), 5, 10)).toContain('A 10 10 0 1 1');
});

describe('a week', () => {
  const monday = { day: 0, part: 'morning' } as const;

  test('a card is laid and taken away', () => {
    const laid = toggled([], 'cook', [monday]);
    expect(cardsAt(laid, monday)).toEqual(['cook']);
    expect(cardsAt(toggled(laid, 'sew', [monday]), monday)).toEqual(['cook', 'sew']);
    expect(toggled(laid, 'cook', [monday])).toEqual([]);
  });

  test('a whole line is filled first, and emptied only when it is full', () => {
    const mornings = placesOf({ part: 'morning' });
    expect(mornings).toHaveLength(7);
    expect(placesOf({ day: 3 })).toHaveLength(4);
    const filled = toggled(toggled([], 'cook', [monday]), 'cook', mornings);
    expect(filled).toHaveLength(7);
    expect(toggled(filled, 'cook', mornings)).toEqual([]);
    expect(VALUE_SCHEMAS.dayClock.safeParse({ day: [], week: filled }).success).toBe(true);
  });
});
