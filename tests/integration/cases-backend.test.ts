import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutWindows } from '../../electron/backend/without-windows.ts';
import { defaultPreferences } from '../../shared/contract/settings.contract.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';

let started: StartedBackend;

beforeEach(async () => {
  started = await startBackend();
});
afterEach(() => started.stop());

const cvOptions = { language: 'it', photo: false, age: false, nationality: false } as const;

test('from an empty folder to a case with a CV, all of it sound', async () => {
  const { client } = started;
  await started.createVault();
  await client.settings.save({ language: 'it', office: 'Ufficio di prova' });
  const { id } = await client.cases.addSample({});
  expect((await client.cases.get({ caseId: id })).experience[0]?.value.title).toBe(
    'Cura di due familiari anziani e della casa',
  );
  const { pdf, missingCharacters } = await client.documents.cv({ caseId: id, options: cvOptions });
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(missingCharacters).toEqual([]);
  expect(await client.vault.verify({})).toMatchObject({ sound: true, problems: [], cases: 1 });
  expect(started.logged).toEqual([]);
});

test('a photo that was taken in goes on the CV', async () => {
  const { client } = started;
  await started.createVault();
  const { id } = await client.cases.addSample({});
  const image = new PNG({ width: 40, height: 40 });
  image.data.fill(200);
  await client.cases.setPhoto({ caseId: id, photo: new Uint8Array(PNG.sync.write(image)) });
  const without = await client.documents.cv({ caseId: id, options: cvOptions });
  const shown = await client.documents.cv({ caseId: id, options: { ...cvOptions, photo: true } });
  const images = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1;
  // A picture with transparency is two: its colours and its mask.
  expect([images(without.pdf), images(shown.pdf)]).toEqual([0, 2]);
});

test('a locked vault gives nothing of a case, and all of it when it is unlocked again', async () => {
  const { client } = started;
  await started.createVault();
  const { id } = await client.cases.addSample({});
  const before = await client.cases.get({ caseId: id });
  await client.vault.lock({});
  const refused = [
    client.cases.get({ caseId: id }),
    client.cases.list({ search: '', archived: false, after: null }),
    client.cases.create({ preferredName: 'Beatriz' }),
    client.documents.cv({ caseId: id, options: cvOptions }),
  ];
  for (const refusal of refused) await expect(refusal).rejects.toMatchObject({ code: 'LOCKED' });
  const { counsellors } = await client.vault.status({});
  await client.vault.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: PASSPHRASE });
  expect(await client.cases.get({ caseId: id })).toEqual(before);
});

test('whoever listens hears of the vault and of each case that changes', async () => {
  const { client, events } = started;
  await started.createVault();
  const { id } = await client.cases.create({ preferredName: 'Amina' });
  await client.vault.lock({});
  expect(events).toEqual([
    { type: 'vaultUnlocked' },
    { type: 'caseChanged', caseId: id },
    { type: 'flush', ask: 1 },
    { type: 'vaultLocked' },
  ]);
});

test('a listener that fails keeps nobody from hearing, and its message stays out of the log', async () => {
  const { backend, client, logged } = started;
  await started.createVault();
  backend.subscribe(() => {
    throw new Error('Amina Esempio\n    at electron/secret.ts:1:1');
  });
  const heard: unknown[] = [];
  const stop = backend.subscribe((event) => heard.push(event));
  await client.cases.create({ preferredName: 'Amina' });
  stop();
  await client.cases.create({ preferredName: 'Beatriz' });
  expect(heard).toHaveLength(1);
  expect(logged).toHaveLength(2);
  expect(logged[0]).toMatch(/^error [0-9a-f]{8} event Error/);
  expect(logged.join()).not.toMatch(/Esempio|secret/);
});

test('no file of the vault shows a word of the sample, while open and after closing', async () => {
  const { client, directory } = started;
  await started.createVault();
  await client.cases.addSample({});
  await client.vault.backup({ folder: null });
  const telling = () =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) =>
        /Amina|Esempio|Torino|Fes\b|أمينة/.test(
          readFileSync(path.join(entry.parentPath, entry.name), 'utf8'),
        ),
      );
  expect(telling()).toEqual([]);
  await client.vault.lock({});
  expect(telling()).toEqual([]);
});

test('preferences are kept, merged, and known as chosen', async () => {
  const { client } = started;
  expect(await client.settings.get({})).toEqual({ preferences: defaultPreferences, chosen: false });
  await client.settings.save({ language: 'sv' });
  await client.settings.save({ theme: 'dark' });
  expect(await client.settings.get({})).toEqual({
    preferences: { ...defaultPreferences, language: 'sv', theme: 'dark' },
    chosen: true,
  });
});

test.each([
  ['cut', '{"language":"it"', false],
  ['empty', '', false],
  ['a list', '[1,2]', false],
  ['partly of a newer program', '{"language":"it","zoom":9000,"theme":"sepia","colour":"red"}', true],
])('a preferences file that is %s costs no start', async (_, content, chosen) => {
  const { client, directory } = started;
  await client.settings.save({ theme: 'dark' });
  writeFileSync(path.join(directory, 'preferences.json'), content);
  const language = chosen ? 'it' : defaultPreferences.language;
  expect(await client.settings.get({})).toEqual({ preferences: { ...defaultPreferences, language }, chosen });
});

test('about says what runs', async () => {
  expect(await started.client.desktop.about({})).toEqual({
    version: '0.0.0-test',
    host: 'test',
    runtime: `Node ${process.versions.node}`,
  });
});

test.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EACCES', 'FOLDER_UNUSABLE'],
  ['EIO', 'INTERNAL'],
])('a file that the system refuses with %s is refused as %s', async (code, expected) => {
  const failing = await startBackend({
    desktop: {
      host: 'test',
      saveFile: () => Promise.reject(Object.assign(new Error('/home/amina/cv.pdf'), { code })),
      pickFolder: () => Promise.resolve({ outcome: 'cancelled', folder: null }),
      ...withoutWindows,
    },
  });
  const saving = failing.client.desktop.saveFile({ fileName: 'cv.pdf', content: new Uint8Array([1]) });
  await expect(saving).rejects.toMatchObject({ code: expected });
  expect(failing.logged.join()).not.toContain('amina');
  await failing.stop();
});

test('closing twice is closing once', async () => {
  await started.createVault();
  await Promise.all([started.backend.close(), started.backend.close()]);
  await expect(started.client.cases.create({ preferredName: 'X' })).rejects.toMatchObject({ code: 'LOCKED' });
});
