// What a window may not do. Everything is denied unless a predicate here says otherwise.
import type { App, CommandLine, Session, WebContents } from 'electron';

export const APP_SCHEME = 'app';
/** Where the page lives. `new URL(…).origin` is of no use here: for a custom scheme it is `null` in Node. */
export const APP_ORIGIN = `${APP_SCHEME}://trama`;

/** Kept in memory only: nothing that the page loads, stores or caches reaches the disk. */
export const PARTITION = 'trama';

const REQUEST_SCHEMES = ['blob:', 'data:', 'devtools:'];
const PERMISSIONS = ['clipboard-sanitized-write'];

const isOurs = (url: string): boolean => url.startsWith(`${APP_ORIGIN}/`);

/** Whether a window may go to an address: only within the program's own page. */
export const isNavigationAllowed = isOurs;

/** Whether a request may be made at all. `alsoAllowed` are origins of a development server on this machine. */
export function isRequestAllowed(url: string, alsoAllowed: readonly string[] = []): boolean {
  if (isOurs(url)) return true;
  if (REQUEST_SCHEMES.some((scheme) => url.startsWith(scheme))) return true;
  return alsoAllowed.some((origin) => url.startsWith(`${origin}/`));
}

/**
 * Whether our page may use a power of the browser: to copy text that she asked to copy, to record her voice, and nothing
 * else. `media` is what a request for `media` wants to record: one that does not say so, or wants more than the
 * microphone, is denied.
 */
export function isPermissionAllowed(
  permission: string,
  requestingUrl: string,
  media: readonly (string | undefined)[] = [],
): boolean {
  if (requestingUrl !== APP_ORIGIN && !isOurs(requestingUrl)) return false;
  if (permission === 'media') return media.length > 0 && media.every((type) => type === 'audio');
  return PERMISSIONS.includes(permission);
}

/** What of a frame decides whether its messages count. */
export interface SenderFrame {
  readonly parent: unknown;
  readonly url: string;
}

/** Whether a message comes from our own page: the top frame of our origin, not destroyed in the meantime. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}

/**
 * Chromium's own services off, and no name is ever looked up: what gets past the request filter finds nobody.
 * Has to run before `ready`.
 */
export function cutNetwork(commandLine: CommandLine, reachable: readonly string[] = []): void {
  const rules = ['MAP * ~NOTFOUND', ...reachable.map((host) => `EXCLUDE ${host}`)];
  commandLine.appendSwitch('host-resolver-rules', rules.join(', '));
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-breakpad');
  commandLine.appendSwitch('no-pings');
}

/** No window leaves the page, opens another window or embeds a foreign one. */
export function guardWindows(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/**
 * No permissions but those above, no devices, no screen capture, no spelling dictionaries from afar, and no request to
 * anywhere else.
 */
export function guardSession(session: Session, alsoAllowed: readonly string[] = []): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(
      isPermissionAllowed(
        permission,
        details.requestingUrl,
        'mediaTypes' in details ? details.mediaTypes : [],
      ),
    ),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isPermissionAllowed(permission, origin, [details.mediaType]),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isRequestAllowed(details.url, alsoAllowed) }),
  );
}
