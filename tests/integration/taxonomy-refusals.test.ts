// Files that are no download of ESCO, or a broken one: each is refused with a sentence that says where, and nothing stays.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaxonomyProblem } from '../../shared/contract/taxonomy.contract.ts';
import { startBackend, type StartedBackend } from '../support/backend.ts';
import { CENTRAL, patched, zipOf } from '../support/interview-pack.ts';
import { filesOf, writeZip } from '../support/small-esco.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ZIP = 'ESCO dataset - v1.2.1 - classification - en - csv.zip';
const good = filesOf({ version: '1.2.1', language: 'en' });
const { directory, remove } = temporaryFolder();
let backend: StartedBackend;
let cases = 0;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(async () => {
  await backend.stop();
  remove();
});

const folder = () => path.join(directory, String((cases += 1)));
const zip = (files: Record<string, string | Uint8Array>) => [writeZip(folder(), ZIP, files)];
const changed = (name: string, change: (text: string) => string) =>
  zip({ ...good, [name]: change(good[name] ?? '') });

function file(name: string, content: string | Uint8Array): string[] {
  const place = folder();
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, name), content);
  return [path.join(place, name)];
}

async function problemsOf(paths: readonly string[]): Promise<TaxonomyProblem[]> {
  const { accepted, packs, problems } = await backend.client.taxonomy.importFiles({ paths: [...paths] });
  expect({ accepted, packs }).toEqual({ accepted: false, packs: [] });
  const { packs: stored } = await backend.client.taxonomy.status({});
  expect(stored).toEqual([]);
  return problems.filter(({ severity }) => severity === 'error');
}

const SKILLS = 'skills_en.csv';
const inZip = (name: string) => `${ZIP}/${name}`;
const broken = (line: number) => (text: string) => {
  const rows = text.split('\r\n');
  rows[line] = `${rows[line] ?? ''},one cell too many`;
  return rows.join('\r\n');
};
const label = (words: string) => (text: string) => text.replace('fold paper hats,', `${words},`);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const latin1 = (text: string) => Buffer.from(text.replace('fold paper lamps', 'fold papér lamps'), 'latin1');

test.each<[what: string, paths: () => string[], where: string, line: number | null, sentence: RegExp]>([
  ['no file at all', () => [path.join(directory, 'none.zip')], 'none.zip', null, /no such file/u],
  [
    'an empty folder',
    () => [path.dirname(file('notes.txt', '')[0] ?? '')],
    '',
    null,
    /holds no file of the ESCO/u,
  ],
  ['text', () => file('notes.txt', 'hello'), 'notes.txt', null, /no zip and no table/u],
  ['a web page', () => file('esco.zip', '<!DOCTYPE html><html>'), 'esco.zip', null, /web page/u],
  ['linked data', () => file('esco.ttl', '@prefix esco: <x> .'), 'esco.ttl', null, /linked data/u],
  ['a spreadsheet', () => zip({ 'content.xml': '<x/>', mimetype: 'x' }), ZIP, null, /spreadsheet/u],
  ['another zip', () => zip({ 'photo.jpg': 'x' }), ZIP, null, /holds no file of the ESCO download/u],
  ['half a zip', () => file(ZIP, zipOf(good).subarray(0, 900)), ZIP, null, /damaged/u],
  [
    'no occupations',
    () => zip(Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'occupations_en.csv'))),
    ZIP,
    null,
    /occupations_en\.csv is missing/u,
  ],
  ['too many cells', () => changed(SKILLS, broken(4)), inZip(SKILLS), 11, /another number of cells/u],
  [
    'an open quotation mark',
    () =>
      changed(SKILLS, (text) =>
        text.replace('"Fold paper, so that ""kites""', '"Fold paper, so that "kites""'),
      ),
    inZip(SKILLS),
    20,
    /quotation mark/u,
  ],
  [
    'a quotation mark that is never closed',
    () => changed('occupations_en.csv', (text) => text.replace('paper seller', '"paper seller')),
    inZip('occupations_en.csv'),
    3,
    /never closed/u,
  ],
  ['UTF-16', () => zip({ ...good, [SKILLS]: utf16(good[SKILLS] ?? '') }), inZip(SKILLS), 1, /UTF-16/u],
  [
    'Latin-1',
    () => zip({ ...good, [SKILLS]: latin1(good[SKILLS] ?? '') }),
    inZip(SKILLS),
    8,
    /not in UTF-8/u,
  ],
  ['a formula', () => changed(SKILLS, label('"=HYPERLINK(""http://x"")"')), inZip(SKILLS), 5, /formula/u],
  ['a command', () => changed(SKILLS, label("@x|'/C calc'!A0")), inZip(SKILLS), 5, /formula/u],
  ['no URI', () => changed(SKILLS, (text) => text.replaceAll('http:', 'ftp:')), inZip(SKILLS), 2, /no URI/u],
  [
    'no column',
    () => changed(SKILLS, (text) => text.replace('conceptUri', 'uri')),
    inZip(SKILLS),
    1,
    /conceptUri/u,
  ],
  [
    'a relation of no kind',
    () => changed('occupationSkillRelations_en.csv', (text) => text.replace(',optional,', ',maybe,')),
    inZip('occupationSkillRelations_en.csv'),
    4,
    /essential nor optional/u,
  ],
  ['an empty table', () => changed(SKILLS, () => ''), inZip(SKILLS), 1, /empty/u],
  ['a wrong checksum', () => file(ZIP, withHeader(CENTRAL.crc, 7)), inZip(SKILLS), null, /damaged/u],
  ['a bomb', () => zip({ ...good, [SKILLS]: ' '.repeat(5e6) }), inZip(SKILLS), null, /larger when unpacked/u],
  ['a giant', () => file(ZIP, withHeader(CENTRAL.size, 4e8)), inZip(SKILLS), null, /too large/u],
  [
    'a crowd',
    () => zip({ ...good, ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x${at}.csv`, ''])) }),
    ZIP,
    null,
    /too many files/u,
  ],
])('%s', async (_what, paths, where, line, sentence) => {
  const [problem, ...others] = await problemsOf(paths());
  expect(others).toEqual([]);
  expect(problem?.sentence).toMatch(sentence);
  expect(problem).toMatchObject({ line, ...(where === '' ? {} : { file: where }) });
});

function withHeader(field: number, value: number): Uint8Array {
  return patched(zipOf(good), SKILLS, (bytes, header) => bytes.writeUInt32LE(value, header + field));
}

test('what is not needed is told and left out; folders in the zip, marks at the start and other line ends do no harm', async () => {
  const { client } = await startBackend({ directory: folder() });
  const files = Object.fromEntries(
    Object.entries(good)
      .filter(([name]) => !name.startsWith('occupationSkillRelations'))
      .map(([name, text]) => [`csv/en/${name}`, `\uFEFF${text.replaceAll('\r\n', '\n')}`]),
  );
  const result = await client.taxonomy.importFiles({
    paths: zip({ ...files, 'csv/en/dictionary_en.csv': '"', 'readme.txt': 'x' }),
  });
  expect(result).toMatchObject({ accepted: true, packs: [{ rows: { skills: 11 } }] });
  expect(result.problems.map(({ severity, sentence }) => `${severity} ${sentence}`)).toEqual([
    'warning There is no file occupationSkillRelations: which skills an occupation needs stays as it was.',
  ]);
});
