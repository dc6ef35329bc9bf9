// Reaches the backend of the browser host: HTTP on loopback, a session cookie, events by Server-Sent Events.
import type { TramaEvent } from '../../shared/contract/contract.ts';
import {
  callPath,
  EVENTS_PATH,
  MAX_BODY_BYTES,
  SESSION_PATH,
  TOKEN_KEY,
} from '../../shared/contract/http.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import type { Reply } from '../../shared/contract/kernel.ts';
import { followEvents } from './event-stream.ts';
import type { EventStream } from './event-stream.ts';
import { createKeepingAlive } from './keeping-alive.ts';
import type { LinkState, Transport } from './transport.ts';
import { createLink, createListeners } from './transport.ts';

/** What the transport needs of a browser; tests give their own. */
export interface Browser {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly openStream: (path: string) => EventStream;
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  /** The fragment of the page's address, with `#`. */
  readonly fragment: () => string;
  /** Takes the fragment out of the address bar and the history. */
  readonly dropFragment: () => void;
  /** True while nobody sees the page, or it is being left. */
  readonly isHidden: () => boolean;
}

/**
 * Exchanges the one-time token of the address for the session cookie, where there is one, and opens the event stream.
 * A used token is no failure by itself: after a reload the cookie is still good. Never rejects.
 */
export async function createHttpTransport(browser: Browser): Promise<Transport> {
  const { set, ...link } = createLink();
  const listeners = createListeners<TramaEvent>();
  const mayOutlive = createKeepingAlive(browser.isHidden);
  await openSession(browser, set);
  const close = followEvents({
    open: () => browser.openStream(EVENTS_PATH),
    wait: browser.wait,
    tell: listeners.tell,
    opened: () => {
      set('connected');
    },
    failed: () => {
      if (link.current() !== 'refused') set('lost');
    },
    wanted: () => link.current() !== 'refused',
  });
  return {
    host: 'browser',
    send: async (domain, name, payload) => {
      const body = JSON.stringify(payload ?? null);
      // Refused here already: a host that stops reading in the middle looks to a browser like a host that died.
      const size = new TextEncoder().encode(body).length;
      if (size > MAX_BODY_BYTES) return TOO_LARGE;
      const response = await mayOutlive(size, (keepalive) =>
        post(browser, { path: callPath(domain, name), body, keepalive }, set),
      );
      if (response.status === 413) return TOO_LARGE;
      return readReply(response, set);
    },
    subscribe: listeners.add,
    link,
    close,
  };
}

const TOO_LARGE: Reply = { ok: false, code: 'TOO_LARGE' };
/** The host answers, but not to this page. */
const NOT_ADMITTED: readonly number[] = [401, 403, 421];

async function openSession(browser: Browser, set: (state: LinkState) => void): Promise<void> {
  const token = new URLSearchParams(browser.fragment().slice(1)).get(TOKEN_KEY);
  if (token === null) return;
  // First of all: nothing that looks at the address or the history later finds the token.
  browser.dropFragment();
  try {
    await post(browser, { path: SESSION_PATH, body: JSON.stringify({ token }) }, set);
  } catch {
    // The link's state says it already.
  }
}

async function post(
  browser: Browser,
  request: { readonly path: string; readonly body: string; readonly keepalive?: boolean },
  set: (state: LinkState) => void,
): Promise<Response> {
  try {
    return await browser.fetch(request.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: request.body,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      keepalive: request.keepalive ?? false,
    });
  } catch {
    set('lost');
    throw new Refusal('UNREACHABLE');
  }
}

async function readReply(response: Response, set: (state: LinkState) => void): Promise<unknown> {
  if (!response.ok) {
    set(NOT_ADMITTED.includes(response.status) ? 'refused' : 'lost');
    throw new Refusal('UNREACHABLE');
  }
  try {
    const reply: unknown = await response.json();
    set('connected');
    return reply;
  } catch {
    set('lost');
    throw new Refusal('UNREACHABLE');
  }
}

/** The browser that shows this page. */
export function browserOf(page: Window): Browser {
  // A page that is being left hears so before it counts as hidden.
  let isBeingLeft = false;
  page.addEventListener('pagehide', () => {
    isBeingLeft = true;
  });
  page.addEventListener('pageshow', () => {
    isBeingLeft = false;
  });
  return {
    fetch: (path, init) => fetch(path, init),
    openStream: (path) => new EventSource(path),
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    fragment: () => page.location.hash,
    dropFragment: () => {
      page.history.replaceState(null, '', page.location.pathname + page.location.search);
    },
    isHidden: () => isBeingLeft || page.document.visibilityState === 'hidden',
  };
}
