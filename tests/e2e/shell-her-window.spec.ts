// Her half in a window of its own: what the shell does about it. What the page shows there is told elsewhere.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, JSHandle, Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { expect, test } from './support/app.ts';
import type { App } from './support/app.ts';
import { actionsHeard, call, collectEvents } from './support/bridge.ts';

const FIRST = 'interview-0001';
const SECOND = 'interview-0002';

function mainOf({ electron }: App): ElectronApplication {
  if (electron === null) throw new Error('This needs the project "electron".');
  return electron;
}

/** Asks for her window through the contract and waits for its page. */
async function openHers(app: App, interviewId = FIRST): Promise<Page> {
  const opening = mainOf(app).waitForEvent('window');
  const reply = await call(app.page, 'desktop', 'openHerWindow', { interviewId });
  expect(reply).toEqual({ ok: true, value: { outcome: 'opened' } });
  const hers = await opening;
  await hers.waitForFunction(() => 'trama' in window && document.readyState === 'complete');
  return hers;
}

/** What the main process knows of the window that a page is in. */
async function windowOf(app: App, page: Page) {
  const window = (await mainOf(app).browserWindow(page)) as JSHandle<BrowserWindow>;
  return {
    act: (what: 'close' | 'minimize') => window.evaluate((own, name) => own[name](), what),
    address: () => window.evaluate((own) => own.webContents.getURL()),
    state: () =>
      window.evaluate((own) => ({
        visible: own.isVisible(),
        minimized: own.isMinimized(),
        title: own.getTitle(),
        bounds: own.getBounds(),
      })),
    move: (to: { x: number; y: number; width: number; height: number }) =>
      window.evaluate((own, bounds) => own.setBounds(bounds), to),
  };
}

/** Has a page save something at the moment it is asked to, or at the one in which it is left. */
async function saveWhen(page: Page, moment: 'flush' | 'pagehide', what: object): Promise<void> {
  await page.evaluate(
    ([when, preferences]) => {
      const save = () => void window.trama?.call('settings', 'save', preferences);
      if (when === 'pagehide') window.addEventListener('pagehide', save);
      else
        window.trama?.subscribe((event) => {
          if (typeof event === 'object' && event !== null && 'type' in event && event.type === when) save();
        });
    },
    [moment, what] as const,
  );
}

/** Keeps a page from hearing anything for so long, as a slow computer does. */
async function keepBusy(page: Page, milliseconds = 800): Promise<void> {
  await page.evaluate((duration) => {
    setTimeout(() => {
      const end = performance.now() + duration;
      while (performance.now() < end);
    });
  }, milliseconds);
}

test('a second window opens on the interview, in the same session and as locked down as the first', async ({
  app,
}) => {
  const hers = await openHers(app);
  const own = await windowOf(app, hers);
  expect(await own.address()).toBe(`app://trama/#/hers/${FIRST}`);
  expect(await own.state()).toMatchObject({ visible: true, title: 'Trama' });
  const sessions = await mainOf(app).evaluate(({ BrowserWindow }) => {
    const [one, ...others] = BrowserWindow.getAllWindows().map((window) => window.webContents.session);
    return { others: others.length, same: others.every((other) => other === one) };
  });
  expect(sessions).toEqual({ others: 1, same: true });
  const found = await hers.evaluate(() => ({
    frozen: Object.isFrozen(window.trama),
    keys: Object.keys(window.trama ?? {}),
    globals: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
  }));
  expect(found).toEqual({ frozen: true, keys: ['call', 'subscribe'], globals: [] });
  expect((await call(hers, 'vault', 'status')).ok).toBe(true);
});

test('what is no id opens nothing', async ({ app }) => {
  const reply = await call(app.page, 'desktop', 'openHerWindow', { interviewId: '../../x' });
  expect(reply).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
  expect(mainOf(app).windows()).toHaveLength(1);
});

test('it neither leaves the page nor opens a third', async ({ app }) => {
  const hers = await openHers(app);
  const before = hers.url();
  await hers.evaluate(() => {
    window.open('https://example.org/popup');
    location.assign('https://example.org/');
  });
  await hers.waitForTimeout(300);
  expect(hers.url()).toBe(before);
  expect(mainOf(app).windows()).toHaveLength(2);
});

test('asked for again it comes forward, and shows another interview without loading anew', async ({
  app,
}) => {
  const hers = await openHers(app);
  const own = await windowOf(app, hers);
  await hers.evaluate(() => {
    window.heard = ['the same document'];
  });
  await own.act('minimize');
  await call(app.page, 'desktop', 'openHerWindow', { interviewId: FIRST });
  expect(await own.state()).toMatchObject({ minimized: false });
  // At once, as by a double click.
  const input = { interviewId: SECOND };
  await Promise.all([
    call(app.page, 'desktop', 'openHerWindow', input),
    call(app.page, 'desktop', 'openHerWindow', input),
  ]);
  expect(await own.address()).toBe(`app://trama/#/hers/${SECOND}`);
  expect(await hers.evaluate(() => location.hash)).toBe(`#/hers/${SECOND}`);
  expect(await hers.evaluate(() => window.heard)).toEqual(['the same document']);
  expect(mainOf(app).windows()).toHaveLength(2);
});

test('both windows hear that the vault was locked, and only the counsellor`s hears the menu', async ({
  app,
}) => {
  const passphrase = 'sette barche lente sotto il ponte';
  const made = await call(app.page, 'vault', 'create', {
    counsellorName: 'Orientatrice Esempio',
    passphrase,
  });
  expect(made.ok).toBe(true);
  const hers = await openHers(app);
  await collectEvents(app.page);
  await collectEvents(hers);
  await mainOf(app).evaluate(
    ({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('case.new')?.click(),
  );
  await expect.poll(() => actionsHeard(app.page)).toEqual(['case.new']);
  await mainOf(app).evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  for (const page of [app.page, hers]) {
    await expect.poll(() => page.evaluate(() => window.heard ?? [])).toContainEqual({ type: 'vaultLocked' });
  }
  expect(await actionsHeard(app.page)).toEqual(['case.new']);
  expect(await actionsHeard(hers)).toEqual([]);
});

test('closing it saves what was typed there, and the program goes on', async ({ app }) => {
  const hers = await openHers(app);
  await saveWhen(hers, 'pagehide', { office: 'Ufficio Esempio' });
  const closed = hers.waitForEvent('close');
  await (await windowOf(app, hers)).act('close');
  await closed;
  await expect
    .poll(() => call(app.page, 'settings', 'get'))
    .toMatchObject({ value: { preferences: { office: 'Ufficio Esempio' } } });
  expect(mainOf(app).windows()).toHaveLength(1);

  const again = await openHers(app, SECOND);
  const closedAgain = again.waitForEvent('close');
  const reply = await call(app.page, 'desktop', 'closeHerWindow');
  expect(reply).toEqual({ ok: true, value: { outcome: 'closed' } });
  await closedAgain;
  expect(await call(app.page, 'desktop', 'closeHerWindow')).toEqual(reply);
  expect((await call(app.page, 'vault', 'status')).ok).toBe(true);
});

test('closing the counsellor`s window has both save, however late they hear it, and ends both', async ({
  app,
}) => {
  const hers = await openHers(app);
  await saveWhen(app.page, 'flush', { office: 'Ufficio Esempio' });
  await saveWhen(hers, 'flush', { theme: 'dark' });
  await keepBusy(app.page);
  await keepBusy(hers);
  const gone = new Promise((resolve) => mainOf(app).process().once('exit', resolve));
  await (await windowOf(app, app.page)).act('close');
  expect(await gone).toBe(0);
  const page = await app.reopen();
  expect(await call(page, 'settings', 'get')).toMatchObject({
    value: { preferences: { office: 'Ufficio Esempio', theme: 'dark' } },
  });
  expect(mainOf(app).windows()).toHaveLength(1);
});

test('it comes back where it was, apart from the counsellor`s', async ({ app }) => {
  const bounds = { x: 700, y: 80, width: 620, height: 540 };
  const hers = await openHers(app);
  const counsellors = await (await windowOf(app, app.page)).state();
  await (await windowOf(app, hers)).move(bounds);
  const kept = () => readFile(path.join(app.directory, 'window-her.json'), 'utf8').catch(() => '');
  await expect.poll(kept).toBe(JSON.stringify({ ...bounds, maximized: false }));
  const closed = hers.waitForEvent('close');
  await call(app.page, 'desktop', 'closeHerWindow');
  await closed;
  const again = await windowOf(app, await openHers(app));
  await expect.poll(async () => (await again.state()).bounds).toEqual(bounds);
  expect((await (await windowOf(app, app.page)).state()).bounds).toEqual(counsellors.bounds);
});
