// How the contract travels over HTTP on loopback: the few words that the browser host and the page must agree on.

export const SESSION_PATH = '/session';
export const EVENTS_PATH = '/events';
export const CALL_PREFIX = '/call/';

/** The path of one procedure: `/call/<domain>/<name>`. */
export const callPath = (domain: string, name: string): string =>
  `${CALL_PREFIX}${encodeURIComponent(domain)}/${encodeURIComponent(name)}`;

/** The largest request body in bytes: a photo of 8 MB as base64 fits twice. */
export const MAX_BODY_BYTES = 24 * 1024 * 1024;

/** The largest file that fits into one as base64, with its name beside it. */
export const MAX_FILE_BYTES = (MAX_BODY_BYTES / 4) * 3 - 64 * 1024;

/** The key of the one-time token in the fragment of the first address: `#token=…`. */
export const TOKEN_KEY = 'token';
