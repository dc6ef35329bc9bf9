// Packs as files: folders, and zips that somebody sent.
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packHash } from '../../electron/backend/interviews/pack-hash.ts';
import { readPackFolder } from '../../electron/backend/interviews/pack-folder.ts';
import { readPackZip } from '../../electron/backend/interviews/pack-zip.ts';
import { newestOf, readPacks, shippedPacks } from '../../electron/backend/interviews/shipped-packs.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import { checkPack } from '../../shared/interview/check.ts';
import type { Pack, RawPack } from '../../shared/interview/pack.ts';
import { HOSTILE_ZIPS, noise, SIXTY_TEXTS } from '../support/hostile-zips.ts';
import { at, englishOf, filesOf, smallPack, writeFiles, zipOf } from '../support/interview-pack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');
const MEGABYTE = 1_048_576;
const files = filesOf(smallPack());
const good = zipOf(files);
let scratch: ReturnType<typeof temporaryFolder>;

beforeAll(() => {
  scratch = temporaryFolder();
});
afterAll(() => {
  scratch.remove();
});

/** A new folder with these files. */
function folderOf(name: string, content: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(scratch.directory, name);
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, content);
  return folder;
}

/** `CODE` or `CODE file`, or `read` where there was no refusal. */
async function outcome(read: () => RawPack | Promise<RawPack>): Promise<string> {
  try {
    await read();
    return 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.code, ...error.fields].join(' ');
  }
}

function checked(raw: RawPack): Pack {
  const { pack, problems } = checkPack(raw);
  if (!pack) throw new Error(problems[0]?.sentence);
  return pack;
}

describe('a zip is read', () => {
  const within = (folder: string) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text]));
  test.each([
    ['at its root', files],
    ['in one folder', within('my pack/')],
    ['in <id>/<version>', within('small-talk/1/')],
    [
      'beside other files',
      {
        ...within('a/'),
        'README.md': 'Read me',
        'a/LICENSE': '',
        'a/texts/notes.txt': 'x',
        '__MACOSX/a/._definition.json': 'x',
      },
    ],
    ['with entries for folders', { 'a/': '', 'a/texts/': '', ...within('a/') }],
    [
      'stored and not compressed',
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [text, { level: 0 }] as const])),
    ],
    ['with a byte order mark', { ...files, 'definition.json': `\ufeff${files['definition.json'] ?? ''}` }],
  ])('%s', async (_where, content) => {
    const pack = checked(await readPackZip(zipOf(content)));
    expect(packHash(pack)).toBe(packHash(checked(smallPack())));
  });

  test('out of a larger buffer, as it comes over the wire', async () => {
    const buffer = new Uint8Array(good.length + 20).fill(7);
    buffer.set(good, 10);
    expect(await outcome(() => readPackZip(buffer.subarray(10, 10 + good.length)))).toBe('read');
  });

  test('with a script in a text, which stays text and is warned of', async () => {
    const pack = smallPack();
    englishOf(pack)['children'] = '<script>alert(1)</script>';
    const raw = await readPackZip(zipOf(filesOf(pack)));
    const { problems, pack: read } = checkPack(raw);
    expect(problems.map(({ code }) => code)).toContain('markup');
    expect(read?.texts.get('en')?.texts['children']).toBe('<script>alert(1)</script>');
  });
});

describe('a zip is refused, without a trace on the disk', () => {
  test.each(HOSTILE_ZIPS)('%s: %s', async (expected, _what, zip) => {
    const bytes = zip();
    const before = readdirSync(root).length;
    const started = performance.now();
    expect(await outcome(() => readPackZip(bytes))).toBe(expected);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(readdirSync(root)).toHaveLength(before);
  });

  test('whatever bytes are wrong in it', async () => {
    const flips = fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.nat({ max: good.length }), fc.boolean(), async (wrong, end, isCut) => {
        const bytes = Uint8Array.from(isCut ? good.subarray(0, end) : good);
        for (const [place, value] of wrong) if (place < bytes.length) bytes[place] = value;
        expect(await outcome(() => readPackZip(bytes))).toMatch(
          /^(?:read$|PACK_(?:UNREADABLE|TOO_LARGE|UNSAFE|INCOMPLETE))/,
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('a folder', () => {
  test('is read like a zip of it', async () => {
    const folder = folderOf('good', { ...files, 'README.md': 'x', 'texts/notes.txt': 'x' });
    expect({ ...readPackFolder(folder), voices: [] }).toEqual(await readPackZip(good));
  });

  const BROKEN: readonly (readonly [expected: string, what: string, build: (folder: string) => void])[] = [
    ['PACK_INCOMPLETE', 'nothing', () => undefined],
    [
      'PACK_TOO_LARGE definition.json',
      'a definition of 5 MB',
      (folder) => writeFiles(folder, { 'definition.json': noise(5 * MEGABYTE) }),
    ],
    ['PACK_TOO_LARGE', '61 text files', (folder) => writeFiles(folder, { ...files, ...SIXTY_TEXTS })],
    [
      'PACK_UNREADABLE texts/en.json',
      'Latin-1',
      (folder) => writeFiles(folder, { ...files, 'texts/en.json': Buffer.from('"é"', 'latin1') }),
    ],
    [
      'PACK_UNREADABLE',
      'a file for its texts',
      (folder) => writeFiles(folder, { 'definition.json': '{}', texts: 'x' }),
    ],
    [
      'PACK_UNREADABLE definition.json',
      'a folder for its definition',
      (folder) => mkdirSync(path.join(folder, 'definition.json')),
    ],
    [
      'PACK_UNSAFE texts/it.json',
      'a link to a secret',
      (folder) => {
        writeFiles(folder, files);
        symlinkSync('/etc/passwd', path.join(folder, 'texts/it.json'));
      },
    ],
    [
      'PACK_UNSAFE definition.json',
      'a link for its definition',
      (folder) => symlinkSync('/etc/passwd', path.join(folder, 'definition.json')),
    ],
    [
      'PACK_UNSAFE',
      'a link for its texts',
      (folder) => {
        writeFiles(folder, { 'definition.json': '{}' });
        symlinkSync('/etc', path.join(folder, 'texts'));
      },
    ],
  ];
  test.each(BROKEN)('%s: %s', async (expected, what, build) => {
    const folder = folderOf(`broken ${what}`, {});
    build(folder);
    expect(await outcome(() => readPackFolder(folder))).toBe(expected);
  });
});

test('the hash is the content’s: the order of fields and files is nothing, a single letter is everything', () => {
  const pack = smallPack();
  const hash = packHash(checked(pack));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const turned = smallPack();
  turned.definition = Object.fromEntries(Object.entries(turned.definition).reverse());
  turned.texts = new Map([...turned.texts].reverse());
  expect(packHash(checked(turned))).toBe(hash);
  englishOf(turned)['children'] = 'Words of childrem';
  expect(packHash(checked(turned))).not.toBe(hash);
  at(pack, 'children')['max'] = 14;
  expect(packHash(checked(pack))).not.toBe(hash);
});

test('packs are read by id and version, and a broken one is told', () => {
  const later = smallPack();
  later.definition['version'] = 12;
  const shelf = folderOf('shelf', {});
  writeFiles(path.join(shelf, 'small-talk/1'), files);
  writeFiles(path.join(shelf, 'small-talk/12'), filesOf(later));
  const packs = readPacks(shelf);
  expect(packs.map(({ definition }) => definition.version)).toEqual([1, 12]);
  expect(newestOf(packs).map(({ definition }) => definition.version)).toEqual([12]);
  writeFiles(path.join(shelf, 'small-talk/2'), files);
  expect(() => readPacks(shelf)).toThrow('small-talk/2: definition: it is "small-talk", version 1');
});

test('every pack that ships is in order and read once', () => {
  const packs = shippedPacks();
  expect(packs.length).toBeGreaterThan(0);
  expect(shippedPacks()).toBe(packs);
  expect(new Set(packs.map(({ hash }) => hash)).size).toBe(packs.length);
});
