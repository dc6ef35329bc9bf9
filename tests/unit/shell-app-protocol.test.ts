import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFrom } from '../../electron/shell/app-protocol.ts';

let folder = '';
let page = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trama-page-'));
  page = path.join(folder, 'renderer');
  await mkdir(path.join(page, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'renderer-secret'));
  await writeFile(path.join(page, 'index.html'), '<h1>Trama</h1>');
  await writeFile(path.join(page, 'assets/a b.js'), '1');
  await writeFile(path.join(page, 'notes.exe'), 'no kind of file that pages have');
  await writeFile(path.join(folder, 'main.js'), 'outside');
  await writeFile(path.join(folder, 'renderer-secret/x.js'), 'outside');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (address: string, method = 'GET') => answerFrom(page, new Request(address, { method }));

test('the root is the page, with its policy and no guessing of types', async () => {
  const answer = await ask('app://trama/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<h1>Trama</h1>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a file is found by its escaped name, whatever stands after the question mark', async () => {
  const answer = await ask('app://trama/assets/a%20b.js?v=1');
  expect([answer.status, await answer.text()]).toEqual([200, '1']);
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('no spelling of an address leads out of the page`s folder', async () => {
  const addresses = [
    'app://trama/../main.js',
    'app://trama/%2e%2e/main.js',
    'app://trama/..%2fmain.js',
    'app://trama/..%5cmain.js',
    'app://trama/assets/..%2f..%2fmain.js',
    'app://trama/..%2frenderer-secret/x.js',
    'app://trama/main.js%00.html',
    'app://trama/%',
    'app://trama//etc/hosts',
    'app://other/index.html',
    'app://trama/notes.exe',
    'app://trama/assets',
    'app://trama/nothing.js',
  ];
  const answers = await Promise.all(addresses.map(async (address) => [address, (await ask(address)).status]));
  expect(answers).toEqual(addresses.map((address) => [address, 404]));
});

test('the page is only read', async () => {
  expect((await ask('app://trama/', 'POST')).status).toBe(405);
});
