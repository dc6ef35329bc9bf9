// Serves the built page as `app://trama/…`, from its folder and from nowhere else.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { CONTENT_SECURITY_POLICY } from '../../shared/contract/content-security-policy.ts';
import { APP_ORIGIN, APP_SCHEME } from './guards.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
};

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Tells Chromium that the scheme is one of the web's own: secure, with origins and fetch. Has to run before `ready`. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** The file that an address names inside `directory`, or null for another host, a way out, or nonsense. */
function fileOf(address: string, directory: string): string | null {
  if (!address.startsWith(`${APP_ORIGIN}/`)) return null;
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(wanted)) return null;
  const file = path.join(directory, wanted === '/' ? 'index.html' : wanted);
  return file.startsWith(directory + path.sep) ? file : null;
}

/** Answers one request with a file of `directory`, or 404. */
export async function answerFrom(directory: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
  const file = fileOf(request.url, directory);
  const mediaType = file === null ? undefined : MEDIA_TYPES[path.extname(file)];
  if (file === null || mediaType === undefined) return new Response(null, { status: 404, headers: HEADERS });
  try {
    // Read whole, by Node: that is how files inside the sealed archive of a packed program are read.
    const content = await readFile(file);
    return new Response(new Uint8Array(content), { headers: { ...HEADERS, 'content-type': mediaType } });
  } catch {
    return new Response(null, { status: 404, headers: HEADERS });
  }
}

/** Serves the page of `directory` to the windows of one session. */
export function servePage(protocol: Protocol, directory: string): void {
  protocol.handle(APP_SCHEME, (request) => answerFrom(directory, request));
}
