import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { caseRecordSchema } from '../../shared/domain/case-record.ts';
import { pagesText } from '../support/pdf-check.ts';

const root = path.join(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'trama-cli-'));
const PASSPHRASE = 'tessere lenzuola marea cedro vapore ninfa';

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  out: string;
  error: string;
}

function trama(args: readonly string[], passphrase: string | null = PASSPHRASE): Ended {
  const { TRAMA_PASSPHRASE: _inherited, ...environment } = process.env;
  const ended = spawnSync(process.execPath, ['electron/launch/run.mjs', 'cli', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: passphrase === null ? environment : { ...environment, TRAMA_PASSPHRASE: passphrase },
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

const demo = path.join(scratch, 'demo');
const vault = path.join(demo, 'vault');

test('demo makes a vault, a CV with the sample’s name, experiences and titles in Italian, and the record', async () => {
  const ended = trama(['demo', '--out', demo, '--language', 'it']);
  expect(ended.error).toBe('');
  expect(ended.code).toBe(0);
  const result = JSON.parse(ended.out) as Record<string, unknown>;
  expect(result).toMatchObject({ vault, cv: path.join(demo, 'cv.pdf'), case: path.join(demo, 'case.json') });
  expect(result).not.toHaveProperty('passphrase');
  const record = caseRecordSchema.parse(JSON.parse(readFileSync(path.join(demo, 'case.json'), 'utf8')));
  const text = (await pagesText(readFileSync(path.join(demo, 'cv.pdf')))).join('\n');
  for (const expected of [
    record.person.familyName,
    ...record.experience.map(({ value }) => value.title),
    'Esperienze',
    'Competenze',
    'Lingue',
  ]) {
    expect(text).toContain(expected);
  }
}, 60_000);

test('demo generates and prints a passphrase where none is given', () => {
  const out = path.join(scratch, 'generated');
  const ended = trama(['demo', '--out', out, '--language', 'sv'], null);
  expect(ended.code).toBe(0);
  const { passphrase } = JSON.parse(ended.out) as { passphrase: string };
  expect(passphrase.split(' ')).toHaveLength(6);
  expect(trama(['vault', 'verify', '--vault', path.join(out, 'vault')], passphrase).code).toBe(0);
}, 60_000);

test('demo refuses a folder that already holds a vault and leaves it alone', () => {
  const before = readFileSync(path.join(vault, 'vault.json'));
  const ended = trama(['demo', '--out', demo]);
  expect(ended.code).toBe(1);
  expect(ended.error.trim().split('\n')).toEqual([expect.stringContaining('already a vault')]);
  expect(readFileSync(path.join(vault, 'vault.json'))).toEqual(before);
}, 60_000);

test('a CV of the only case is printed in another language', async () => {
  const out = path.join(scratch, 'cv-sv.pdf');
  const ended = trama(['document', '--vault', vault, '--kind', 'cv', '--language', 'sv', '--out', out]);
  expect(ended.error).toBe('');
  expect((await pagesText(readFileSync(out))).join('\n')).toContain('Erfarenhet');
}, 60_000);

test('a backup is taken, verified and restored into an empty place', () => {
  const backups = path.join(scratch, 'backups');
  const taken = trama(['vault', 'backup', '--vault', vault, '--to', backups]);
  expect(taken.error).toBe('');
  const { folder } = JSON.parse(taken.out) as { folder: string };
  const restored = path.join(scratch, 'restored');
  const ended = trama(['vault', 'restore', '--vault', restored, '--from', folder]);
  expect(ended.error).toBe('');
  expect(JSON.parse(ended.out)).toMatchObject({ cases: 1, keptAside: null });
  const verified = trama(['vault', 'verify', '--vault', restored]);
  expect(JSON.parse(verified.out)).toMatchObject({ sound: true, problems: [], cases: 1 });
}, 90_000);

test('a wrong passphrase is refused in one sentence with exit code 1', () => {
  const ended = trama(['vault', 'verify', '--vault', vault], 'falsa frase segreta molto lunga');
  expect(ended.code).toBe(1);
  expect(ended.error.trim().split('\n')).toEqual([expect.stringContaining('passphrase does not open')]);
  expect(ended.out).toBe('');
}, 30_000);

test('a missing passphrase is asked for, or refused where nobody can answer', () => {
  const ended = trama(['vault', 'verify', '--vault', vault], null);
  expect(ended.code).toBe(1);
  expect(ended.error).toContain('TRAMA_PASSPHRASE');
}, 30_000);

test('the same seed gives the same cases', () => {
  const read = (name: string): unknown => {
    const out = path.join(scratch, name);
    expect(trama(['seed', '--cases', '1', '--seed', '42', '--out', out]).code).toBe(0);
    const pdf = path.join(scratch, `${name}.pdf`);
    expect(trama(['document', '--vault', out, '--language', 'en', '--out', pdf]).code).toBe(0);
    return readFileSync(pdf);
  };
  expect(read('seed-a')).toEqual(read('seed-b'));
}, 90_000);

test('a seeded vault holds as many cases as were asked for', () => {
  const out = path.join(scratch, 'seed-many');
  const seeded = trama(['seed', '--cases', '30', '--seed', '7', '--out', out]);
  expect(seeded.error).toBe('');
  expect(JSON.parse(seeded.out)).toMatchObject({ cases: 30, seed: 7 });
  const verified = trama(['vault', 'verify', '--vault', out]);
  expect(JSON.parse(verified.out)).toMatchObject({ sound: true, cases: 30 });
}, 60_000);

test.each([
  [[], 'No command'],
  [['weave'], 'no command "weave"'],
  [['seed', '--cases', 'many', '--seed', '1', '--out', 'x'], '--cases is a whole number'],
  [['demo'], '--out is needed'],
  [['demo', '--out', 'x', '--language', 'xx'], '--language is one of'],
  [['document', '--passphrase', 'secret'], '--passphrase'],
])('wrong usage %j ends with exit code 2 and makes nothing', (args, sentence) => {
  const ended = trama(args);
  expect(ended.code).toBe(2);
  expect(ended.error).toContain(sentence);
  expect(existsSync(path.join(root, 'x'))).toBe(false);
});

test.each(['demo', 'vault create', 'vault verify', 'vault backup', 'vault restore', 'document', 'seed'])(
  '%s --help tells its options on standard output',
  (command) => {
    const ended = trama([...command.split(' '), '--help']);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain(command);
    expect(ended.out).toContain('--');
  },
);
