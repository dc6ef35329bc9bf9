// Whatever is typed, touched, left and lost on the way: in the end the backend holds what she said last.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../shared/interview/answers.ts';
import { left } from '../../support/interview-builder.ts';
import { said, startDesk } from '../../support/slow-answers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SAME = said('the same');
const path = fc.constantFrom('name', 'city', 'jobs/a/jobName');
const answer = fc.oneof(
  fc.string({ maxLength: 3 }).map(said),
  // The very same object twice, as a button that confirms makes it.
  fc.constant(SAME),
  fc.constantFrom('cleared', 'declined').map((state) => left(state)),
);
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('draft', 'answer'), path, answer }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('flush') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('told') }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('arrive', 'fail', 'vanish'), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait'), milliseconds: fc.nat({ max: 2_500 }) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;
type Desk = ReturnType<typeof startDesk>;

async function act({ desk, calls, backend }: Desk, deed: Deed): Promise<void> {
  if ('answer' in deed) desk[deed.does](deed.path, deed.answer);
  else if ('milliseconds' in deed) await vi.advanceTimersByTimeAsync(deed.milliseconds);
  else if ('which' in deed) {
    const open = calls.filter(({ isOver }) => !isOver);
    open[deed.which % Math.max(open.length, 1)]?.[deed.does]();
  } else if (deed.does === 'flush') void desk.flush().catch(() => undefined);
  else desk.told(told(backend.answers));
}

const told = (answers: ReadonlyMap<string, Answer>) =>
  new Map([...answers].map(([at, given]) => [at, { answer: given, answeredAt: '' }]));

/** Lets everything that is under way arrive, and all clocks run out. */
async function settle({ calls }: Desk): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    for (const call of calls) if (!call.isOver) call.arrive();
    await vi.advanceTimersByTimeAsync(2_500);
  }
}

test('the last value of each item is an answer in the end, calls for one item never overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
      const slow = startDesk();
      const last = new Map<string, Answer>();
      for (const each of deeds) {
        await act(slow, each);
        if ('answer' in each) last.set(each.path, each.answer);
        // What was said last and the backend does not tell yet stands on the page.
        for (const [at, given] of last) {
          const shown = slow.desk.state().answers.get(at) ?? slow.backend.answers.get(at);
          expect(shown).toEqual(given);
        }
      }
      await settle(slow);
      expect(Object.fromEntries(slow.backend.answers)).toEqual(Object.fromEntries(last));
      expect(slow.backend.drafts.size).toBe(0);
      expect(slow.desk.state().status).toBe(last.size === 0 ? 'idle' : 'saved');
      for (const at of last.keys()) expect(slow.mostAtOnce(at)).toBe(1);
      slow.desk.told(told(slow.backend.answers));
      expect(slow.desk.state().answers.size).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

test('whoever has left after everything arrived has saved everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 20 }), async (deeds) => {
      const slow = startDesk({ settleAfter: 1_000_000 });
      const last = new Map<string, Answer>();
      for (const each of deeds) {
        await act(slow, each);
        if ('answer' in each) last.set(each.path, each.answer);
      }
      // What failed so far is over; from here on everything arrives.
      await vi.advanceTimersByTimeAsync(0);
      const leaving = slow.desk.flush();
      for (let round = 0; round < 10; round += 1) {
        for (const call of slow.calls) if (!call.isOver) call.arrive();
        await vi.advanceTimersByTimeAsync(0);
      }
      await leaving;
      expect(Object.fromEntries(slow.backend.answers)).toEqual(Object.fromEntries(last));
    }),
    { numRuns: 1000 },
  );
});
