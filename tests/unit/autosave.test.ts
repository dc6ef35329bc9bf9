import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { createAutosave } from '../../renderer/features/cases/autosave.ts';
import { changedFields } from '../../renderer/features/cases/changed-fields.ts';
import { createSavingDesk } from '../../renderer/features/cases/saving-desk.ts';

interface Fields {
  title: string;
  place: string;
}
interface Call {
  readonly fields: Partial<Fields>;
  readonly commit: () => void;
  readonly fail: () => void;
}

/** A backend whose commits the test decides; `stored` is what it acknowledged, in order. */
function slowBackend() {
  const calls: Call[] = [];
  const stored: Partial<Fields> = {};
  let travelling = 0;
  let mostAtOnce = 0;
  const save = (fields: Partial<Fields>) => {
    travelling += 1;
    mostAtOnce = Math.max(mostAtOnce, travelling);
    return new Promise<{ savedAt: string }>((resolve, reject) => {
      calls.push({
        fields,
        commit: () => {
          travelling -= 1;
          Object.assign(stored, fields);
          resolve({ savedAt: `2026-11-22T13:02:0${String(calls.length)}.000Z` });
        },
        fail: () => {
          travelling -= 1;
          reject(new Error('disk full'));
        },
      });
    });
  };
  return { save, calls, stored, mostAtOnce: () => mostAtOnce };
}

const tick = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed leaves after 400 ms of quiet, in one call', async () => {
  const { save, calls } = slowBackend();
  const autosave = createAutosave({ save });
  autosave.change({ title: 'C' });
  await tick(300);
  autosave.change({ title: 'Co', place: 'Asmara' });
  await tick(399);
  expect(calls).toHaveLength(0);
  await tick(1);
  expect(calls.map((call) => call.fields)).toEqual([{ title: 'Co', place: 'Asmara' }]);
});

test('nothing waits longer than 800 ms while typing goes on', async () => {
  const { save, calls } = slowBackend();
  const autosave = createAutosave({ save });
  for (let typed = 0; typed < 8; typed += 1) {
    autosave.change({ title: 'x'.repeat(typed + 1) });
    await tick(100);
  }
  expect(calls.map((call) => call.fields)).toEqual([{ title: 'xxxxxxxx' }]);
});

test('calls for one record never overlap and the last value wins', async () => {
  const { save, calls, stored, mostAtOnce } = slowBackend();
  const autosave = createAutosave({ save });
  autosave.change({ title: 'first' });
  await tick(400);
  autosave.change({ title: 'second' });
  autosave.change({ title: 'third' });
  await tick(2_000);
  expect(calls).toHaveLength(1);
  calls[0]?.commit();
  await tick(0);
  expect(calls.map((call) => call.fields.title)).toEqual(['first', 'third']);
  calls[1]?.commit();
  await tick(0);
  expect(stored.title).toBe('third');
  expect(mostAtOnce()).toBe(1);
  expect(autosave.state().status).toBe('saved');
});

test('a failed save loses nothing, keeps newer typing and is tried again by itself', async () => {
  const { save, calls, stored } = slowBackend();
  const autosave = createAutosave({ save, retries: [1_000] });
  autosave.change({ title: 'Cook', place: 'Asmara' });
  await tick(400);
  autosave.change({ title: 'Head cook' });
  calls[0]?.fail();
  await tick(0);
  expect(autosave.state()).toEqual({ status: 'failed', savedAt: null });
  expect(autosave.unsaved()).toEqual({ title: 'Head cook', place: 'Asmara' });
  await tick(1_000);
  calls[1]?.commit();
  await tick(0);
  expect(stored).toEqual({ title: 'Head cook', place: 'Asmara' });
  expect(autosave.unsaved()).toEqual({});
});

test('typing back to the old value after a call left is saved too', async () => {
  const { save, calls, stored } = slowBackend();
  const autosave = createAutosave({ save });
  autosave.change({ title: 'typed by mistake' });
  await tick(400);
  autosave.change({ title: '' });
  calls[0]?.commit();
  await tick(0);
  calls[1]?.commit();
  await tick(0);
  expect(stored.title).toBe('');
});

test('flush resolves only after the commit of everything taken before it', async () => {
  const { save, calls } = slowBackend();
  const autosave = createAutosave({ save });
  autosave.change({ title: 'first' });
  await tick(400);
  autosave.change({ place: 'Turin' });
  let flushed = false;
  const flushing = autosave.flush().then(() => {
    flushed = true;
  });
  calls[0]?.commit();
  await tick(0);
  expect(flushed).toBe(false);
  calls[1]?.commit();
  await flushing;
  expect(flushed).toBe(true);
});

test('flush tells when something could not be saved', async () => {
  const { save, calls } = slowBackend();
  const autosave = createAutosave({ save });
  autosave.change({ title: 'Cook' });
  const flushing = autosave.flush();
  calls[0]?.fail();
  await expect(flushing).rejects.toThrow('disk full');
});

test('flush with nothing to save calls nobody', async () => {
  const { save, calls } = slowBackend();
  await createAutosave({ save }).flush();
  expect(calls).toHaveLength(0);
});

test('after disposal nothing leaves any more', async () => {
  const { save, calls } = slowBackend();
  const autosave = createAutosave({ save });
  autosave.change({ title: 'Cook' });
  autosave.dispose();
  await tick(5_000);
  expect(calls).toHaveLength(0);
});

test('a text whose saving failed is there again when its form is opened again', async () => {
  const { save, calls, stored } = slowBackend();
  const desk = createSavingDesk();
  const first = desk.open<Fields>('case-1/experience/e-1', save);
  const leave = desk.hold('case-1/experience/e-1', first);
  first.change({ title: 'Cook' });
  leave();
  calls[0]?.fail();
  await tick(0);
  expect(desk.state('case-1/').status).toBe('failed');
  const again = desk.open<Fields>('case-1/experience/e-1', save);
  expect(again.unsaved()).toEqual({ title: 'Cook' });
  await tick(1_000);
  calls[1]?.commit();
  await tick(0);
  expect(stored.title).toBe('Cook');
  expect(desk.state('case-1/').status).toBe('saved');
});

test('the state of a case is the worst of its records, and another case does not show in it', async () => {
  const { save, calls } = slowBackend();
  const desk = createSavingDesk();
  const person = desk.open<Fields>('case-1/person', save);
  const other = desk.open<Fields>('case-2/person', save);
  desk.hold('case-1/person', person);
  desk.hold('case-2/person', other);
  person.change({ title: 'a' });
  other.change({ title: 'b' });
  await tick(400);
  calls[0]?.commit();
  calls[1]?.fail();
  await tick(0);
  expect(desk.state('case-1/').status).toBe('saved');
  expect(desk.state('case-2/').status).toBe('failed');
  desk.forget();
  expect(desk.state('case-2/').status).toBe('idle');
});

test('only fields that changed and that the schema takes are saved', () => {
  const { shape } = z.object({ title: z.string().max(5), tags: z.array(z.string()), years: z.number() });
  const before = { title: 'Cook', tags: ['a'], years: 1 };
  const after = { title: 'much too long', tags: ['a'], years: 2 };
  expect(changedFields({ before, after, shape })).toEqual({ years: 2 });
});
