import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { left } from '../../support/interview-builder.ts';
import { said, startDesk } from '../../support/slow-answers.ts';

const tick = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is typed', () => {
  test('leaves at once as a draft', () => {
    const { desk, calls } = startDesk();
    desk.draft('name', said('A'));
    expect(calls).toMatchObject([{ path: 'name', answer: said('A'), kind: 'draft' }]);
    expect(desk.state()).toMatchObject({ status: 'saving', savedAt: null });
    expect(desk.state().answers.get('name')).toEqual(said('A'));
  });

  test('follows as its last value once the one under way has arrived', async () => {
    const { desk, calls, words } = startDesk();
    desk.draft('name', said('A'));
    desk.draft('name', said('Am'));
    desk.draft('name', said('Ami'));
    await tick(5_000);
    expect(calls).toHaveLength(1);
    calls[0]?.arrive();
    await tick(0);
    expect(words()).toEqual(['A', 'Ami']);
  });

  test('becomes an answer after a pause, and not while typing goes on', async () => {
    const { desk, calls, backend } = startDesk({ settleAfter: 1_000, arrives: true });
    for (const words of ['A', 'Am', 'Ami']) {
      desk.draft('name', said(words));
      await tick(900);
    }
    expect(calls.map(({ kind }) => kind)).toEqual(['draft', 'draft', 'draft']);
    expect(desk.state().status).toBe('saving');
    await tick(100);
    expect(calls.at(-1)).toMatchObject({ kind: 'answer', answer: said('Ami') });
    expect(backend.answers.get('name')).toEqual(said('Ami'));
    expect(desk.state()).toMatchObject({ status: 'saved', savedAt: expect.any(String) as string });
    await tick(10_000);
    expect(calls).toHaveLength(4);
  });

  test('becomes an answer at once on leaving, also while its draft is still under way', async () => {
    const { desk, calls, backend } = startDesk();
    desk.draft('name', said('A'));
    let isLeft = false;
    const leaving = desk.flush().then(() => {
      isLeft = true;
    });
    calls[0]?.arrive();
    await tick(0);
    expect(isLeft).toBe(false);
    expect(calls.map(({ kind }) => kind)).toEqual(['draft', 'answer']);
    calls[1]?.arrive();
    await leaving;
    expect(backend.answers.get('name')).toEqual(said('A'));
    expect(desk.state().status).toBe('saved');
  });

  test('during the call of an answer becomes an answer of its own', async () => {
    const { desk, backend, words } = startDesk({ settleAfter: 1_000, arrives: true });
    desk.answer('name', said('A'));
    desk.draft('name', said('Am'));
    await tick(1_000);
    expect(words()).toEqual(['A', 'Am', 'Am']);
    expect(backend.answers.get('name')).toEqual(said('Am'));
  });
});

describe('what is answered with one touch', () => {
  test('is an answer at once', async () => {
    const { desk, calls } = startDesk();
    desk.answer('partner', left('declined'));
    expect(calls).toMatchObject([{ kind: 'answer', answer: left('declined') }]);
    calls[0]?.arrive();
    await tick(10_000);
    expect(calls).toHaveLength(1);
    expect(desk.state().status).toBe('saved');
  });

  test('never overtakes what is under way for the same item', async () => {
    const { desk, calls, mostAtOnce, words } = startDesk();
    desk.draft('name', said('A'));
    desk.answer('name', said('B'));
    desk.answer('name', said('C'));
    calls[0]?.arrive();
    await tick(0);
    calls[1]?.arrive();
    await tick(10_000);
    expect(words()).toEqual(['A', 'C']);
    expect(mostAtOnce('name')).toBe(1);
  });

  test('does not wait for another item', () => {
    const { desk, calls } = startDesk();
    desk.answer('name', said('A'));
    desk.answer('city', said('Turin'));
    desk.draft('street', said('V'));
    expect(calls.map(({ path }) => path)).toEqual(['name', 'city', 'street']);
  });

  test('touched twice is saved, and what follows is saved too', async () => {
    const { desk, backend } = startDesk({ arrives: true });
    const known = said('Amina');
    for (const words of [known, known, said('Mina')]) {
      desk.answer('name', words);
      await tick(0);
    }
    expect(backend.answers.get('name')).toEqual(said('Mina'));
    desk.draft('name', known);
    await tick(0);
    desk.draft('name', known);
    await tick(10_000);
    expect(backend.answers.get('name')).toEqual(known);
    expect(desk.state().status).toBe('saved');
  });
});

test('what was said before, and again while another answer is under way, is the last word', async () => {
  const { desk, calls, backend } = startDesk();
  const first = said('A');
  desk.answer('name', first);
  calls[0]?.arrive();
  await tick(0);
  desk.answer('name', said('B'));
  desk.answer('name', first);
  expect(desk.state().status).toBe('saving');
  const leaving = desk.flush();
  calls[1]?.arrive();
  await tick(0);
  calls[2]?.arrive();
  await leaving;
  expect(backend.answers.get('name')).toEqual(first);
});

describe('a call that fails', () => {
  test('shows, keeps the answer on the page, and is tried again by itself', async () => {
    const { desk, calls, backend } = startDesk({ retryAfter: 1_000 });
    desk.answer('name', said('A'));
    calls[0]?.fail();
    await tick(0);
    expect(desk.state()).toMatchObject({ status: 'failed', savedAt: null });
    expect(desk.state().answers.get('name')).toEqual(said('A'));
    await tick(1_000);
    calls[1]?.fail();
    await tick(1_000);
    expect(desk.state().status).toBe('failed');
    calls[2]?.arrive();
    await tick(0);
    expect(backend.answers.get('name')).toEqual(said('A'));
    expect(desk.state().status).toBe('saved');
  });

  test('gives way to a later value', async () => {
    const { desk, calls, backend, words } = startDesk({ retryAfter: 1_000 });
    desk.answer('name', said('A'));
    calls[0]?.fail();
    await tick(0);
    desk.answer('name', said('B'));
    calls[1]?.arrive();
    await tick(10_000);
    expect(words()).toEqual(['A', 'B']);
    expect(backend.answers.get('name')).toEqual(said('B'));
  });

  test('does not lose what was typed meanwhile', async () => {
    const { desk, calls, backend } = startDesk({ retryAfter: 1_000 });
    desk.draft('name', said('A'));
    desk.draft('name', said('Am'));
    calls[0]?.fail();
    await tick(1_000);
    calls[1]?.arrive();
    await tick(0);
    expect(backend.answers.get('name')).toEqual(said('Am'));
  });

  test('is told to whoever leaves, and does not keep other items from being saved', async () => {
    const { desk, calls, backend } = startDesk();
    desk.draft('name', said('A'));
    desk.draft('city', said('T'));
    const leaving = desk.flush();
    calls[0]?.fail();
    calls[1]?.arrive();
    await expect(leaving).rejects.toThrow('disk full');
    calls.find(({ path, kind }) => path === 'city' && kind === 'answer')?.arrive();
    await tick(0);
    expect(backend.answers.get('city')).toEqual(said('T'));
  });

  test('shows before what is being saved, and that before what is saved', async () => {
    const { desk, calls } = startDesk({ retryAfter: 60_000 });
    desk.answer('a', said('1'));
    desk.answer('b', said('2'));
    calls[0]?.arrive();
    await tick(0);
    expect(desk.state().status).toBe('saving');
    calls[1]?.fail();
    await tick(0);
    expect(desk.state().status).toBe('failed');
  });
});
