import { EventEmitter } from 'node:events';
import type { IpcMain, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { createEvents } from '../../electron/backend/events.ts';
import type { Events } from '../../electron/backend/events.ts';
import { answerPages, linkPage } from '../../electron/shell/ipc-transport.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/kernel.ts';

class FakeContents extends EventEmitter {
  readonly heard: unknown[] = [];
  isGone = false;
  isDestroyed = () => this.isGone;
  send = (_channel: string, event: unknown) => {
    if (this.isGone) throw new Error('Object has been destroyed');
    this.heard.push(event);
  };
}

const failures: unknown[] = [];

function linked(events: Events<TramaEvent>) {
  const contents = new FakeContents();
  const link = linkPage({ contents: contents as unknown as WebContents, backend: events });
  contents.emit('did-navigate');
  return { contents, link };
}

test('what the backend tells reaches every page, what the menu asks for reaches the counsellor`s alone', () => {
  const events = createEvents<TramaEvent>((error) => failures.push(error));
  const counsellors = linked(events);
  const hers = linked(events);
  events.tell({ type: 'vaultLocked' });
  events.tell({ type: 'vaultUnlocked' });
  counsellors.link.tell({ type: 'action', action: 'case.new' });
  const both = [{ type: 'vaultLocked' }, { type: 'vaultUnlocked' }];
  expect(counsellors.contents.heard).toEqual([...both, { type: 'action', action: 'case.new' }]);
  expect(hers.contents.heard).toEqual(both);
});

test('a page whose window is gone is told nothing more, and is not waited for', () => {
  const events = createEvents<TramaEvent>((error) => failures.push(error));
  const hers = linked(events);
  const counsellors = linked(events);
  hers.contents.isGone = true;
  events.tell({ type: 'vaultLocked' });
  hers.contents.emit('destroyed');
  events.tell({ type: 'vaultUnlocked' });
  hers.link.tell({ type: 'vaultLocked' });
  expect(counsellors.contents.heard).toHaveLength(2);
  expect(hers.contents.heard).toEqual([]);
  const isAnyBusy = events.ask((ask) => ({ type: 'flush', ask }));
  expect(isAnyBusy()).toBe(true);
  counsellors.contents.emit('destroyed');
  expect(isAnyBusy()).toBe(false);
  expect(failures).toEqual([]);
});

test('a page is waited for while its document is there: not before, not once it has crashed, not when another took its place', () => {
  const events = createEvents<TramaEvent>((error) => failures.push(error));
  const ask = () => events.ask((number) => ({ type: 'flush', ask: number }));
  const contents = new FakeContents();
  linkPage({ contents: contents as unknown as WebContents, backend: events });
  expect(ask()()).toBe(false);
  contents.emit('did-navigate');
  const isFirstBusy = ask();
  expect(isFirstBusy()).toBe(true);
  contents.emit('did-navigate');
  expect(isFirstBusy()).toBe(false);
  const isSecondBusy = ask();
  expect(contents.heard).toEqual([1, 2].map((number) => ({ type: 'flush', ask: number })));
  contents.emit('render-process-gone');
  expect(isSecondBusy()).toBe(false);
  expect(failures).toEqual([]);
});

test('each call counts only if the top frame of our own page made it, whichever window that is in', async () => {
  let answer: ((event: object, ...call: unknown[]) => Promise<Reply>) | undefined;
  const ipcMain = { handle: (_channel: string, handler: typeof answer) => (answer = handler) };
  const calls: unknown[] = [];
  answerPages({
    ipcMain: ipcMain as unknown as IpcMain,
    dispatch: (...call) => {
      calls.push(call);
      return Promise.resolve({ ok: true, value: null });
    },
  });
  const callFrom = (senderFrame: object | null) => answer?.({ senderFrame }, 'vault', 'status', {});
  expect(await callFrom({ parent: null, url: 'app://trama/' })).toMatchObject({ ok: true });
  expect(await callFrom({ parent: null, url: 'app://trama/#/hers/interview-1' })).toMatchObject({ ok: true });
  const refused = { ok: false, code: 'UNKNOWN_PROCEDURE' };
  expect(await callFrom({ parent: {}, url: 'app://trama/' })).toEqual(refused);
  expect(await callFrom({ parent: null, url: 'https://example.org/#/hers/interview-1' })).toEqual(refused);
  expect(await callFrom(null)).toEqual(refused);
  expect(calls).toHaveLength(2);
});
