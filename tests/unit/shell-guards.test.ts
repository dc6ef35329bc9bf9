import { expect, test } from 'vitest';
import {
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

test('our page may copy text when she asks to, and nobody may do anything else', () => {
  expect(isPermissionAllowed('clipboard-sanitized-write', 'app://trama/')).toBe(true);
  expect(isPermissionAllowed('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
  const powers = [
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'fileSystem',
    'openExternal',
    'usb',
  ];
  expect(powers.filter((power) => isPermissionAllowed(power, 'app://trama/'))).toEqual([]);
});

test('only the top frame of our page is heard', () => {
  const top = { parent: null, url: 'app://trama/index.html' };
  expect(isTrustedSender(top)).toBe(true);
  expect(isTrustedSender({ ...top, parent: top })).toBe(false);
  expect(isTrustedSender({ ...top, url: 'https://example.org/' })).toBe(false);
  expect(isTrustedSender({ ...top, url: 'about:blank' })).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
});
