// Voices that travel: with a pack out of one office and into another, all of them or nothing.
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES, MAX_FILE_BYTES } from '../../shared/contract/http.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import { startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';
import { noise } from '../support/hostile-zips.ts';
import { filesOf, smallPack, zipOf } from '../support/interview-pack.ts';

const MEGABYTE = 1_048_576;
const webm = (...rest: readonly number[]) => Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, ...rest);
const ogg = (...rest: readonly number[]) => Uint8Array.of(0x4f, 0x67, 0x67, 0x53, ...rest);

/** A clip that does not compress. */
function clipOfLength(length: number): Uint8Array<ArrayBuffer> {
  const clip = Uint8Array.from(noise(length));
  clip.set(webm());
  return clip;
}

let office: StartedBackend;
let other: StartedBackend;

beforeEach(async () => {
  office = await startBackend();
  other = await startBackend();
  await office.createVault();
  await other.createVault();
});
afterEach(() => Promise.all([office.stop(), other.stop()]));

const imported = (content: Parameters<typeof zipOf>[0], to = office) =>
  to.client.interviews.importPack({ zip: Uint8Array.from(zipOf(content)) });
const clipOf = async (text: string, from = office) =>
  (await from.client.interviews.clip({ language: 'en', text })).content;
const hashOf = async (id: string, from: StartedBackend) =>
  (await from.client.interviews.definitions({})).find((each) => each.id === id)?.hash;

describe('voices in a zip', () => {
  test('come with the pack, and later alone with the same one', async () => {
    const files = { ...filesOf(smallPack()), 'voices/en/hello.webm': webm(1) };
    expect(await imported(files)).toMatchObject({ accepted: true, isNew: true, voices: 1 });
    expect(await clipOf('Words of hello')).toEqual(webm(1));
    const more = { ...files, 'voices/en/hello.webm': webm(2), 'voices/en/school.option.near.ogg': ogg(3) };
    expect(await imported(more)).toMatchObject({ accepted: true, isNew: false, voices: 2 });
    expect(await clipOf('Words of hello')).toEqual(webm(2));
    expect(await clipOf('Words of school.option.near')).toEqual(ogg(3));
  });

  test('lie beside a pack that lies in folders', async () => {
    const files = Object.entries({ ...filesOf(smallPack()), 'voices/en/hello.webm': webm(1) });
    const deeper = Object.fromEntries(files.map(([name, content]) => [`small-talk/1/${name}`, content]));
    expect(await imported({ ...deeper, 'voices/en/hello.webm': webm(2) })).toMatchObject({ voices: 1 });
    expect(await clipOf('Words of hello')).toEqual(webm(1));
  });

  test('that belong to no text are named and left out', async () => {
    const result = await imported({
      ...filesOf(smallPack()),
      'voices/': '',
      'voices/en/hello.webm': webm(1),
      'voices/en/hello.ogg': ogg(1),
      'voices/en/constructor.webm': webm(2),
      'voices/en/nobody.webm': webm(3),
      'voices/xx/hello.webm': webm(4),
      'voices/hello.webm': webm(5),
      'voices/en/deep/hello.webm': webm(6),
    });
    expect(result).toMatchObject({ accepted: true, voices: 1 });
    const told = result.problems.filter(({ sentence }) => sentence.startsWith('voice '));
    expect(told.map(({ severity, sentence }) => [severity, sentence.split(': ')[0]])).toEqual([
      ['warning', 'voice "en/constructor.webm"'],
      ['warning', 'voice "en/deep/hello.webm"'],
      ['warning', 'voice "en/hello.webm"'],
      ['warning', 'voice "en/nobody.webm"'],
      ['warning', 'voice "hello.webm"'],
      ['warning', 'voice "xx/hello.webm"'],
    ]);
    expect(await clipOf('Words of hello')).toEqual(ogg(1));
  });

  test.each([
    ['of another kind', new TextEncoder().encode('RIFF....WAVE'), 'no WebM'],
    ['that are empty', new Uint8Array(0), 'no WebM'],
    ['above 1 MB', clipOfLength(MEGABYTE + 1), '1024 kB'],
  ])('%s are named, and nothing of the pack is taken in', async (_what, content, says) => {
    const result = await imported({
      ...filesOf(smallPack()),
      'voices/en/hello.webm': webm(1),
      'voices/en/partner.webm': content,
    });
    expect(result).toMatchObject({ accepted: false, isNew: false, voices: 0 });
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.sentence).toContain('voice "en/partner.webm"');
    expect(errors[0]?.sentence).toContain(says);
    expect(await clipOf('Words of hello')).toBeNull();
    expect(await hashOf('small-talk', office)).toBeUndefined();
  });
});

describe('a pack that goes out', () => {
  const record = async (key: string, content: Uint8Array<ArrayBuffer>) =>
    office.client.interviews.saveClip({ language: 'en', text: `Words of ${key}`, content });

  test('comes into another office as it was, with the same voices', async () => {
    const pack = smallPack();
    const english = pack.texts.get('en') as { texts: Record<string, string> };
    english.texts['hello.help'] = 'Words of help';
    await imported(filesOf(pack));
    const said = { title: webm(1), hello: webm(2), help: ogg(3), 'school.option.far': webm(4) };
    for (const [key, content] of Object.entries(said)) await record(key, content);
    // Of another text: it stays.
    await record('nothing', webm(5));
    const { zip, fileName } = await office.client.interviews.exportPack({
      id: 'small-talk',
      languages: null,
    });
    expect(fileName).toBe('small-talk-1.zip');
    const names = Object.keys(unzipSync(zip));
    expect(names).toEqual([
      'definition.json',
      'texts/en.json',
      'voices/en/title.webm',
      'voices/en/hello.webm',
      'voices/en/hello.help.ogg',
      'voices/en/school.option.far.webm',
    ]);
    expect(await other.client.interviews.importPack({ zip })).toMatchObject({
      accepted: true,
      isNew: true,
      voices: 4,
    });
    expect(await hashOf('small-talk', other)).toBe(await hashOf('small-talk', office));
    for (const [key, content] of Object.entries(said)) {
      expect(await clipOf(`Words of ${key}`, other)).toEqual(content);
    }
    // And out of there with the same bytes.
    const again = await other.client.interviews.exportPack({ id: 'small-talk', languages: null });
    expect(again.zip).toEqual(zip);
  });

  test('carries the voices of the chosen languages alone; one that ships is added for its voices', async () => {
    const { definitions, pack, saveClip, exportPack } = office.client.interviews;
    const hash = (await definitions({})).find(({ id }) => id === 'win-day')?.hash ?? '';
    const { texts } = await pack({ hash, languages: ['ti', 'ar'] });
    for (const { language, texts: own } of texts) {
      const known = language === 'ti' ? 'ti' : 'ar';
      await saveClip({ language: known, text: own['title'] ?? '', content: webm(known.length) });
    }
    const voicesIn = (zip: Uint8Array) =>
      Object.keys(unzipSync(zip)).filter((name) => name.startsWith('voices/'));
    const one = await exportPack({ id: 'win-day', languages: ['ti'] });
    expect(one.fileName).toBe('win-day-1-ti.zip');
    expect(voicesIn(one.zip)).toEqual(['voices/ti/title.webm']);
    expect(voicesIn((await exportPack({ id: 'win-day', languages: [] })).zip)).toEqual([]);
    const result = await other.client.interviews.importPack({ zip: one.zip });
    expect(result).toMatchObject({ accepted: true, isNew: false, voices: 1, problems: [] });
  });

  test('may have texts whose keys differ in their case alone', async () => {
    const files = {
      ...filesOf(smallPack()),
      'voices/en/hello.webm': webm(1),
      'voices/en/Hello.webm': webm(2),
    };
    expect(await imported(files)).toMatchObject({ accepted: true, voices: 1 });
  });

  test('is not larger than another office can take in', async () => {
    await imported(filesOf(smallPack()));
    const { texts } = await office.client.interviews.pack({
      hash: (await hashOf('small-talk', office)) ?? '',
      languages: ['en'],
    });
    const large = clipOfLength(MEGABYTE);
    for (const key of Object.keys(texts[0]?.texts ?? {}).slice(0, 20)) await record(key, large);
    const all = office.client.interviews.exportPack({ id: 'small-talk', languages: null });
    await expect(all).rejects.toEqual(new Refusal('TOO_LARGE'));
    const none = await office.client.interviews.exportPack({ id: 'small-talk', languages: [] });
    expect(none.zip.length).toBeLessThan(MEGABYTE);
  });

  test('is not found where it is not', async () => {
    const none = office.client.interviews.exportPack({ id: 'no-such', languages: null });
    await expect(none).rejects.toEqual(new Refusal('NOT_FOUND'));
    await office.client.vault.lock({});
    const locked = office.client.interviews.exportPack({ id: 'small-talk', languages: null });
    await expect(locked).rejects.toEqual(new Refusal('LOCKED'));
  });
});

test('the largest file fits into a body, with a name of 200 letters of any script', () => {
  const size = Math.ceil(MAX_FILE_BYTES / 3) * 4 + 200 * 6 + 100;
  expect(size).toBeLessThanOrEqual(MAX_BODY_BYTES);
});
