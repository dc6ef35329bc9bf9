// From key press to saved on disk, as a counsellor lives it: a real browser types into an interview on the built host. A
// vault with 10,000 cases against a vault with one, in turn, so that a machine's mood cancels out.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { runCommandLine } from '../../electron/cli/run.ts';
import { findChromium } from '../support/chromium.ts';
import type { Figure } from './measure.ts';

const root = path.join(import.meta.dirname, '../..');
const PASSPHRASE = 'lontano sapone violino granchio';
const MANY = 10_000;
const ROUNDS = 6;
const SENTENCE = 'Ho cucinato per le feste del quartiere, cento piatti.';
/** A quick typist: sixteen keys a second. */
const BETWEEN_KEYS_MS = 60;
const ITEM = 'showFirst';

interface Office {
  readonly page: Page;
  readonly end: () => Promise<void>;
}

/** A vault with this many plainly invented cases. */
async function seed(folder: string, cases: number): Promise<void> {
  const silent = () => undefined;
  const terminal = {
    result: silent,
    print: silent,
    say: (line: string) => console.error(line),
    ask: () => Promise.resolve(undefined),
    environment: { TRAMA_PASSPHRASE: PASSPHRASE },
  };
  const out = path.join(folder, 'vault');
  const code = await runCommandLine(
    ['seed', '--cases', String(cases), '--seed', '7', '--out', out],
    terminal,
  );
  if (code !== 0) throw new Error(`seeding ended with ${String(code)}`);
}

/** Starts the host on the folder, unlocks it, begins an interview, and stands in its text field. */
async function openTable(browser: Browser, folder: string): Promise<Office> {
  const host = spawn(process.execPath, ['out/host/start.js'], {
    cwd: root,
    env: { ...process.env, TRAMA_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => host.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    host.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const found = /^listening (\S+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    host.once('exit', () => reject(new Error('the host ended before it listened')));
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(address);
  await page.getByRole('heading').first().waitFor();
  const interviewId = await page.evaluate(beginInterview, { passphrase: PASSPHRASE, place: ITEM });
  await page.evaluate((id) => {
    window.location.hash = `#/interviews/${id}`;
  }, interviewId);
  await page.locator('.half[data-who="counsellor"] textarea').waitFor();
  await page.evaluate(watchKeys);
  const end = async () => {
    await page.close();
    host.kill('SIGTERM');
    await gone;
  };
  return { page, end };
}

/** Runs in the page: unlocks and begins an interview through the host's own calls. */
async function beginInterview({ passphrase, place }: { passphrase: string; place: string }): Promise<string> {
  const call = async (name: string, input: unknown): Promise<never> => {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const reply = (await response.json()) as { ok: boolean; code?: string; value: never };
    if (!reply.ok) throw new Error(`${name}: ${String(reply.code)}`);
    return reply.value;
  };
  const { counsellors } = await call('vault/status', {});
  await call('vault/unlock', { counsellorId: counsellors[0]['id'], passphrase });
  const { cases } = await call('cases/list', { search: '', archived: false, after: null });
  const caseId: unknown = cases[0]['id'];
  const { id } = await call('interviews/start', {
    caseId,
    definitionId: 'win-closing',
    herLanguage: 'ar',
    interpreter: 'none',
  });
  await call('interviews/setPlace', { interviewId: id, place });
  return id;
}

interface Watched {
  keys: number[];
  saves: { from: number; to: number }[];
}

/** Runs in the page: notes when each key went down, and when each save was answered, which is after its commit. */
function watchKeys(): void {
  const watched: Watched = { keys: [], saves: [] };
  (window as unknown as { watched: Watched }).watched = watched;
  window.addEventListener('keydown', (event) => watched.keys.push(event.timeStamp), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.name.endsWith('/call/interviews/saveDraft')) {
        watched.saves.push({ from: entry.startTime, to: entry.responseEnd });
      }
    }
  }).observe({ type: 'resource' });
}

/** Types the sentence and answers, for each key, how long it took until a save that left after it was on disk. */
async function typeSentence({ page }: Office): Promise<number[]> {
  await page.evaluate(() => {
    Object.assign((window as unknown as { watched: Watched }).watched, { keys: [], saves: [] });
    performance.clearResourceTimings();
  });
  await page.locator('.half[data-who="counsellor"] textarea').focus();
  await page.keyboard.type(SENTENCE, { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(500);
  const { keys, saves } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  return keys.map((key) => {
    const saved = saves.filter(({ from }) => from >= key).map(({ to }) => to);
    if (saved.length === 0) throw new Error('a key press that was never saved');
    return Math.min(...saved) - key;
  });
}

const p95 = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
};
const rounded = (value: number): number => Number(value.toPrecision(3));

/** The p95 of both vaults, and their ratio. */
export async function interviewFigures(): Promise<Figure[]> {
  const { executablePath, args } = await findChromium();
  const folders = [MANY, 1].map((cases) => ({
    cases,
    folder: mkdtempSync(path.join(os.tmpdir(), 'trama-bench-')),
  }));
  for (const { cases, folder } of folders) await seed(folder, cases);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const offices: Office[] = [];
  try {
    for (const { folder } of folders) offices.push(await openTable(browser, folder));
    const taken: number[][] = offices.map(() => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, office] of offices.entries()) {
        await office.page.bringToFront();
        const times = await typeSentence(office);
        // The first round meets cold caches.
        if (round > 0) taken[index]?.push(...times);
      }
    }
    const [many = Number.NaN, one = Number.NaN] = taken.map(p95);
    return [
      {
        name: `key press in an interview to saved on disk, p95 of ${String(taken[0]?.length ?? 0)} keys: ${String(MANY)} cases against one`,
        unit: 'ms',
        value: rounded(many),
        baseline: rounded(one),
        ratio: rounded(many / one),
      },
    ];
  } finally {
    for (const office of offices) await office.end();
    await browser.close();
    for (const { folder } of folders) rmSync(folder, { recursive: true, force: true });
  }
}
