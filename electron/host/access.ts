// Who may talk to the browser host. Loopback is shared by every page and every program of the machine, so each request
// has to prove that it comes from our own page. Pure: facts of a request in, an HTTP status out.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The facts of a request that admission depends on; header values as sent, or undefined. */
export interface RequestFacts {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
  readonly cookie: string | undefined;
}

/** What a route asks of a request. `page`: files, open to any page of ours; `session`: makes the cookie; others need it. */
export type Route = 'page' | 'session' | 'call' | 'events';

/** The name of the session cookie. It belongs to the host's random name, so no other port or program sees it. */
const COOKIE_NAME = 'trama-session';
/** How long the one-time token is good, in milliseconds. */
const TOKEN_LIFE_MS = 60_000;

/**
 * The status to refuse with, or null to admit. `origin` is the host's own, with scheme, random name and port.
 * 421 wrong name (DNS rebinding), 403 another site's page, 405 wrong method, 415 not JSON, 401 no session.
 */
export function refusalOf(
  facts: RequestFacts,
  route: Route,
  own: { readonly origin: string; readonly isSession: (cookie: string) => boolean },
): 421 | 403 | 405 | 415 | 401 | null {
  if (facts.host === undefined || `http://${facts.host}` !== own.origin) return 421;
  if (facts.origin !== undefined && facts.origin !== own.origin) return 403;
  if (!comesFromUs(facts, route)) return 403;
  const posts = route === 'session' || route === 'call';
  if (facts.method !== (posts ? 'POST' : 'GET')) return 405;
  // Browsers send an origin with every POST: one without comes from no page.
  if (posts && facts.origin === undefined) return 403;
  if (posts && !isJson(facts.contentType)) return 415;
  if (route === 'page' || route === 'session') return null;
  return sessionCookies(facts.cookie).some(own.isSession) ? null : 401;
}

/** `none` is an address that a person opened; it can show the page but not call anything. */
function comesFromUs({ fetchSite }: RequestFacts, route: Route): boolean {
  if (fetchSite === undefined || fetchSite === 'same-origin') return true;
  return fetchSite === 'none' && route === 'page';
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(contentType ?? '');
}

function sessionCookies(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${COOKIE_NAME}=`))
    .map((pair) => pair.slice(COOKIE_NAME.length + 1));
}

export interface Session {
  /** The one-time token, 256 random bits, for the fragment of the first address. */
  readonly token: string;
  /** Takes the token once within its life and returns the `Set-Cookie` value; null for anything else. */
  readonly exchange: (token: unknown) => string | null;
  readonly isSession: (cookie: string) => boolean;
}

/** The secrets of one run of the host. They live in memory only and die with it. */
export function createSession(clock: () => Date): Session {
  const token = randomBytes(32).toString('base64url');
  const cookie = randomBytes(32).toString('base64url');
  const ends = clock().getTime() + TOKEN_LIFE_MS;
  let used = false;
  return {
    token,
    exchange: (given) => {
      if (typeof given !== 'string' || !isSame(given, token)) return null;
      if (used || clock().getTime() > ends) return null;
      used = true;
      return `${COOKIE_NAME}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isSession: (given) => isSame(given, cookie),
  };
}

/** Compares in a time that depends on neither content nor length. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** A name that browsers lead to this machine without asking anyone, and that no other program can guess: 64 bits. */
export const randomHostName = (): string => `${randomBytes(8).toString('hex')}.localhost`;
