import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findChromium } from '../../support/chromium.ts';
import type { RunningHost, StartOptions } from './app.ts';
import { environmentWith } from './electron.ts';

const root = path.join(import.meta.dirname, '../../..');
type Process = ChildProcessByStdio<null, Readable, null>;

/** The address that the host says it listens on; rejects when it ends without a word. */
function addressOf(host: Process): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    host.stdout.setEncoding('utf8');
    host.stdout.on('data', (chunk: string) => {
      said += chunk;
      const address = /^listening (\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    host.once('exit', (code) => reject(new Error(`the browser host ended with ${String(code)}: ${said}`)));
  });
}

/** Closes the tab with its last events; `browser.close()` and a plain `page.close()` leave them out. */
async function closeAsAPerson(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

/** Starts the built browser host and opens its address in Chromium. */
export async function startBrowserHost({ directory, environment }: StartOptions): Promise<RunningHost> {
  const host = spawn(process.execPath, [path.join(root, 'out/host/start.js')], {
    env: environmentWith({ ...environment, TRAMA_DATA: directory }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  const address = await addressOf(host);
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    // The page goes first, as when she closes the tab, except in a power cut.
    if (signal === 'SIGTERM') await closeAsAPerson(page);
    host.kill(signal);
    await gone;
    await browser.close();
  };
  return { page, electron: null, close: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
