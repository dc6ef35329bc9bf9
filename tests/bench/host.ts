// What starting Trama costs: host, backend and first screen against an empty page from a bare server, same browser.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { compare, type Figure } from './measure.ts';

const root = path.join(import.meta.dirname, '../..');
const EMPTY_SERVER = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1></html>');
  });
  server.listen(0, '127.0.0.1', () => console.log('listening http://127.0.0.1:' + server.address().port + '/'));
`;

/** Starts a server process, opens what it listens on, waits for the first heading, and ends it. */
async function firstHeading(browser: Browser, args: readonly string[], data: string): Promise<void> {
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TRAMA_DATA: data },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const found = /^listening (\S+)$/m.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      server.once('exit', () => {
        reject(new Error('the server ended before it listened'));
      });
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('heading').first().waitFor();
    await page.close();
  } finally {
    server.kill('SIGTERM');
    await gone;
  }
}

/** Figures of a start, from no process to the first screen. */
export async function hostFigures(): Promise<Figure[]> {
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const data = mkdtempSync(path.join(os.tmpdir(), 'trama-bench-'));
  try {
    return [
      await compare({
        name: 'start of the browser host until its first screen against an empty page from a bare server',
        unit: 'ms',
        rounds: 5,
        subject: () => firstHeading(browser, ['out/host/start.js'], data),
        baseline: () => firstHeading(browser, ['--input-type=module', '-e', EMPTY_SERVER], data),
      }),
    ];
  } finally {
    await browser.close();
    rmSync(data, { recursive: true, force: true });
  }
}
