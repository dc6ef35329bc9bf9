// What only Electron has. The same on the real binary and on the stand-in; the run says which it was.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { actionsHeard, call, collectEvents } from './support/bridge.ts';

function mainOf(electron: ElectronApplication | null): ElectronApplication {
  if (electron === null) throw new Error('This needs the project "electron".');
  return electron;
}

test('the page gets a frozen bridge with two functions and nothing of Node', async ({ app }) => {
  const found = await app.page.evaluate(() => {
    const bridge = window.trama;
    const replaced = Reflect.set(window, 'trama', null) || Reflect.set(bridge ?? {}, 'call', null);
    const globals = ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window);
    return { frozen: Object.isFrozen(bridge), keys: Object.keys(bridge ?? {}), replaced, globals };
  });
  expect(found).toEqual({ frozen: true, keys: ['call', 'subscribe'], replaced: false, globals: [] });
});

test('an unknown procedure, wrong input and the names of built-in things are answered with a code', async ({
  app,
}) => {
  expect(await call(app.page, 'vault', 'explode')).toEqual({ ok: false, code: 'UNKNOWN_PROCEDURE' });
  expect(await call(app.page, 'constructor', 'name')).toEqual({ ok: false, code: 'UNKNOWN_PROCEDURE' });
  expect(await call(app.page, 'vault', 'toString')).toEqual({ ok: false, code: 'UNKNOWN_PROCEDURE' });
  expect(await call(app.page, 'cases', 'get', { caseId: 5 })).toMatchObject({ code: 'INVALID_INPUT' });
});

test('the page neither leaves nor opens another window', async ({ app }) => {
  const { page } = app;
  const electron = mainOf(app.electron);
  const before = page.url();
  await page.evaluate(() => {
    location.assign('https://example.org/');
  });
  await page.evaluate(() => {
    window.open('https://example.org/popup');
    const link = document.body.appendChild(document.createElement('a'));
    link.href = 'https://example.org/link';
    link.target = '_blank';
    link.click();
    link.remove();
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(electron.windows()).toHaveLength(1);
  expect((await call(page, 'vault', 'status')).ok).toBe(true);
});

test('no request leaves, not even when the main process itself were to load a page from elsewhere', async ({
  app,
}) => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('<!doctype html><title>elsewhere</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outcomes = await app.page.evaluate(async (address) => {
    const image = new Promise((resolve) => {
      const element = new Image();
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('refused');
      element.src = `${address}/image.png`;
    });
    const fetched = fetch(`${address}/fetched`, { mode: 'no-cors' }).then(
      () => 'loaded',
      () => 'refused',
    );
    const sent = navigator.sendBeacon(`${address}/beacon`, 'x');
    return { image: await image, fetched: await fetched, sent };
  }, elsewhere);
  expect(outcomes).toMatchObject({ image: 'refused', fetched: 'refused' });
  await mainOf(app.electron).evaluate(async ({ BrowserWindow }, address) => {
    // Whatever way the refusal shows itself, what counts is that no one was visited.
    await Promise.race([
      BrowserWindow.getAllWindows()[0]
        ?.loadURL(`${address}/page`)
        .catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
  }, elsewhere);
  server.close();
  expect(visits).toEqual([]);
});

test('the page is served with its policy, and script that is not a file of ours does not run', async ({
  app,
}) => {
  const { page } = app;
  const headers = await page.evaluate(async () => {
    const answer = await fetch(location.href);
    return Object.fromEntries(answer.headers);
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  const ran = await page.evaluate(() => {
    const attempts: (() => void)[] = [
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.heard = ["inline"]';
        document.head.append(script);
      },
      () => document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.heard=[1]">'),
      () => void Reflect.apply(Reflect.construct(Function, ['window.heard = ["evaluated"]']), null, []),
    ];
    const tryAll = () => {
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused by trusted types: also well.
        }
      }
    };
    // Later, because Playwright lifts the ban on evaluation as long as its own script runs.
    setTimeout(tryAll, 0);
    return new Promise((resolve) => setTimeout(() => resolve(window.heard), 300));
  });
  expect(ran).toBeUndefined();
});

test('the first screen makes no request elsewhere and no complaint to the console', async ({ app }) => {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  app.page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));
  const own = new URL(app.page.url()).host;
  app.page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (host !== own && !['data:', 'blob:'].includes(protocol)) elsewhere.push(request.url());
  });
  await app.page.reload();
  await expect(app.page.locator('h1').first()).toBeVisible();
  await app.page.waitForTimeout(500);
  expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
});

test('an address outside the page`s folder is not found', async ({ app }) => {
  const statuses = await app.page.evaluate(async () => {
    const places = ['/../main/main.js', '/%2e%2e/main/main.js', '/..%2f..%2fpackage.json', '/nothing.js'];
    const answers = await Promise.all(places.map((place) => fetch(place)));
    return answers.map((answer) => answer.status);
  });
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('closing asks the page to save its drafts, and what it then saves is there the next time', async ({
  app,
}) => {
  await app.page.evaluate(() => {
    window.trama?.subscribe((event) => {
      if (typeof event === 'object' && event !== null && 'type' in event && event.type === 'flush') {
        void window.trama?.call('settings', 'save', { office: 'Ufficio Esempio' });
      }
    });
  });
  const page = await app.reopen();
  expect(await call(page, 'settings', 'get')).toMatchObject({
    value: { preferences: { office: 'Ufficio Esempio' }, chosen: true },
  });
});

test('the vault locks when the screen is locked', async ({ app }) => {
  const { page } = app;
  const passphrase = 'sette barche lente sotto il ponte';
  const made = await call(page, 'vault', 'create', { counsellorName: 'Orientatrice Esempio', passphrase });
  expect(made.ok).toBe(true);
  expect(await call(page, 'vault', 'status')).toMatchObject({ value: { state: 'unlocked' } });
  await collectEvents(page);
  await mainOf(app.electron).evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect
    .poll(async () => await call(page, 'vault', 'status'))
    .toMatchObject({ value: { state: 'locked' } });
});

test('the window comes back where it was', async ({ app }) => {
  const bounds = { x: 140, y: 90, width: 1100, height: 720 };
  await mainOf(app.electron).evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );
  const kept = () => readFile(path.join(app.directory, 'window.json'), 'utf8').catch(() => '');
  await expect.poll(kept).toBe(JSON.stringify({ ...bounds, maximized: false }));
  await app.reopen();
  const found = () =>
    mainOf(app.electron).evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      return { bounds: window?.getBounds(), visible: window?.isVisible() };
    });
  await expect.poll(found).toEqual({ bounds, visible: true });
});

test('after a power cut it starts again on the same directory', async ({ app }) => {
  await call(app.page, 'settings', 'save', { office: 'Ufficio Esempio' });
  await app.kill();
  const page = await app.reopen();
  expect(await call(page, 'settings', 'get')).toMatchObject({
    value: { preferences: { office: 'Ufficio Esempio' } },
  });
});

test.describe('menu', () => {
  const labels = (electron: ElectronApplication) =>
    electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? []);

  test('speaks the chosen language and asks the page for actions', async ({ app }) => {
    const electron = mainOf(app.electron);
    await call(app.page, 'settings', 'save', { language: 'it' });
    expect(await labels(electron)).toEqual(['File', 'Modifica', 'Vista', 'Aiuto']);
    await call(app.page, 'settings', 'save', { language: 'sv' });
    expect(await labels(electron)).toEqual(['Arkiv', 'Redigera', 'Visa', 'Hjälp']);
    await collectEvents(app.page);
    const wanted = [
      'case.new',
      'vault.lock',
      'settings.open',
      'view.zoomIn',
      'view.theme.dark',
      'help.about',
    ];
    await electron.evaluate(({ Menu }, ids) => {
      for (const id of ids) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, wanted);
    await expect.poll(() => actionsHeard(app.page)).toEqual(wanted);
  });

  test('offers neither reload nor developer tools', async ({ app }) => {
    const roles = await mainOf(app.electron).evaluate(({ Menu }) => {
      const of = (items: readonly { role?: string; submenu?: { items: never[] } }[]): string[] =>
        items.flatMap((item) => [item.role ?? '', ...of(item.submenu?.items ?? [])]);
      return of((Menu.getApplicationMenu()?.items ?? []) as never);
    });
    expect(roles.filter((role) => /reload|devtools/i.test(role))).toEqual([]);
    expect(roles.map((role) => role.toLowerCase())).toContain('undo');
  });
});
