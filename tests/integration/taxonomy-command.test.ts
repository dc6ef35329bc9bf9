import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeEsco, writeZip } from '../support/small-esco.ts';
import { removeTemporaryFolders, temporaryFolder } from '../support/vault.ts';

const root = path.join(import.meta.dirname, '../..');
afterAll(removeTemporaryFolders);

function trama(...args: readonly string[]) {
  const ended = spawnSync(process.execPath, ['electron/launch/run.mjs', 'cli', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

test('import says how far it is, prints what it took in, and stats tells of it; suggest finds it', () => {
  const vault = temporaryFolder();
  const paths = writeEsco(temporaryFolder(), { version: '1.1.1', language: 'en' });
  const { code, out, error } = trama('taxonomy', 'import', '--vault', vault, ...paths);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    accepted: true,
    unchanged: false,
    packs: [{ language: 'en', version: '1.1.1', rows: { skills: 11 } }],
    problems: [],
  });
  expect(error).toMatch(/^ +\d+ % {2}reading .*skills_en\.csv$/mu);
  const stats = trama('taxonomy', 'stats', '--vault', vault);
  expect(JSON.parse(stats.out)).toMatchObject({ packs: [{ language: 'en' }], embedded: { activities: 79 } });
  const suggested = trama('suggest', '--vault', vault, '--language', 'en', 'I fold paper lamps at home');
  expect(suggested.out).toContain('fold paper lamps');
});

test('what is refused is told line by line, and the exit code is 1', () => {
  const zip = writeZip(temporaryFolder(), 'esco.zip', { 'skills_en.csv': 'a,b\r\n' });
  const { code, out, error } = trama('taxonomy', 'import', '--vault', temporaryFolder(), zip);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ accepted: false, packs: [] });
  expect(error).toContain('error: esco.zip: The file occupations_en.csv is missing.');
  expect(error).toContain('trama: Nothing was taken in.');
});

test('wrong calls are told in one sentence', () => {
  expect(trama('taxonomy', 'import', 'x.zip')).toMatchObject({
    code: 2,
    error: 'trama: --vault is needed.\n',
  });
  expect(trama('taxonomy', 'import', '--vault', 'x')).toMatchObject({
    code: 2,
    error: 'trama: PATH is needed. See taxonomy import --help.\n',
  });
  const nowhere = path.join(temporaryFolder(), 'none');
  expect(trama('taxonomy', 'stats', '--vault', nowhere)).toMatchObject({
    code: 1,
    error: 'trama: There is no such folder.\n',
  });
  expect(existsSync(nowhere)).toBe(false);
});
