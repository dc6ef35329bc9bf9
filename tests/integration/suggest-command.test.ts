import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';

const root = path.join(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'trama-suggest-'));

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const listSchema = z.array(
  z.strictObject({
    uri: z.string(),
    label: z.string().min(1),
    kind: z.enum(['skill', 'occupation', 'activity', 'group']),
    code: z.string().nullable(),
    score: z.number().min(0).max(1),
    why: z.string().regex(/^[^.]+\.$/u),
  }),
);

function trama(...args: readonly string[]) {
  const ended = spawnSync(process.execPath, ['electron/launch/run.mjs', 'cli', 'suggest', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

const listOf = (out: string) => listSchema.parse(JSON.parse(out));

test('a sentence is answered with skills and a reason in its language', () => {
  const { code, out, error } = trama('--language', 'it', 'Cucinavo per i matrimoni del paese');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const list = listOf(out);
  expect(list.length).toBeGreaterThan(3);
  expect(list[0]).toMatchObject({ kind: 'skill', code: null });
  expect(list[0]?.why).toContain('matrimoni');
}, 60_000);

test('kinds are mixed where any is asked, and top is kept', () => {
  const list = listOf(
    trama('--language', 'en', '--kind', 'any', '--top', '12', 'I cleaned rooms in a hotel').out,
  );
  expect(list).toHaveLength(12);
  expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(['skill', 'occupation', 'activity']));
}, 60_000);

test('small talk is answered with an empty list', () => {
  const { code, out } = trama('--language', 'en', 'My sister lives in Turin with her husband.');
  expect(code).toBe(0);
  expect(listOf(out)).toEqual([]);
}, 60_000);

test('beside a vault the same is offered as without, and only the taxonomy’s file is written', () => {
  const vault = path.join(scratch, 'vault');
  const asked = ['--language', 'nl', 'Ik kookte voor bruiloften in mijn dorp'];
  expect(trama(...asked, '--vault', vault).out).toBe(trama(...asked).out);
  expect(readdirSync(vault).every((name) => name.startsWith('taxonomy.db'))).toBe(true);
}, 60_000);

test('a batch is answered line by line; a wrong line is told by its number', () => {
  const file = path.join(scratch, 'batch.jsonl');
  const lines = [
    '{"language":"es","text":"Cosía vestidos para las vecinas"}',
    'not json',
    '{"language":"xx","text":"hello"}',
    '{"language":"nl","text":"Ik kookte elke dag","kind":"activity","top":1}',
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  const { code, out, error } = trama('--batch', file);
  expect(code).toBe(1);
  expect(error).toMatch(/line 2: .*JSON/u);
  expect(error).toMatch(/line 3: .*"xx".*en it es ca nl sv/u);
  const lists = out.trim().split('\n').map(listOf);
  expect(lists.map((list) => list.length > 0)).toEqual([true, false, false, true]);
  expect(lists[3]).toHaveLength(1);
}, 60_000);

test.each([
  [['--language', 'xx', 'hello'], 1, /no words in the language "xx".*en it es/u],
  [['hello'], 2, /--language is needed/u],
  [['--language', 'en'], 2, /TEXT is needed/u],
  [['--language', 'en', '--kind', 'job', 'x'], 2, /--kind is one of/u],
  [['--language', 'en', '--top', '0', 'x'], 2, /--top is a whole number/u],
  [['--batch', path.join('no', 'such.jsonl')], 1, /cannot be read/u],
])(
  '%j is refused in one sentence',
  (args, exit, sentence) => {
    const { code, out, error } = trama(...args);
    expect(code).toBe(exit);
    expect(out).toBe('');
    expect(error.trim()).toMatch(sentence);
    expect(error.trim().split('\n')).toHaveLength(1);
  },
  60_000,
);
