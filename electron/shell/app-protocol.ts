// Serves the built page as `app://trama/…`, from its folder and from nowhere else.
import type { Protocol } from 'electron';
import { PAGE_HEADERS, readPageFile } from '../backend/page-files.ts';
import { APP_ORIGIN, APP_SCHEME } from './guards.ts';

/** Tells Chromium that the scheme is one of the web's own: secure, with origins and fetch. Has to run before `ready`. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers one request with a file of `directory`, or 404. */
export async function answerFrom(directory: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: PAGE_HEADERS });
  const { href, pathname } = new URL(request.url);
  const file = href.startsWith(`${APP_ORIGIN}/`) ? await readPageFile(directory, pathname) : null;
  if (file === null) return new Response(null, { status: 404, headers: PAGE_HEADERS });
  return new Response(file.content, { headers: { ...PAGE_HEADERS, 'content-type': file.mediaType } });
}

/** Serves the page of `directory` to the windows of one session. */
export function servePage(protocol: Protocol, directory: string): void {
  protocol.handle(APP_SCHEME, (request) => answerFrom(directory, request));
}
