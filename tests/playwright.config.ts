import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/support/app.ts';
import { shareChromium } from './support/chromium.ts';

const root = path.join(import.meta.dirname, '..');
const standIn = path.join(import.meta.dirname, 'support/electron-standin/bin');

const SHELL = /[\\/]shell[^\\/]*\.spec\.ts$/;
const SCREENS = /[\\/]screens\.spec\.ts$/;
/** Told once, because the page is the same, or because only a browser has a second window. */
const BROWSER_HOST_ONLY = /@browser-host/;

/** The real Electron where its binary is there (its package fetches it on the first start), else the stand-in. */
const electron =
  existsSync(path.join(root, 'node_modules/electron/dist/version')) ||
  'ELECTRON_OVERRIDE_DIST_PATH' in process.env
    ? 'real'
    : 'stand-in';

// Workers read this file too: what the first run found is in their environment.
if (process.env['TRAMA_E2E_ELECTRON'] === undefined) {
  const chromium = await shareChromium();
  process.env['TRAMA_E2E_ELECTRON'] = electron;
  if (electron === 'stand-in') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standIn;
  console.log(`Chromium: ${chromium.from}. Project "electron" runs on: ${electron}.`);
}

export default defineConfig<object, HostOptions>({
  testDir: path.join(import.meta.dirname, 'e2e'),
  outputDir: path.join(root, 'test-results'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: { trace: 'off', actionTimeout: 10_000 },
  projects: [
    { name: 'browser-host', use: { host: 'browser' }, testIgnore: [SHELL, SCREENS] },
    { name: 'electron', use: { host: 'electron' }, testIgnore: SCREENS, grepInvert: BROWSER_HOST_ONLY },
    // Pictures to look at; they judge nothing, so they are made only when asked for.
    ...('TRAMA_SCREENS' in process.env
      ? [{ name: 'screens', use: { host: 'browser' as const }, testMatch: SCREENS }]
      : []),
  ],
});
