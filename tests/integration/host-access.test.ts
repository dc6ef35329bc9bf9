// Who may talk to the browser host: each way in that is not our own page's is refused.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromOurPage, send, tokenOf } from '../support/browser-host.ts';
import type { Sent } from '../support/browser-host.ts';
import { expectOurHeaders, startProbeHost } from '../support/probe-host.ts';
import type { ProbeHost } from '../support/probe-host.ts';

let probe: ProbeHost;
beforeEach(async () => {
  probe = await startProbeHost();
});
afterEach(() => probe.stop());

const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(fromOurPage(probe.host)).filter(([header]) => header !== name));

describe('the name and the port', () => {
  test('are new for each run and unknown to other programs', () => {
    expect(probe.host.origin).toMatch(/^http:\/\/[0-9a-f]{16}\.localhost:\d+$/);
    expect(tokenOf(probe.host)).toMatch(/^[\w-]{43}$/);
  });

  test.each(['evil.example', 'localhost', '127.0.0.1', ''])('refuse a page that came as %j', async (name) => {
    const { port } = new URL(probe.host.origin);
    expect((await probe.get('/', { host: name === '' ? '' : `${name}:${port}` })).status).toBe(421);
    const call = await probe.post(
      '/call/words/echo',
      { text: 'a' },
      { host: `${name}:${port}`, cookie: await probe.enter() },
    );
    expect(call.status).toBe(421);
  });

  test('refuse the right name with another port or with more behind it', async () => {
    const { hostname, port } = new URL(probe.host.origin);
    for (const name of [
      hostname,
      `${hostname}:1`,
      `${hostname}:${port}.evil.example`,
      `a.${hostname}:${port}`,
    ]) {
      expect((await probe.get('/', { host: name })).status).toBe(421);
    }
  });
});

describe('another page', () => {
  test.each(['http://evil.example', 'http://localhost:1', 'null', 'https://evil.example:443'])(
    'at %s may neither call nor look',
    async (origin) => {
      const cookie = await probe.enter();
      expect((await probe.post('/call/words/echo', { text: 'a' }, { cookie, origin })).status).toBe(403);
      expect((await probe.get('/events', { cookie, origin })).status).toBe(403);
      expect((await probe.get('/', { origin })).status).toBe(403);
    },
  );

  test.each(['cross-site', 'same-site'])('of a %s request gets nothing, not even a file', async (site) => {
    const cookie = await probe.enter();
    const headers = { cookie, 'sec-fetch-site': site };
    expect((await probe.post('/call/words/echo', { text: 'a' }, headers)).status).toBe(403);
    expect((await probe.get('/events', headers)).status).toBe(403);
    expect((await probe.get('/assets/a.js', headers)).status).toBe(403);
  });

  test('is not what an address typed by hand is: it shows the page but calls nothing', async () => {
    const cookie = await probe.enter();
    expect((await probe.get('/', { 'sec-fetch-site': 'none' })).status).toBe(200);
    expect((await probe.get('/events', { cookie, 'sec-fetch-site': 'none' })).status).toBe(403);
  });

  test('without an origin cannot call: every browser sends one', async () => {
    const cookie = await probe.enter();
    const sent: Sent = { method: 'POST', path: '/call/words/echo', body: '{"text":"a"}' };
    expect((await send(probe.host, { ...sent, headers: { ...without('origin'), cookie } })).status).toBe(403);
  });
});

describe('a call', () => {
  test('with the cookie is answered', async () => {
    const answer = await probe.post(
      '/call/words/echo',
      { text: 'Amina Esempio' },
      { cookie: await probe.enter() },
    );
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { text: 'Amina Esempio' } });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json, text/plain',
    '',
  ])('of type %j is refused: a form of another page could send it', async (type) => {
    const cookie = await probe.enter();
    expect(
      (await probe.post('/call/words/echo', { text: 'a' }, { cookie, 'content-type': type })).status,
    ).toBe(415);
  });

  test('without, with a wrong, an empty or a longer cookie is refused', async () => {
    const cookie = await probe.enter();
    for (const wrong of [
      '',
      'trama-session=',
      `${cookie}x`,
      cookie.slice(0, -1),
      `x${cookie}`,
      'trama-session=é',
    ]) {
      expect(
        (
          await probe.post(
            '/call/words/echo',
            { text: 'a' },
            wrong === '' ? {} : { cookie: encodeURI(wrong) },
          )
        ).status,
      ).toBe(401);
    }
    expect((await probe.get('/events')).status).toBe(401);
    const among = { cookie: `other=1; ${cookie}; trama-session=stale` };
    expect((await probe.post('/call/words/echo', { text: 'a' }, among)).status).toBe(200);
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('by %s is refused', async (method) => {
    const cookie = await probe.enter();
    const headers = { ...fromOurPage(probe.host), cookie };
    const answer = await send(probe.host, { method, path: '/call/words/echo', headers });
    expect(answer.status).toBe(405);
    expectOurHeaders(answer);
  });

  test('larger than 24 MB is refused, declared or not, and the next one is answered', async () => {
    const cookie = await probe.enter();
    const body = Buffer.alloc(24 * 1024 * 1024 + 1, 0x20);
    const sent: Sent = {
      method: 'POST',
      path: '/call/words/echo',
      headers: { ...fromOurPage(probe.host), cookie },
      body,
    };
    expect((await send(probe.host, sent)).status).toBe(413);
    const headers = { ...fromOurPage(probe.host), cookie, 'transfer-encoding': 'chunked' };
    expect((await send(probe.host, { ...sent, headers })).status).toBe(413);
    expect((await probe.post('/call/words/echo', { text: 'a' }, { cookie })).status).toBe(200);
  });

  test.each(['', '{', '{"text":"a"', "{'text':1}", 'undefined', '\u0000'])(
    'whose body is %j is refused',
    async (body) => {
      const headers = { ...fromOurPage(probe.host), cookie: await probe.enter() };
      expect(
        (await send(probe.host, { method: 'POST', path: '/call/words/echo', headers, body })).status,
      ).toBe(400);
    },
  );

  test('whose body is no UTF-8 is refused', async () => {
    const headers = { ...fromOurPage(probe.host), cookie: await probe.enter() };
    const body = Buffer.from([0x22, 0xc3, 0x28, 0x22]);
    expect((await send(probe.host, { method: 'POST', path: '/call/words/echo', headers, body })).status).toBe(
      400,
    );
  });

  test('to a procedure that is not there gets a reply, not an error', async () => {
    const cookie = await probe.enter();
    for (const to of ['words/__proto__', 'constructor/name', 'words/toString', 'words/%2e%2e']) {
      const answer = await probe.post(`/call/${to}`, {}, { cookie });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        200,
        { ok: false, code: 'UNKNOWN_PROCEDURE' },
      ]);
    }
    for (const to of ['words', 'words/echo/more', 'words/%ff']) {
      expect((await probe.post(`/call/${to}`, {}, { cookie })).status).toBe(404);
    }
  });
});

describe('the one-time token', () => {
  test('becomes a cookie that scripts and other sites never see', async () => {
    const answer = await probe.post('/session', { token: tokenOf(probe.host) });
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^trama-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
  });

  test('is taken once', async () => {
    await probe.enter();
    const again = await probe.post('/session', { token: tokenOf(probe.host) });
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
  });

  test('is taken in its last second and no later than a minute', async () => {
    probe.passTime(60_001);
    expect((await probe.post('/session', { token: tokenOf(probe.host) })).status).toBe(403);
    probe.passTime(-1);
    expect((await probe.post('/session', { token: tokenOf(probe.host) })).status).toBe(204);
  });

  test('is not guessed by its form', async () => {
    const token = tokenOf(probe.host);
    for (const wrong of [
      '',
      token.slice(1),
      `${token}=`,
      token.toLowerCase() + 'x',
      null,
      1,
      [token],
      { token },
    ]) {
      expect((await probe.post('/session', { token: wrong })).status).toBe(403);
    }
    for (const wrong of [null, token, [token], {}])
      expect((await probe.post('/session', wrong)).status).toBe(403);
    expect((await probe.post('/session', { token }, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await probe.post('/session', { token }, { origin: 'http://evil.example' })).status).toBe(403);
    await probe.enter();
  });
});
