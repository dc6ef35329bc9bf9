// The command line over packs, as their writers meet it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newestOf, shippedPacks } from '../../electron/backend/interviews/shipped-packs.ts';
import { at, englishOf, filesOf, smallPack, writeFiles, zipOf } from '../support/interview-pack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');
const files = filesOf(smallPack());
let scratch: ReturnType<typeof temporaryFolder>;

beforeAll(() => {
  scratch = temporaryFolder();
});
afterAll(() => {
  scratch.remove();
});

/** A new folder with these files. */
function folderOf(name: string, content: Readonly<Record<string, string>>): string {
  const folder = path.join(scratch.directory, name);
  writeFiles(folder, content);
  return folder;
}

test('the JSON Schemas are those of the format: else run `interviews schema --out resources/interviews` and prettier', () => {
  const ended = trama(['schema']);
  const { definition, texts } = JSON.parse(ended.out) as Record<string, unknown>;
  const shipped = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(root, 'resources/interviews', name), 'utf8'));
  expect(shipped('definition.schema.json')).toEqual(definition);
  expect(shipped('texts.schema.json')).toEqual(texts);
});

function trama(args: readonly string[]): { code: number | null; out: string; error: string } {
  const ended = spawnSync(process.execPath, ['electron/launch/run.mjs', 'cli', 'interviews', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

/** The JSON values that a command printed one after the other. */
const results = (out: string): unknown[] =>
  JSON.parse(`[${out.trim().replaceAll(/^\}\n\{/gm, '},{')}]`) as unknown[];

describe('interviews check', () => {
  test('a good pack: a warning, the result, exit code 0', () => {
    const ended = trama(['check', folderOf('command good', files)]);
    expect(ended.code).toBe(0);
    expect(ended.error).toMatch(/^warning: texts: there is no file for it, es, .*\n$/);
    expect(JSON.parse(ended.out)).toEqual({
      definition: 'small-talk',
      version: 1,
      errors: 0,
      warnings: 1,
      languages: ['en'],
    });
  });

  test('a broken pack in a zip: every problem in a line, exit code 1', () => {
    const pack = smallPack();
    at(pack, 'children')['max'] = -1;
    at(pack, 'school')['when'] = { item: 'kids', answered: true };
    englishOf(pack)['mood'] = '<b>\u001b[2J';
    const zip = path.join(scratch.directory, 'broken.zip');
    writeFileSync(zip, zipOf(filesOf(pack)));
    const ended = trama(['check', zip]);
    expect(ended.code).toBe(1);
    expect(ended.error.trim().split('\n')).toEqual([
      expect.stringMatching(/^error: section "family", item "children": .*min.*\.$/),
      'error: section "family", item "school": the condition looks at "kids", which no item has. Name an item of this interview.',
      expect.stringMatching(/^error: texts "en", key "mood": .*U\+001B.*\.$/),
      expect.stringMatching(/^warning: texts "en", key "mood": .*"<b".*\.$/),
      expect.stringMatching(/^warning: texts: /),
      'trama: There are 3 errors.',
    ]);
    expect(JSON.parse(ended.out)).toMatchObject({ definition: 'small-talk', errors: 3, warnings: 2 });
  });

  test('a folder of packs: each by its name, one that cannot be read among them', () => {
    const shelf = folderOf('command shelf', {});
    writeFiles(path.join(shelf, 'small-talk/1'), files);
    writeFiles(path.join(shelf, 'small-talk/2'), { 'definition.json': '{' });
    const ended = trama(['check', shelf]);
    expect(ended.code).toBe(1);
    expect(ended.error).toContain('small-talk/1: warning: texts: ');
    expect(ended.error).toMatch(
      /small-talk\/2: error: the pack cannot be read: .* \(definition\.json:1:2\)\./,
    );
    expect(results(ended.out)).toMatchObject([
      { version: 1, errors: 0 },
      { definition: null, errors: 1 },
    ]);
    expect(trama(['check', path.join(shelf, 'small-talk')]).code).toBe(1);
    rmSync(path.join(shelf, 'small-talk/2'), { recursive: true });
    expect(trama(['check', path.join(shelf, 'small-talk')]).code).toBe(0);
  });

  test('the packs that ship have no errors', () => {
    const ended = trama(['check', 'resources/interviews']);
    expect(ended.error).not.toContain('error: ');
    expect(ended.code).toBe(0);
  });

  test.each([
    [['check'], 2, 'DIR is needed'],
    [['check', 'a', 'b'], 2, 'too many'],
    [['check', 'a', '--vault', 'b'], 2, '--vault'],
    [['coverage', 'a'], 2, 'positional'],
    [['check', 'nowhere'], 1, 'nothing at nowhere'],
    [['check', 'electron'], 1, 'no pack in electron'],
    [['check', 'package.json'], 1, 'no zip'],
  ])('%j ends with exit code %i', (args, code, sentence) => {
    const ended = trama(args);
    expect(ended.code).toBe(code);
    expect(ended.error).toContain(sentence);
  });
});

describe('interviews coverage', () => {
  test('one value for each definition and language', () => {
    const values = results(trama(['coverage', '--from', folderOf('command covered', files)]).out);
    expect(values).toHaveLength(18);
    expect(values).toContainEqual({
      definition: 'small-talk',
      version: 1,
      language: 'en',
      hers: { present: 43, needed: 43 },
      counsellors: { present: 1, needed: 1 },
      checked: null,
    });
  });

  test('lines to read', () => {
    const { out } = trama(['coverage', '--text']);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(18 * newestOf(shippedPacks()).length);
    expect(lines[0]).toMatch(/^win-\S+ \d+ +it +hers \d+\/\d+ +counsellor's \d+\/\d+ +(?:not )?checked/);
  });
});
