import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestOf, shippedPacks } from '../../../electron/backend/interviews/shipped-packs.ts';
import { inPathwayOrder } from '../../../renderer/features/interview/pathway.ts';

const shipped = newestOf(shippedPacks()).map(({ definition }) => definition.id);
const orderOf = (ids: readonly string[]) => inPathwayOrder(ids.map((id) => ({ id }))).map(({ id }) => id);

test('interviews come in the order in which they are held, the others after them by their id', () => {
  expect(orderOf(['zumba', ...shipped, 'about-bread'])).toEqual([
    'win-first-meeting',
    'win-intake',
    'win-day',
    'win-work-story',
    'win-one-time',
    'win-can-and-like',
    'win-closing',
    'about-bread',
    'zumba',
  ]);
});

test('the order does not depend on how they were listed, and none is lost', () => {
  const ids = fc.shuffledSubarray([...shipped, 'about-bread', 'zumba']);
  fc.assert(
    fc.property(ids, (some) => {
      const before = [...some];
      expect(orderOf(some)).toEqual(orderOf([...some].sort()));
      expect([...orderOf(some)].sort()).toEqual([...some].sort());
      expect(some).toEqual(before);
    }),
  );
});
