import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepWindowState, MINIMUM, placeOf, readWindowState } from '../../electron/shell/window-state.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const kept = { x: 100, y: 60, width: 1100, height: 700, maximized: false };

test('the window comes back where it was', () => {
  expect(placeOf(kept, [laptop, projector])).toEqual(kept);
  const there = { ...kept, x: 1500 };
  expect(placeOf(there, [laptop, projector])).toMatchObject({ x: 1500, y: 60 });
});

test('on a projector that is gone it is not lost: the system finds it a place', () => {
  expect(placeOf({ ...kept, x: 1500 }, [laptop])).not.toHaveProperty('x');
  expect(placeOf({ ...kept, y: 5000 }, [laptop])).not.toHaveProperty('x');
  expect(placeOf({ ...kept, y: -200 }, [laptop])).not.toHaveProperty('x');
  expect(placeOf({ ...kept, x: -1050 }, [laptop])).not.toHaveProperty('x');
});

test('filling its screen, it does so again, wherever that now is', () => {
  expect(placeOf({ ...kept, maximized: true }, [laptop])).toEqual({ ...kept, maximized: true });
  expect(placeOf({ ...kept, x: 1500, maximized: true }, [laptop])).toMatchObject({ maximized: true });
  expect(placeOf(null, [laptop])).toMatchObject({ maximized: false });
});

test('it is no larger than its screen and no smaller than its content needs', () => {
  expect(placeOf({ ...kept, width: 4000, height: 3000 }, [laptop])).toMatchObject({
    width: 1366,
    height: 728,
  });
  expect(placeOf({ ...kept, width: 200, height: 200 }, [laptop])).toMatchObject(MINIMUM);
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trama-window-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is kept is five plain values, and comes back the same', async () => {
  const file = path.join(folder, 'window.json');
  keepWindowState(file, kept);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(kept);
  expect(await readWindowState(file)).toEqual(kept);
});

test('a file that is not there, cut short or of another kind counts as none', async () => {
  const file = path.join(folder, 'other.json');
  expect(await readWindowState(file)).toBeNull();
  for (const content of ['{"x":1,', '[]', '{"x":"1","y":0,"width":1,"height":1,"maximized":false}']) {
    await writeFile(file, content);
    expect(await readWindowState(file), content).toBeNull();
  }
});
