// The documents of a real, encrypted vault, asked for through the contract.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSample } from '../../electron/backend/cases/sample.ts';
import type { StartedBackend } from '../support/backend.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import { pagesText } from '../support/pdf-check.ts';

let backend: StartedBackend;
let recoveryCode: string;
const off = { photo: false, age: false, nationality: false };

beforeEach(async () => {
  backend = await startBackend({ clock: () => new Date(2026, 2, 4, 9, 30) });
  recoveryCode = await backend.createVault();
});
afterEach(() => backend.stop());

test('the CV of a stored case is named after her and tells what was recorded, in the language that was asked for', async () => {
  const { client } = backend;
  await client.settings.save({ office: 'Sportello Esempio', language: 'en' });
  const { id } = await client.cases.addWhole({ draft: readSample('it') });
  const { pdf, pages, fileName, missingCharacters } = await client.documents.cv({
    caseId: id,
    options: { ...off, language: 'it' },
  });
  const [text = ''] = await pagesText(pdf);
  expect(fileName).toBe('Amina-Esempio-CV-it.pdf');
  expect(pages).toBe(1);
  expect(missingCharacters).toEqual([]);
  for (const words of ['Amina Esempio', 'Esperienze', 'Sarta su misura', 'Competenze', 'Lingue']) {
    expect(text).toContain(words);
  }
  expect(text).toContain('Sportello Esempio · 4 marzo 2026 Pagina 1 di 1');
});

test('the same case on the same day gives the same bytes', async () => {
  const { client } = backend;
  const { id } = await client.cases.addWhole({ draft: readSample('nl') });
  const cv = () => client.documents.cv({ caseId: id, options: { ...off, language: 'nl' } });
  const [one, other] = [await cv(), await cv()];
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
});

test('a name in another script leaves a plain file name', async () => {
  const { client } = backend;
  const { id } = await client.cases.create({ preferredName: 'ሰላም' });
  const { fileName } = await client.documents.cv({ caseId: id, options: { ...off, language: 'sv' } });
  expect(fileName).toBe('CV-sv.pdf');
});

test('the recovery sheet holds the code that the vault gave', async () => {
  const { pdf, fileName } = await backend.client.documents.recoverySheet({ recoveryCode, language: 'it' });
  const [text = ''] = await pagesText(pdf);
  expect(fileName).toBe('Trama-recovery-it.pdf');
  // Letters set apart, such as two T, read back with a space between them, which counts for nothing in a code.
  expect(text.replaceAll(' ', '')).toContain(recoveryCode.replaceAll('-', ''));
});

test('a case that is not there has no CV', async () => {
  const missing = backend.client.documents.cv({
    caseId: 'not-a-case-0001',
    options: { ...off, language: 'it' },
  });
  await expect(missing).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a locked vault gives no documents', async () => {
  const { client } = backend;
  const { id } = await client.cases.create({ preferredName: 'Sara' });
  await client.vault.lock({});
  const locked = { code: 'LOCKED' };
  await expect(
    client.documents.cv({ caseId: id, options: { ...off, language: 'it' } }),
  ).rejects.toMatchObject(locked);
  await expect(client.documents.recoverySheet({ recoveryCode, language: 'it' })).rejects.toMatchObject(
    locked,
  );
});

test('a document that is being made when the vault locks is cancelled', async () => {
  const { client } = backend;
  const { id } = await client.cases.addWhole({ draft: readSample('it') });
  const outcome = client.documents.cv({ caseId: id, options: { ...off, language: 'it' } }).then(
    () => 'made',
    (error: unknown) => error,
  );
  await client.vault.lock({});
  expect(await outcome).toMatchObject({ code: 'CANCELLED' });
});

test('a document is made again after one was cancelled', async () => {
  const { client } = backend;
  const { id } = await client.cases.create({ preferredName: 'Sara' });
  const first = client.documents.cv({ caseId: id, options: { ...off, language: 'it' } });
  await client.vault.lock({});
  await expect(first).rejects.toMatchObject({ code: 'CANCELLED' });
  const { counsellors } = await client.vault.status({});
  const [counsellor] = counsellors;
  if (counsellor === undefined) throw new Error('no counsellor');
  await client.vault.unlock({ counsellorId: counsellor.id, passphrase: PASSPHRASE });
  expect((await client.documents.cv({ caseId: id, options: { ...off, language: 'it' } })).pages).toBe(1);
});
