import type { BrowserWindow } from 'electron';
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createHerWindow } from '../../electron/shell/her-window.ts';

/** As much of a window as is asked of it, and what was done with it. */
class FakeWindow extends EventEmitter {
  readonly loaded: string[] = [];
  readonly done: string[] = [];
  isGone = false;
  failWith: Error | null = null;
  readonly webContents = { getURL: () => this.loaded.at(-1) ?? '' };
  isDestroyed = () => this.isGone;
  isMinimized = () => true;
  restore = () => void this.done.push('restore');
  focus = () => void this.done.push('focus');
  removeMenu = () => void this.done.push('removeMenu');
  loadURL = (url: string) => {
    this.loaded.push(url);
    return this.failWith ? Promise.reject(this.failWith) : Promise.resolve();
  };
  close = () => {
    this.emit('close');
    this.isGone = true;
    this.emit('closed');
  };
}

function started(prepare: (window: FakeWindow) => void = () => undefined) {
  const made: FakeWindow[] = [];
  const herWindow = createHerWindow(() => {
    const window = new FakeWindow();
    prepare(window);
    made.push(window);
    return Promise.resolve(window as unknown as BrowserWindow);
  });
  return { made, herWindow };
}

test('a double click makes one window', async () => {
  const { made, herWindow } = started();
  await Promise.all([herWindow.open('interview-1'), herWindow.open('interview-1')]);
  expect(made.map((window) => window.loaded)).toEqual([['app://trama/#/hers/interview-1']]);
});

test('asked for again it comes forward, and is led to another interview without a new window', async () => {
  const { made, herWindow } = started();
  await herWindow.open('interview-1');
  await herWindow.open('interview-2');
  await herWindow.open('interview-2');
  expect(made).toHaveLength(1);
  expect(made[0]?.loaded).toEqual(['app://trama/#/hers/interview-1', 'app://trama/#/hers/interview-2']);
  expect(made[0]?.done).toEqual(['removeMenu', 'restore', 'focus', 'restore', 'focus']);
});

test('closed, by her or by the counsellor, it is made anew the next time', async () => {
  const { made, herWindow } = started();
  herWindow.close();
  await herWindow.open('interview-1');
  made[0]?.close();
  await herWindow.open('interview-1');
  herWindow.close();
  herWindow.close();
  await herWindow.open('interview-1');
  expect(made.map((window) => window.isGone)).toEqual([true, true, false]);
});

test('one that begins to close is not taken for an open one', async () => {
  const { made, herWindow } = started();
  await herWindow.open('interview-1');
  made[0]?.emit('close');
  await herWindow.open('interview-1');
  expect(made).toHaveLength(2);
});

test('a page that can not be loaded is a failure, unless the window was closed in the meantime', async () => {
  const broken = started((window) => {
    window.failWith = new Error('ERR_FAILED');
  });
  await expect(broken.herWindow.open('interview-1')).rejects.toThrow('ERR_FAILED');
  const closed = started((window) => {
    window.failWith = new Error('ERR_FAILED');
    window.isGone = true;
  });
  await expect(closed.herWindow.open('interview-1')).resolves.toBeUndefined();
});

test('after a failure it can be asked for again', async () => {
  let failures = 1;
  const { made, herWindow } = started((window) => {
    if (failures > 0) window.failWith = new Error('ERR_FAILED');
    failures -= 1;
  });
  await expect(herWindow.open('interview-1')).rejects.toThrow();
  made[0]?.close();
  await herWindow.open('interview-1');
  expect(made).toHaveLength(2);
});

test('the menu that every window gets when it is set anew is taken from hers again', async () => {
  const { made, herWindow } = started();
  herWindow.dropMenu();
  await herWindow.open('interview-1');
  herWindow.dropMenu();
  expect(made[0]?.done).toEqual(['removeMenu', 'removeMenu']);
});
