// The contract over HTTP on loopback: routes, headers and limits. Who may pass is decided in access.ts.
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { PAGE_HEADERS, readPageFile } from '../backend/page-files.ts';
import { CALL_PREFIX, EVENTS_PATH, SESSION_PATH } from '../../shared/contract/http.ts';
import type { Dispatch } from '../../shared/contract/kernel.ts';
import { refusalOf } from './access.ts';
import type { RequestFacts, Route, Session } from './access.ts';
import type { EventStreams } from './event-streams.ts';
import { readJson } from './request-body.ts';

export interface Serving {
  readonly dispatch: Dispatch;
  readonly session: Session;
  readonly streams: EventStreams;
  readonly rendererDirectory: string;
  /** The host's own origin; known only once it listens. */
  readonly origin: () => string;
}

/** On every answer, whatever it says. */
const HEADERS = {
  ...PAGE_HEADERS,
  'x-frame-options': 'DENY',
  'cross-origin-embedder-policy': 'require-corp',
  // The microphone is for voice clips, and the browser asks her before it lends it.
  'permissions-policy': 'camera=(), microphone=(self), geolocation=(), display-capture=(), usb=(), serial=()',
  'cache-control': 'no-store',
} as const;

/** A server that answers calls, events and the page's files; not yet listening. */
export function createHttpServer(serving: Serving): Server {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      // A request without a name is refused by us, with our headers.
      requireHostHeader: false,
    },
    (request, response) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      answer(serving, request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else end(response, 400);
      });
    },
  );
  server.maxConnections = 100;
  server.on('clientError', (_error, socket) => {
    const headers = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable)
      socket.end(`HTTP/1.1 400 Bad Request\r\nconnection: close\r\n${headers.join('')}\r\n`);
  });
  return server;
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const facts = factsOf(request);
  const route = routeOf(facts.path);
  const refused = refusalOf(facts, route, {
    origin: serving.origin(),
    isSession: serving.session.isSession,
  });
  if (refused !== null) {
    // The body of a refused request is not worth a connection.
    response.setHeader('connection', 'close');
    end(response, refused);
    return;
  }
  switch (route) {
    case 'page':
      await answerPage(serving, facts.path, response);
      break;
    case 'session':
      await answerSession(serving, request, response);
      break;
    case 'call':
      await answerCall(serving, { path: facts.path, request }, response);
      break;
    case 'events':
      if (!serving.streams.add(response)) end(response, 503);
      break;
  }
}

async function answerPage(
  { rendererDirectory }: Serving,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const file = await readPageFile(rendererDirectory, path);
  if (file === null) {
    end(response, 404);
    return;
  }
  response.writeHead(200, { 'content-type': file.mediaType, 'content-length': file.content.length });
  response.end(file.content);
}

async function answerSession(
  { session }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request);
  if ('refused' in body) {
    end(response, body.refused);
    return;
  }
  const cookie = session.exchange(tokenOf(body.value));
  if (cookie === null) {
    end(response, 403);
    return;
  }
  response.setHeader('set-cookie', cookie);
  end(response, 204);
}

async function answerCall(
  { dispatch }: Serving,
  { path, request }: { readonly path: string; readonly request: IncomingMessage },
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request);
  const names = procedureOf(path);
  if ('refused' in body || names === null) {
    end(response, 'refused' in body ? body.refused : 404);
    return;
  }
  const reply = await dispatch(names.domain, names.name, body.value);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply));
}

function factsOf(request: IncomingMessage): RequestFacts {
  const { headers } = request;
  const fetchSite = headers['sec-fetch-site'];
  return {
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
    host: headers.host,
    origin: headers.origin,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
    contentType: headers['content-type'],
    cookie: headers.cookie,
  };
}

function routeOf(path: string): Route {
  if (path === SESSION_PATH) return 'session';
  if (path === EVENTS_PATH) return 'events';
  return path.startsWith(CALL_PREFIX) ? 'call' : 'page';
}

function procedureOf(path: string): { readonly domain: string; readonly name: string } | null {
  const [domain, name, ...rest] = path.slice(CALL_PREFIX.length).split('/');
  if (domain === undefined || name === undefined || rest.length > 0) return null;
  try {
    return { domain: decodeURIComponent(domain), name: decodeURIComponent(name) };
  } catch {
    return null;
  }
}

function tokenOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
