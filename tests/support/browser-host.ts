// A browser for tests: it speaks to a host on 127.0.0.1 as a page of it would, with cookie, origin and event stream.
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Host } from '../../electron/host/serve.ts';
import type { EventStream } from '../../renderer/backend/event-stream.ts';
import type { Browser } from '../../renderer/backend/http-transport.ts';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends one request to the host by its number, under its name unless `headers` say another. */
export function open(host: Pick<Host, 'origin'>, sent: Sent): Promise<IncomingMessage> {
  const { host: name, port } = new URL(host.origin);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method: sent.method,
        path: sent.path,
        headers: { host: name, ...sent.headers },
        agent: false,
      },
      resolve,
    );
    outgoing.on('error', reject);
    outgoing.end(sent.body);
  });
}

/** Sends one request and reads the whole answer. */
export async function send(host: Pick<Host, 'origin'>, sent: Sent): Promise<Answer> {
  const message = await open(host, sent);
  message.setEncoding('utf8');
  let text = '';
  for await (const part of message as AsyncIterable<string>) text += part;
  return { status: message.statusCode ?? 0, headers: message.headers, text };
}

/** The headers that a browser adds to a call from a page of the host. */
export const fromOurPage = (host: Pick<Host, 'origin'>) => ({
  origin: host.origin,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
});

/** The one-time token in the host's first address. */
export const tokenOf = (host: Pick<Host, 'url'>): string =>
  new URLSearchParams(new URL(host.url).hash.slice(1)).get('token') ?? '';

/** A browser that opened `host.url` and keeps its cookie. */
export function browserAt(host: Pick<Host, 'url' | 'origin'>): Browser & { readonly address: () => string } {
  let cookie = '';
  let fragment = new URL(host.url).hash;
  return {
    fetch: async (path, init) => {
      const answer = await send(host, {
        method: init.method ?? 'GET',
        path,
        headers: { ...fromOurPage(host), ...(cookie === '' ? {} : { cookie }) },
        ...(typeof init.body === 'string' ? { body: init.body } : {}),
      });
      cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
      return new Response(answer.status === 204 ? null : answer.text, { status: answer.status });
    },
    openStream: (path) => openStream(host, path, () => cookie),
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    fragment: () => fragment,
    dropFragment: () => {
      fragment = '';
    },
    isHidden: () => false,
    address: () => host.origin + fragment,
  };
}

function openStream(host: Pick<Host, 'origin'>, path: string, cookie: () => string): EventStream {
  const stream: EventStream = { onopen: null, onmessage: null, onerror: null, close: () => undefined };
  const headers = { cookie: cookie(), 'sec-fetch-site': 'same-origin', accept: 'text/event-stream' };
  const fail = () => stream.onerror?.(new Event('error'));
  open(host, { method: 'GET', path, headers }).then((message) => {
    stream.close = () => message.destroy();
    if (message.statusCode !== 200) {
      message.resume();
      fail();
      return;
    }
    stream.onopen?.(new Event('open'));
    let rest = '';
    message.setEncoding('utf8').on('data', (text: string) => {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks.filter((line) => line.startsWith('data: '))) {
        stream.onmessage?.(new MessageEvent('message', { data: block.slice('data: '.length) }));
      }
    });
    message.on('error', () => undefined).on('end', fail);
  }, fail);
  return stream;
}
