// What the browser host gives away: the page's own files, always with the headers that keep a page to itself.
import { connect } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectOurHeaders, startProbeHost } from '../support/probe-host.ts';
import type { ProbeHost } from '../support/probe-host.ts';

let probe: ProbeHost;
beforeEach(async () => {
  probe = await startProbeHost();
});
afterEach(() => probe.stop());

describe('a file', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.mjs', 'text/javascript; charset=utf-8'],
    ['/assets/a.css', 'text/css; charset=utf-8'],
    ['/assets/a.json', 'application/json; charset=utf-8'],
    ['/assets/a.svg', 'image/svg+xml'],
    ['/assets/a.wasm', 'application/wasm'],
    ['/assets/a.ttf', 'font/ttf'],
    ['/assets/a.woff2', 'font/woff2'],
  ])('%s of the page comes as %s', async (file, type) => {
    const answer = await probe.get(file);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    expectOurHeaders(answer);
  });

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '/..\\secret.json',
    '/%252e%252e%252fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/../renderer-other/secret.json',
    '/%c0%ae%c0%ae/secret.json',
    '/index.html%00.json',
    '//secret.json',
    '/./assets/a.js',
    '/link.json',
    '/.hidden/secret.json',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/missing.js',
    '/%',
    '/C:/secret.json',
    '/index.html::$DATA',
  ])('at %s is not there', async (file) => {
    const answer = await probe.get(file);
    expect([answer.status, answer.text]).toEqual([404, '']);
    expectOurHeaders(answer);
  });

  test('is not found by its absolute path or address', async () => {
    const absolute = path.join(probe.folder, 'secret.json');
    for (const to of [
      absolute,
      `/${absolute}`,
      `${probe.host.origin}/../secret.json`,
      `file://${absolute}`,
    ]) {
      expect((await probe.get(to)).status).toBe(404);
    }
  });
});

describe('every answer', () => {
  test('carries the headers that keep a page to itself, refusals too', async () => {
    const cookie = await probe.enter();
    const answers = [
      await probe.get('/'),
      await probe.get('/missing.js'),
      await probe.get('/', { host: 'evil.example' }),
      await probe.get('/', { origin: 'http://evil.example' }),
      await probe.get('/events'),
      await probe.post('/session', {}),
      await probe.post('/call/words/echo', { text: 'a' }),
      await probe.post('/call/words/echo', { text: 'a' }, { cookie }),
      await probe.post('/call/words/echo', { text: 'a' }, { cookie, 'content-type': 'text/plain' }),
      await probe.post('/call/words/refuse', { code: 'BUG' }, { cookie }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 421, 403, 401, 403, 401, 200, 415, 200]);
    for (const answer of answers) expectOurHeaders(answer);
  });

  test('to a request that is no HTTP or has endless headers carries them too', async () => {
    const { hostname, port } = new URL(probe.host.origin);
    const endless = `GET / HTTP/1.1\r\nhost: ${hostname}:${port}\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`;
    for (const raw of ['nonsense\r\n\r\n', endless]) {
      const text = await new Promise<string>((resolve, reject) => {
        let received = '';
        const socket = connect({ host: '127.0.0.1', port: Number(port) }, () => socket.write(raw));
        socket.on('data', (part) => (received += part.toString()));
        socket.on('end', () => resolve(received)).on('error', reject);
      });
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
      expect(text).toContain("content-security-policy: default-src 'none'");
    }
  });
});
