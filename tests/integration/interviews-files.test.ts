// What an interview keeps besides words: her photos and papers, and the office's own voices.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../shared/contract/kernel.ts';
import { startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';

let office: StartedBackend;
let caseId: string;

const start = async (definitionId: string) =>
  (await office.client.interviews.start({ caseId, definitionId, herLanguage: 'ar', interpreter: 'none' })).id;

beforeEach(async () => {
  office = await startBackend();
  await office.createVault();
  ({ id: caseId } = await office.client.cases.create({ preferredName: 'Amina Esempio' }));
});
afterEach(() => office.stop());

test('files: a photo loses its metadata, a PDF is kept, anything else is refused', async () => {
  const interviewId = await start('win-one-time');
  const add = (content: Uint8Array<ArrayBuffer>) =>
    office.client.interviews.addFile({ interviewId, path: 'stories', content });
  const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
  const { id } = await add(pdf);
  expect(await office.client.interviews.file({ interviewId, id })).toEqual({
    content: pdf,
    mediaType: 'application/pdf',
  });
  await expect(add(new TextEncoder().encode('<script>'))).rejects.toEqual(new Refusal('NOT_AN_IMAGE'));
});

test('clips belong to a text in a language; what is no audio is refused', async () => {
  const text = 'ከመይ ክንጽውዓኪ፧';
  const webm = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]);
  await office.client.interviews.saveClip({ language: 'ti', text, content: webm });
  expect(await office.client.interviews.clip({ language: 'ti', text })).toEqual({
    content: webm,
    mediaType: 'audio/webm',
  });
  expect(await office.client.interviews.clip({ language: 'am', text })).toEqual({
    content: null,
    mediaType: null,
  });
  const wrong = new TextEncoder().encode('RIFF');
  const save = office.client.interviews.saveClip({ language: 'ti', text, content: wrong });
  await expect(save).rejects.toEqual(new Refusal('NOT_AUDIO'));
  // What was there before is still there.
  expect(await office.client.interviews.clips({ language: 'ti', texts: [text, 'x'] })).toEqual({
    recorded: [true, false],
  });
});
