import { expect, test } from 'vitest';
import { createUniqueIds } from '../../electron/backend/unique-id.ts';

const START = Date.parse('2026-11-22T13:00:00.000Z');

/** Ids at a clock that a test sets, in milliseconds after the start. */
function idsAt() {
  let now = START;
  const next = createUniqueIds(() => new Date(now));
  return {
    next,
    set: (milliseconds: number) => {
      now = START + milliseconds;
    },
  };
}
const many = (next: () => string, count: number) => Array.from({ length: count }, () => next());
const instantOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

test('an id is a UUID of version 7 that begins with its instant', () => {
  const { next } = idsAt();
  for (const id of many(next, 100)) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(instantOf(id)).toBe(START);
  }
});

test('more ids than a millisecond has numbers for still sort as they were made', () => {
  const { next } = idsAt();
  const ids = many(next, 10_000);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  // The numbers of a millisecond are used up before the next one is borrowed.
  expect(instantOf(ids.at(-1) ?? '') - START).toBeLessThanOrEqual(3);
});

test('a clock that is set back does not break the order', () => {
  const { next, set } = idsAt();
  const before = many(next, 3);
  set(-3_600_000);
  const during = many(next, 3);
  set(1);
  const after = many(next, 3);
  const ids = [...before, ...during, ...after];
  expect(ids.toSorted()).toEqual(ids);
  expect(after.map(instantOf)).toEqual([START + 1, START + 1, START + 1]);
});

test('an id of a later millisecond sorts after all earlier ones', () => {
  const { next, set } = idsAt();
  const ids = Array.from({ length: 500 }, (_, millisecond) => {
    set(millisecond);
    return next();
  });
  expect(ids.toSorted()).toEqual(ids);
});

test('two programs that start in the same millisecond make different ids', () => {
  const ids = [...many(idsAt().next, 200), ...many(idsAt().next, 200)];
  expect(new Set(ids).size).toBe(ids.length);
});
