// What is on the disk while the program runs, after it was killed, and after it closed.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import {
  HER_PASSPHRASE,
  openTestVault,
  OTHER_PASSPHRASE,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(removeTemporaryFolders);

function start(task: string, ...details: string[]) {
  const script = fileURLToPath(new URL('../support/vault-writer.ts', import.meta.url));
  const env = { ...process.env, TMPDIR: temporaryFolder() };
  const child = spawn(process.execPath, [script, task, ...details], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  children.add(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const killed = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return { lines, killed, temporary: env.TMPDIR };
}

/** The places where a word stands in the clear, in whatever encoding SQLite or JSON could have written it. */
function placesOf(words: readonly string[], folders: readonly string[]): string[] {
  const sought = words.flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word.toLowerCase()),
  ]);
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => {
        const content = readFileSync(file);
        return sought.some((word) => content.includes(word));
      }),
  );
}

const WORDS = ['Xanthippolyta', 'Quetzalbruna', 'Wyrmosvelda'];

test('no word of a case is on the disk in the clear: while open, after a kill, after closing', async () => {
  const directory = path.join(temporaryFolder(), 'vault');
  const { lines, killed, temporary } = start('words', directory, WORDS.join(' '));
  await expect.poll(() => lines, { timeout: 15_000 }).toHaveLength(1);
  const folders = [directory, temporary];
  expect(readdirSync(directory)).toEqual(
    expect.arrayContaining(['vault.db', 'vault.db-wal', 'vault.json', 'backups']),
  );
  expect(readFileSync(path.join(directory, 'vault.db-wal')).length).toBeGreaterThan(0);
  expect(placesOf(WORDS, folders)).toEqual([]);
  expect(readFileSync(path.join(directory, 'vault.db')).toString('latin1').startsWith('SQLite format')).toBe(
    false,
  );

  await killed();
  expect(placesOf(WORDS, folders)).toEqual([]);

  const made = testVault({ directory });
  await made.vault.handlers.unlock({ counsellorId: lines[0] ?? '', passphrase: HER_PASSPHRASE });
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 6 });
  await made.vault.close();
  expect(placesOf(WORDS, folders)).toEqual([]);
  // The search itself finds what is there: the counsellor's name stands in the vault file on purpose.
  expect(
    placesOf(['Amina Esempio'], folders)
      .map((file) => path.basename(file))
      .sort(),
  ).toEqual(['vault.json', 'vault.json', 'vault.json.copy']);
  expect(readdirSync(os.tmpdir()).filter((name) => name.startsWith('etilqs'))).toEqual([]);
}, 30_000);

test('killed while counsellors are removed, the vault opens for who stays, with nothing lost', async () => {
  const made = await openTestVault();
  const { id: berta } = await made.vault.handlers.addCounsellor({
    name: 'Berta Prova',
    passphrase: OTHER_PASSPHRASE,
  });
  await made.vault.close();
  let complete = 0;
  for (let round = 0; round < 8; round += 1) {
    const { lines, killed } = start('removals', made.directory);
    await expect.poll(() => lines.length, { timeout: 15_000 }).toBeGreaterThan(0);
    await wait(53 * round);
    await killed();
    complete += lines.length;
    const next = testVault({ directory: made.directory });
    const [counsellorId, passphrase] =
      round % 2 === 0 ? [made.amina, HER_PASSPHRASE] : [berta, OTHER_PASSPHRASE];
    await next.vault.handlers.unlock({ counsellorId, passphrase });
    const { sound, cases } = await next.vault.handlers.verify({});
    expect(sound).toBe(true);
    // A round that was complete but not yet said may be there too.
    expect(cases).toBeGreaterThanOrEqual(complete);
    complete = cases;
    await next.vault.close();
  }
}, 120_000);
