// Imports that are cancelled, killed or run out of room, and files that somebody damaged: what was there works on.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createTaxonomyStore } from '../../electron/backend/taxonomy/store.ts';
import { writeLargeEsco } from '../support/large-esco.ts';
import { writeEsco } from '../support/small-esco.ts';
import { outcome, removeTemporaryFolders, temporaryFolder } from '../support/vault.ts';

const PROGRAM = path.join(import.meta.dirname, '../support/importing-process.ts');
const SPANISH = { version: '1.1.1', language: 'es' } as const;

const running = new Set<ChildProcess>();
const stores = new Set<ReturnType<typeof createTaxonomyStore>>();
afterEach(async () => {
  for (const program of running) program.kill('SIGKILL');
  for (const each of stores) await each.close();
  stores.clear();
  removeTemporaryFolders();
});

interface Opening {
  readonly directory?: string;
  readonly onProgress?: (phase: string) => void;
}

function store({ directory = temporaryFolder(), onProgress = () => undefined }: Opening = {}) {
  const made = createTaxonomyStore({
    directory,
    clock: () => new Date('2026-03-04T05:06:07Z'),
    onProgress: ({ phase }) => onProgress(phase),
  });
  stores.add(made);
  return made;
}

/** What there is, without its size: a log may be larger after work that was taken back. */
function contentOf(each: ReturnType<typeof store>) {
  const { size: _, ...content } = each.status();
  return { ...content, words: [...each.source.terms('en')].length };
}

test.each(['reading', 'indexing', 'finishing'])(
  'cancelled while %s, nothing stays, and the next import works',
  async (phase) => {
    let armed = false;
    const each = store({ onProgress: (now) => armed && now === phase && each.cancelImport() });
    await each.importFiles(writeEsco(temporaryFolder(), SPANISH));
    const before = contentOf(each);
    armed = true;
    const large = writeLargeEsco(temporaryFolder());
    const ended = await outcome(each.importFiles(large));
    // Asked at the very end, all may have been done.
    if (phase !== 'finishing') expect(ended).toBe('CANCELLED');
    if (ended !== 'CANCELLED') return;
    expect(contentOf(each)).toEqual(before);
    armed = false;
    expect(await each.importFiles(large)).toMatchObject({ accepted: true });
  },
);

test('two imports at once: the second is told that the first is under way', async () => {
  const each = store();
  const first = each.importFiles(writeLargeEsco(temporaryFolder(), 3000));
  expect(each.status().importing).toBe(true);
  expect(await outcome(each.importFiles([]))).toBe('BUSY');
  expect(await outcome(each.removePack('en'))).toBe('BUSY');
  expect(await first).toMatchObject({ accepted: true });
  expect(each.status().importing).toBe(false);
});

test('reading goes on while an import runs, and sees the old taxonomy until it is done', async () => {
  const each = store();
  const revision = each.source.revision();
  let [asked, longest, before] = [0, 0, performance.now()];
  const asking = setInterval(() => {
    asked += each.source.searchStems('en', '"cook"', 5).length > 0 ? 1 : 0;
    const now = performance.now();
    [longest, before] = [Math.max(longest, now - before), now];
  }, 5);
  await each.importFiles(writeLargeEsco(temporaryFolder()));
  clearInterval(asking);
  expect(asked).toBeGreaterThan(20);
  // The thread does the work: the program never stands still for long, also on a busy machine.
  expect(longest).toBeLessThan(1000);
  expect(each.source.revision()).not.toBe(revision);
});

test('closing in the middle of an import ends it', async () => {
  const directory = temporaryFolder();
  const each = store({ directory });
  const ended = outcome(each.importFiles(writeLargeEsco(temporaryFolder())));
  await wait(200);
  await each.close();
  expect(await ended).toBe('CANCELLED');
  expect(store({ directory }).status().packs).toEqual([]);
});

function importingProcess(directory: string, paths: readonly string[]) {
  const program = spawn(process.execPath, [PROGRAM, directory, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(program);
  const ended = once(program, 'close').then(() => running.delete(program));
  return { program, ended, lines: createInterface({ input: program.stdout })[Symbol.asyncIterator]() };
}

test.each(['reading 0.2', 'indexing', 'finishing'])(
  'killed at "%s", the file opens as it was before',
  async (moment) => {
    const directory = temporaryFolder();
    const before = store({ directory });
    await before.importFiles(writeEsco(temporaryFolder(), SPANISH));
    const content = contentOf(before);
    await before.close();
    const { program, ended, lines } = importingProcess(directory, writeLargeEsco(temporaryFolder()));
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
      if (line.value.startsWith(moment)) break;
    }
    program.kill('SIGKILL');
    await ended;
    const after = contentOf(store({ directory }));
    // In the last moment it may have been done.
    if (moment === 'finishing' && after.packs.length === 2) return;
    expect(after).toEqual(content);
    expect(readdirSync(directory).filter((name) => name.includes('broken'))).toEqual([]);
  },
);

const system = (program: string, details: readonly string[]): Buffer =>
  execFileSync(program, details, { stdio: 'pipe' });

test('a full disk refuses the import, and the taxonomy that was there works on', async ({ skip }) => {
  const small = temporaryFolder();
  try {
    system('mount', ['-t', 'tmpfs', '-o', 'size=14m', 'none', small]);
  } catch {
    skip('a small file system cannot be mounted here: the full disk was not tried');
  }
  try {
    const each = store({ directory: small });
    const before = contentOf(each);
    expect(await outcome(each.importFiles(writeLargeEsco(temporaryFolder())))).toBe('DISK_FULL');
    expect(contentOf(each)).toEqual(before);
    expect(each.source.searchStems('en', '"cook"', 5)).not.toEqual([]);
    await each.close();

    // No room for anything: what ships is read from memory.
    rmSync(path.join(small, 'taxonomy.db'));
    writeFileSync(path.join(small, 'filling'), '');
    expect(() => writeFileSync(path.join(small, 'filling'), Buffer.alloc(20e6))).toThrow('ENOSPC');
    const full = store({ directory: small });
    expect(full.status()).toMatchObject({ embedded: before.embedded, packs: [] });
    expect(await outcome(full.importFiles(writeEsco(temporaryFolder(), SPANISH)))).toBe('DISK_FULL');
    await full.close();
  } finally {
    system('umount', [small]);
  }
});

const damage: readonly (readonly [what: string, damage: (file: string) => void])[] = [
  ['is cut in half', (file) => truncateSync(file, statSync(file).size / 2)],
  [
    'is no database',
    (file) => writeFileSync(file, 'no database at all, but long enough to be looked at'.repeat(50)),
  ],
  ['has a page of noise', (file) => writeFileSync(file, scrambled(readFileSync(file)))],
  ['is another database', (file) => copyFileSync(otherDatabase(), file)],
];

function scrambled(content: Buffer): Buffer {
  for (let at = 4096 * 3; at < 4096 * 9; at += 1) content[at] = (content[at] ?? 0) ^ 0x5a;
  return content;
}

function otherDatabase(): string {
  const directory = temporaryFolder();
  const file = path.join(directory, 'taxonomy.db');
  const other = store({ directory });
  other.status();
  void other.close();
  const content = readFileSync(file);
  // The header's number of the schema: a version that this program does not know.
  content.writeUInt32BE(99, 60);
  writeFileSync(file, content);
  return file;
}

test.each(damage)('a file that %s is kept aside, and what ships is there again', async (_what, damaging) => {
  const directory = temporaryFolder();
  const first = store({ directory });
  await first.importFiles(writeEsco(temporaryFolder(), SPANISH));
  const { embedded } = first.status();
  await first.close();
  damaging(path.join(directory, 'taxonomy.db'));
  const after = store({ directory });
  expect(after.status()).toMatchObject({ packs: [], embedded });
  expect(after.source.searchStems('en', '"cook"', 5)).not.toEqual([]);
  expect(readdirSync(directory)).toContain('taxonomy.broken-2026-03-04T050607');
  expect(await after.importFiles(writeEsco(temporaryFolder(), SPANISH))).toMatchObject({ accepted: true });
});
