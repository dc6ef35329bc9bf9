// Where words of a case, or what opens it, could seep out: logs, error answers, temporary files, environments, outputs.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { EventEmitter } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { readSample } from '../../electron/backend/cases/sample.ts';
import { createPdfRenderer } from '../../electron/backend/documents/pdf-renderer.ts';
import { linkPage } from '../../electron/shell/ipc-transport.ts';
import type { StartedBackend } from '../support/backend.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');
const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function ownFolder(): string {
  const { directory, remove } = temporaryFolder();
  cleanUps.push(remove);
  return directory;
}

async function started(options: Parameters<typeof startBackend>[0] = {}): Promise<StartedBackend> {
  const backend = await startBackend(options);
  cleanUps.push(backend.stop);
  await backend.createVault();
  return backend;
}

test('an unexpected error is answered and logged without its words', async () => {
  const words = 'EIO: /home/carla/Esempio Amina CV.pdf\n    at electron/Amina.ts:1:1';
  const failing = () => Promise.reject(Object.assign(new Error(words), { path: '/home/carla' }));
  const { backend, logged } = await started({
    desktop: {
      host: 'test',
      saveFile: failing,
      pickFolder: failing,
      openHerWindow: failing,
      closeHerWindow: failing,
    },
  });
  const replies = [
    await backend.dispatch('desktop', 'saveFile', { fileName: 'Amina.pdf', content: '' }),
    await backend.dispatch('desktop', 'pickFolder', {}),
    await backend.dispatch('desktop', 'openHerWindow', { interviewId: 'interview-1' }),
    await backend.dispatch('desktop', 'closeHerWindow', {}),
  ];
  const internal = { ok: false, code: 'INTERNAL', reference: expect.any(String) as string };
  expect(replies).toEqual([internal, internal, internal, internal]);
  expect(logged).toHaveLength(4);
  expect(logged.join('\n')).not.toMatch(/Amina|Esempio|carla|home|EIO/);
});

test('a day of work leaves no name, path or passphrase in the log', async () => {
  const { client, logged, directory } = await started();
  const { id } = await client.cases.addWhole({ draft: readSample('it') });
  await client.cases.list({ search: 'Amina', archived: false, after: null });
  await client.vault.backup({ folder: null });
  await client.vault.backup({ folder: '/nowhere/at all' }).catch(() => undefined);
  await client.vault.restore({ folder: directory, passphrase: PASSPHRASE }).catch(() => undefined);
  await client.cases.get({ caseId: `${id}x` }).catch(() => undefined);
  await client.vault.lock({});
  await client.cases.get({ caseId: id }).catch(() => undefined);
  expect(logged).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'while a CV is made no file is open but the vault’s own',
  async () => {
    const { client, directory } = await started();
    const { id } = await client.cases.addWhole({ draft: readSample('it') });
    const open = new Set<string>();
    const look = setInterval(() => {
      for (const descriptor of readdirSync('/proc/self/fd')) {
        try {
          open.add(readlinkSync(`/proc/self/fd/${descriptor}`));
        } catch {
          // Closed in the meantime.
        }
      }
    }, 2);
    const options = { language: 'it', photo: true, age: true, nationality: true } as const;
    await client.documents.cv({ caseId: id, options });
    clearInterval(look);
    const temporary = [...open].filter((file) => file.startsWith(os.tmpdir()) || file.startsWith('/var/tmp'));
    expect(temporary).toContain(path.join(directory, 'vault.db'));
    // A checkout may itself lie in the temporary folder: what it reads of its own is no leak.
    const own = [directory, root].map((folder) => folder + path.sep);
    expect(temporary.filter((file) => !own.some((folder) => file.startsWith(folder)))).toEqual([]);
  },
);

test('the vault that locks while a CV is made gives no CV', async () => {
  const { client } = await started();
  const { id } = await client.cases.addWhole({ draft: readSample('it') });
  const options = { language: 'it', photo: false, age: false, nationality: false } as const;
  const asked = client.documents.cv({ caseId: id, options }).then(
    () => 'made',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  await client.vault.lock({});
  expect(await asked).toBe('CANCELLED');
});

test('a page that is still there when the program ends opens nothing any more', async () => {
  const { backend, client } = await started();
  const { counsellors } = await client.vault.status({});
  const counsellorId = counsellors[0]?.id ?? '';
  const closed = backend.close();
  const reply = backend.dispatch('vault', 'unlock', { counsellorId, passphrase: PASSPHRASE });
  await closed;
  expect(await reply).toEqual({ ok: false, code: 'UNREACHABLE' });
});

test('the environment, where a passphrase may stand, does not reach the PDF worker', async () => {
  const file = path.join(ownFolder(), 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id }) => parentPort.postMessage({ id, result: { seen: { ...process.env } } }));`,
  );
  process.env['TRAMA_PASSPHRASE'] = PASSPHRASE;
  cleanUps.push(() => delete process.env['TRAMA_PASSPHRASE']);
  const renderer = createPdfRenderer(pathToFileURL(file));
  cleanUps.push(() => renderer.close());
  const info = { info: { title: '' }, creationDate: '2026-01-01T00:00:00.000Z' };
  expect(await renderer.render({ ...info, defaultStyle: { lang: 'en' }, content: [] })).toEqual({ seen: {} });
});

test('the command line leaves only private files, also over ones that others could read, and never its passphrase', () => {
  const out = ownFolder();
  for (const name of ['cv.pdf', 'case.json']) {
    writeFileSync(path.join(out, name), 'older');
    chmodSync(path.join(out, name), 0o666);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['electron/launch/run.mjs', 'cli', 'demo', '--out', out],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TRAMA_PASSPHRASE: PASSPHRASE } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).not.toContain(PASSPHRASE);
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
  expect(files.filter((file) => readFileSync(file).includes(PASSPHRASE))).toEqual([]);
  expect(existsSync(path.join(out, 'vault', 'vault.db'))).toBe(true);
}, 60_000);

test('a page that has crashed keeps neither the vault from being locked nor another page from hearing it', async () => {
  const crashed = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    send: () => {
      throw new Error('Render frame was disposed');
    },
  });
  const heard: unknown[] = [];
  const other = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    send: (_channel: string, event: unknown) => heard.push(event),
  });
  const { backend, client, createVault, stop } = await startBackend();
  await createVault();
  linkPage({ contents: crashed as never, backend });
  linkPage({ contents: other as never, backend });
  for (const contents of [crashed, other]) contents.emit('did-navigate');
  await client.vault.lock({});
  expect(await client.vault.status({})).toMatchObject({ state: 'locked' });
  expect(heard).toContainEqual({ type: 'vaultLocked' });
  await stop();
});
