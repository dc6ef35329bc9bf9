// The page's end of the browser host: the token, the link's state, events, limits.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttpTransport } from '../../renderer/backend/http-transport.ts';
import { createClient } from '../../shared/contract/kernel.ts';
import { browserAt, open } from '../support/browser-host.ts';
import { probeContract } from '../support/probe-backend.ts';
import { startProbeHost } from '../support/probe-host.ts';
import type { ProbeHost } from '../support/probe-host.ts';

let probe: ProbeHost;
beforeEach(async () => {
  probe = await startProbeHost();
});
afterEach(() => probe.stop());

describe('events', () => {
  test('reach the page, and the host ends by itself only when no page has listened for a while', async () => {
    const transport = await createHttpTransport(browserAt(probe.host));
    const heard: unknown[] = [];
    transport.subscribe((event) => heard.push(event));
    await expect
      .poll(() => {
        probe.backend.tell({ type: 'caseChanged', caseId: 'case-0001' });
        return heard.at(-1);
      })
      .toEqual({ type: 'caseChanged', caseId: 'case-0001' });
    await new Promise((resolve) => setTimeout(resolve, 160));
    const whileListening = probe.quiet();
    transport.close();
    await expect.poll(() => probe.quiet()).toBe(whileListening + 1);
    expect(whileListening).toBe(0);
  });

  test('need a free place: one page cannot fill the host with streams', async () => {
    const headers = { cookie: await probe.enter(), 'sec-fetch-site': 'same-origin' };
    const streams = [];
    for (let n = 0; n < 32; n += 1)
      streams.push(await open(probe.host, { method: 'GET', path: '/events', headers }));
    expect(streams.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 32 }, () => 200));
    expect((await probe.get('/events', headers)).status).toBe(503);
    for (const stream of streams) stream.destroy();
    await expect
      .poll(async () => {
        const stream = await open(probe.host, { method: 'GET', path: '/events', headers });
        stream.destroy();
        return stream.statusCode;
      })
      .toBe(200);
  });
});

describe('the page', () => {
  test('takes the token out of its address before it does anything else', async () => {
    const browser = browserAt(probe.host);
    const seen: string[] = [];
    const transport = await createHttpTransport({
      ...browser,
      fetch: (to, init) => {
        seen.push(browser.address());
        return browser.fetch(to, init);
      },
    });
    transport.close();
    expect(seen).toEqual([probe.host.origin]);
  });

  test('whose link was used before says so instead of trying for ever', async () => {
    await probe.enter();
    const transport = await createHttpTransport(browserAt(probe.host));
    const client = createClient(probeContract, transport.send);
    await expect(client.words.echo({ text: 'a' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(transport.link.current()).toBe('refused');
    transport.close();
  });

  test('notices that the host is gone, and that another answers again', async () => {
    const browser = browserAt(probe.host);
    let reachable = true;
    const transport = await createHttpTransport({
      ...browser,
      fetch: (to, init) =>
        reachable ? browser.fetch(to, init) : Promise.reject(new TypeError('fetch failed')),
    });
    const states: string[] = [];
    transport.link.subscribe(() => states.push(transport.link.current()));
    const client = createClient(probeContract, transport.send);
    reachable = false;
    await expect(client.words.echo({ text: 'a' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    reachable = true;
    expect(await client.words.echo({ text: 'a' })).toEqual({ text: 'a' });
    await probe.host.close();
    await expect.poll(() => transport.link.current()).toBe('lost');
    transport.close();
    expect(states).toEqual(['lost', 'connected', 'lost']);
  });

  test('lets what it sends while nobody sees it outlive it, as far as browsers allow', async () => {
    const browser = browserAt(probe.host);
    const kept: unknown[] = [];
    let isHidden = false;
    const transport = await createHttpTransport({
      ...browser,
      isHidden: () => isHidden,
      fetch: (to, init) => {
        if (to.startsWith('/call/')) kept.push(init.keepalive);
        return browser.fetch(to, init);
      },
    });
    const client = createClient(probeContract, transport.send);
    const long = new Uint8Array(30_000);
    await client.words.echo({ text: 'seen' });
    isHidden = true;
    await client.words.echo({ text: 'hidden' });
    await client.words.reverse({ content: new Uint8Array(60_000) });
    // Two that fit alone and not together, and one more when they have arrived.
    await Promise.all([client.words.reverse({ content: long }), client.words.reverse({ content: long })]);
    await client.words.reverse({ content: long });
    transport.close();
    expect(kept).toEqual([false, true, false, true, false, true]);
  });

  test('sends a photo of 8 MB', async () => {
    const content = new Uint8Array(8 * 1024 * 1024).fill(7);
    content[0] = 1;
    const transport = await createHttpTransport(browserAt(probe.host));
    const client = createClient(probeContract, transport.send);
    const { content: back } = await client.words.reverse({ content });
    transport.close();
    expect([back.length, back.at(-1), back[0]]).toEqual([content.length, 1, 7]);
  });

  test('keeps a photo that is too large from leaving, and says so by its code', async () => {
    const transport = await createHttpTransport(browserAt(probe.host));
    const reply = await transport.send('words', 'reverse', { content: 'A'.repeat(24 * 1024 * 1024) });
    transport.close();
    expect(reply).toEqual({ ok: false, code: 'TOO_LARGE' });
  });
});

test('closing twice closes the backend once and frees the port', async () => {
  await Promise.all([probe.host.close(), probe.host.close()]);
  expect(probe.backend.closed()).toBe(1);
  await expect(probe.get('/')).rejects.toThrow('ECONNREFUSED');
});
