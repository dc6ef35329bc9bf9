import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startBackend } from '../support/backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KILLS = Number(process.env['TRAMA_TEST_KILLS'] ?? 200);
const LONGEST_LIFE_MS = 25;
/** How often the whole log is checked and replayed; the pages are at each opening. */
const VERIFY_EVERY = 20;
const PROGRAM = path.join(import.meta.dirname, '../support/autosaving-process.ts');

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const program of running) program.kill('SIGKILL');
});

interface Said {
  readonly ready?: boolean;
  readonly found?: number;
  readonly problems?: string[];
  readonly saved?: number;
}

/** Starts the program up to the point where it waits to open the vault. */
async function load({ directory, cache }: { directory: string; cache: string }) {
  const program = spawn(process.execPath, [PROGRAM, directory], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Compiled code is kept from one to the next: half of the time would go into compiling.
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  const ended = once(program, 'close');
  running.add(program);
  void ended.then(() => running.delete(program));
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Said | undefined> => {
    const line = await lines.next();
    return line.done === true ? undefined : (JSON.parse(line.value) as Said);
  };
  expect(await next()).toEqual({ ready: true });
  return { program, ended, next };
}

/** Lets a loaded program work, kills it at a random moment, and returns what it had said. */
async function killAtWork({ program, ended, next }: Awaited<ReturnType<typeof load>>, order: string) {
  program.stdin.write(`${order}\n`);
  const first = await next();
  await wait(Math.random() * LONGEST_LIFE_MS);
  program.kill('SIGKILL');
  let acknowledged = first?.found ?? -1;
  for (let said = await next(); said; said = await next()) acknowledged = said.saved ?? acknowledged;
  await ended;
  return { ...first, acknowledged };
}

test(`a program killed ${KILLS} times while it saves loses nothing that it acknowledged, and needs no repair`, async () => {
  const { directory: folder, remove } = temporaryFolder();
  const [directory, cache] = [path.join(folder, 'vault'), path.join(folder, 'cache')];
  const started = await startBackend({ directory });
  await started.createVault();
  const { id: caseId } = await started.client.cases.create({ preferredName: 'Amina' });
  const entry = { kind: 'experience' as const, fields: { title: '0' } };
  await started.client.cases.addEntry({ caseId, entry });
  await started.stop();

  let acknowledged = 0;
  let waiting = load({ directory, cache });
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const program = await waiting;
    // The next one loads while this one works.
    if (kill < KILLS) waiting = load({ directory, cache });
    const said = await killAtWork(program, kill % VERIFY_EVERY === 0 ? 'verify' : 'work');
    expect(said).toMatchObject({ problems: [] });
    // The last save may have been stored before there was time to say so.
    expect([acknowledged, acknowledged + 1]).toContain(said.found);
    acknowledged = said.acknowledged;
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
  remove();
}, 400_000);
