import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { said, startDesk } from '../../support/slow-answers.ts';

const tick = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the backend tells', () => {
  const told = (words: string, answeredAt: string) =>
    new Map([['name', { answer: said(words), answeredAt }]]);
  const before = '2026-11-25T08:00:00.000Z';
  const after = '2026-11-25T23:00:00.000Z';

  test('takes the same answer off the page', async () => {
    const { desk } = startDesk({ arrives: true });
    desk.answer('name', said('A'));
    await tick(0);
    desk.told(told('A', before));
    expect(desk.state().answers.size).toBe(0);
    expect(desk.state().status).toBe('saved');
  });

  test('does not bring back an answer of before', async () => {
    const { desk } = startDesk({ arrives: true });
    desk.answer('name', said('B'));
    await tick(0);
    desk.told(told('A', before));
    desk.told(new Map());
    expect(desk.state().answers.get('name')).toEqual(said('B'));
  });

  test('is believed where the other window answered later', async () => {
    const { desk } = startDesk({ arrives: true });
    desk.answer('name', said('A'));
    await tick(0);
    desk.told(told('B', after));
    expect(desk.state().answers.size).toBe(0);
  });

  test('does not touch what is not an answer yet', async () => {
    const { desk } = startDesk({ settleAfter: 1_000, arrives: true });
    desk.draft('name', said('A'));
    desk.told(told('A', after));
    await tick(0);
    desk.told(told('A', after));
    expect(desk.state().answers.get('name')).toEqual(said('A'));
  });
});

describe('whoever listens', () => {
  test('hears every change until she stops listening', async () => {
    const { desk } = startDesk({ arrives: true });
    const heard: string[] = [];
    const stop = desk.subscribe(() => heard.push(desk.state().status));
    desk.answer('name', said('A'));
    await tick(0);
    expect(heard).toEqual(['saving', 'saved']);
    stop();
    desk.answer('name', said('B'));
    await tick(0);
    expect(heard).toHaveLength(2);
  });

  test('finds the same state until something changes', () => {
    const { desk } = startDesk();
    expect(desk.state()).toBe(desk.state());
    expect(desk.state()).toEqual({ status: 'idle', savedAt: null, answers: new Map() });
  });
});

describe('after the vault was locked', () => {
  test('nothing leaves any more, and nothing is kept on the page', async () => {
    const { desk, calls } = startDesk();
    desk.draft('name', said('A'));
    desk.draft('name', said('Am'));
    desk.draft('city', said('T'));
    calls[1]?.arrive();
    await tick(0);
    desk.dispose();
    expect(desk.state()).toEqual({ status: 'idle', savedAt: null, answers: new Map() });
    calls[0]?.arrive();
    desk.draft('street', said('V'));
    await tick(60_000);
    await desk.flush();
    expect(calls).toHaveLength(2);
    expect(desk.state()).toEqual({ status: 'idle', savedAt: null, answers: new Map() });
  });

  test('whoever was leaving is not kept waiting', async () => {
    const { desk, calls } = startDesk();
    desk.draft('name', said('A'));
    const leaving = desk.flush();
    desk.dispose();
    calls[0]?.arrive();
    await leaving;
    expect(calls).toHaveLength(1);
  });

  test('a call that fails is not tried again', async () => {
    const { desk, calls } = startDesk();
    desk.answer('name', said('A'));
    desk.dispose();
    calls[0]?.fail();
    await tick(60_000);
    expect(calls).toHaveLength(1);
  });
});
