import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { expect, test } from 'vitest';
import {
  guardSession,
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
  isTrustedSender,
} from '../../electron/shell/guards.ts';

const ELSEWHERE = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'file:///etc/hosts',
  'app://trama.example.org/',
  'app://tramaX/',
  'app://other/index.html',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:https://example.org/1',
  'https://example.org/?app://trama/',
  '',
];

test('the window goes to the program`s own page and nowhere else', () => {
  expect(isNavigationAllowed('app://trama/')).toBe(true);
  expect(isNavigationAllowed('app://trama/index.html#/cases')).toBe(true);
  expect(ELSEWHERE.filter(isNavigationAllowed)).toEqual([]);
});

test('requests reach our own files and what is already in the page, never a network or a disk', () => {
  for (const url of [
    'app://trama/fonts/a.ttf',
    'blob:app://trama/1',
    'data:image/png;base64,A',
    'devtools://x/',
  ]) {
    expect(isRequestAllowed(url), url).toBe(true);
  }
  const refused = [
    'https://example.org/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'wss://example.org/',
    'file:///etc/hosts',
    'ftp://example.org/',
    'app://other/a.js',
    'chrome-extension://abc/a.js',
  ];
  expect(refused.filter((url) => isRequestAllowed(url))).toEqual([]);
});

test('a development server is reached by its exact origin only', () => {
  const server = ['http://127.0.0.1:5173'];
  expect(isRequestAllowed('http://127.0.0.1:5173/app/main.tsx', server)).toBe(true);
  expect(isRequestAllowed('http://127.0.0.1:51730/', server)).toBe(false);
  expect(isRequestAllowed('http://127.0.0.1:5173.example.org/', server)).toBe(false);
});

test('our page may copy text and record a voice when she asks to, and nobody may do anything else', () => {
  expect(isPermissionAllowed('clipboard-sanitized-write', 'app://trama/')).toBe(true);
  expect(isPermissionAllowed('media', 'app://trama/#/hers/interview-1', ['audio'])).toBe(true);
  const powers = [
    'clipboard-read',
    'display-capture',
    'geolocation',
    'notifications',
    'fileSystem',
    'fullscreen',
    'openExternal',
    'speaker-selection',
    'usb',
    'unknown',
  ];
  expect(powers.filter((power) => isPermissionAllowed(power, 'app://trama/', ['audio']))).toEqual([]);
  expect(ELSEWHERE.filter((url) => isPermissionAllowed('clipboard-sanitized-write', url))).toEqual([]);
  expect(ELSEWHERE.filter((url) => isPermissionAllowed('media', url, ['audio']))).toEqual([]);
});

test.each([
  ['nothing said', []],
  ['nothing said by the check', [undefined]],
  ['the camera', ['video']],
  ['the camera too', ['audio', 'video']],
  ['what is not known', ['unknown']],
  ['what is not known too', ['audio', 'unknown']],
])('the microphone alone can be had: not %s', (_what, media) => {
  expect(isPermissionAllowed('media', 'app://trama/', media)).toBe(false);
});

test('a session asks these rules, for requests by all that is to be recorded and for checks by the one kind', () => {
  type Handler = (contents: null, permission: string, ...rest: unknown[]) => boolean;
  const handlers: Record<'request' | 'check', Handler | undefined> = { request: undefined, check: undefined };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: Handler) => (handlers.request = handler),
    setPermissionCheckHandler: (handler: Handler) => (handlers.check = handler),
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
  });
  guardSession(session as unknown as Session);
  const isRequestGranted = (permission: string, details: object) => {
    let granted: boolean | undefined;
    handlers.request?.(null, permission, (given: boolean) => (granted = given), details);
    return granted;
  };
  const isCheckGranted = (permission: string, origin: string, details: object) =>
    handlers.check?.(null, permission, origin, { isMainFrame: true, ...details });

  const requestingUrl = 'app://trama/index.html#/settings';
  expect(isRequestGranted('media', { requestingUrl, mediaTypes: ['audio'] })).toBe(true);
  expect(isRequestGranted('media', { requestingUrl, mediaTypes: ['audio', 'video'] })).toBe(false);
  expect(isRequestGranted('media', { requestingUrl, mediaTypes: ['video'] })).toBe(false);
  expect(isRequestGranted('media', { requestingUrl })).toBe(false);
  expect(isRequestGranted('media', { requestingUrl, mediaTypes: undefined })).toBe(false);
  expect(isRequestGranted('display-capture', { requestingUrl, mediaTypes: ['audio'] })).toBe(false);
  expect(isRequestGranted('media', { requestingUrl: 'https://a.org/', mediaTypes: ['audio'] })).toBe(false);
  expect(isRequestGranted('clipboard-sanitized-write', { requestingUrl })).toBe(true);
  expect(isCheckGranted('media', 'app://trama', { mediaType: 'audio' })).toBe(true);
  expect(isCheckGranted('media', 'app://trama/', { mediaType: 'audio' })).toBe(true);
  expect(isCheckGranted('media', 'app://trama', { mediaType: 'video' })).toBe(false);
  expect(isCheckGranted('media', 'app://trama', {})).toBe(false);
  expect(isCheckGranted('media', 'https://a.org', { mediaType: 'audio' })).toBe(false);
  expect(isCheckGranted('clipboard-sanitized-write', 'app://trama/', {})).toBe(true);
});

test('only the top frame of our page is heard', () => {
  const top = { parent: null, url: 'app://trama/index.html' };
  expect(isTrustedSender(top)).toBe(true);
  expect(isTrustedSender({ ...top, parent: top })).toBe(false);
  expect(isTrustedSender({ ...top, url: 'https://example.org/' })).toBe(false);
  expect(isTrustedSender({ ...top, url: 'about:blank' })).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
});
