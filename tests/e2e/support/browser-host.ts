import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { chromium } from '@playwright/test';
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
  const page = await browser.newPage();
  await page.goto(address);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    // The page goes first, as when she closes the tab, except in a power cut.
    if (signal === 'SIGTERM') await browser.close();
    host.kill(signal);
    await gone;
    await browser.close();
  };
  return { page, electron: null, close: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
