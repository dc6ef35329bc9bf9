import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toKeep } from '../../electron/backend/vault/keep-policy.ts';

const DAY = 86_400_000;
const daysBefore = (days: number) =>
  new Date(Date.parse('2026-11-22T18:00:00.000Z') - days * DAY).toISOString();

test('of a backup a day for a year, 7 days, 4 weeks and 6 months stay', () => {
  const kept = [...toKeep(Array.from({ length: 365 }, (_, days) => daysBefore(days)))].sort().reverse();
  expect(kept.map((instant) => instant.slice(0, 10))).toEqual([
    // Days; 22 November is a Sunday, so that a week ends with it.
    '2026-11-22',
    '2026-11-21',
    '2026-11-20',
    '2026-11-19',
    '2026-11-18',
    '2026-11-17',
    '2026-11-16',
    // Weeks
    '2026-11-15',
    '2026-11-08',
    '2026-11-01',
    // Months
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
  ]);
});

test('of many on one day the newest three stay', () => {
  const instants = Array.from({ length: 12 }, (_, minute) => `2026-11-22T10:${String(minute + 10)}:00.000Z`);
  expect([...toKeep(instants)].sort()).toEqual(instants.slice(-3));
});

const instants = fc
  .uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 60 })
  .map((days) => days.map(daysBefore));

test('what stays is part of what was there, holds the newest, and is never more than 20', () => {
  fc.assert(
    fc.property(instants, (all) => {
      const kept = toKeep(all);
      expect(all).toEqual(expect.arrayContaining([...kept]));
      expect(kept.size).toBeLessThanOrEqual(20);
      const newest = [...all].sort().at(-1);
      expect(newest === undefined || kept.has(newest)).toBe(true);
    }),
  );
});

test('dropping twice drops no more than dropping once', () => {
  fc.assert(
    fc.property(instants, (all) => {
      const kept = toKeep(all);
      expect(toKeep([...kept])).toEqual(kept);
    }),
  );
});
