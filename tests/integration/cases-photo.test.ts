import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import * as z from 'zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseProjection } from '../../electron/backend/cases/projection.ts';
import { write } from '../../electron/backend/database/handles.ts';
import { checkIntegrity } from '../../electron/backend/database/integrity.ts';
import { openCases } from '../support/open-cases.ts';
import type { OpenCases } from '../support/open-cases.ts';

let cases: OpenCases;
let caseId: string;

beforeEach(async () => {
  cases = openCases();
  caseId = (await cases.client.create({ preferredName: 'Amina' })).id;
});
afterEach(() => cases.stop());

const photoOf = (shade: number) => {
  const image = new PNG({ width: 8, height: 8 });
  image.data.fill(shade);
  return new Uint8Array(PNG.sync.write(image));
};
const contents = () =>
  cases.db.row(z.object({ rows: z.int() }), 'SELECT count(*) AS rows FROM attachment_content')?.rows;
const problems = () =>
  checkIntegrity(cases.db, { auditKey: cases.auditKey, projection: caseProjection }).problems;

test('her photo is kept, shown, and erased when it is taken away', async () => {
  await cases.client.setPhoto({ caseId, photo: photoOf(7) });
  const { photo, mediaType } = await cases.client.photo({ caseId });
  expect(mediaType).toBe('image/png');
  expect(PNG.sync.read(Buffer.from(photo ?? [])).data[0]).toBe(7);
  await cases.client.setPhoto({ caseId, photo: null });
  expect(await cases.client.photo({ caseId })).toEqual({ photo: null, mediaType: null });
  expect((await cases.client.get({ caseId })).person.photoId).toBeNull();
  expect(contents()).toBe(0);
  expect(problems()).toEqual([]);
});

test('a new photo takes the place of the one before, of which nothing is kept', async () => {
  await cases.client.setPhoto({ caseId, photo: photoOf(7) });
  await cases.client.setPhoto({ caseId, photo: photoOf(9) });
  const { photo } = await cases.client.photo({ caseId });
  expect(PNG.sync.read(Buffer.from(photo ?? [])).data[0]).toBe(9);
  expect(contents()).toBe(1);
  expect(problems()).toEqual([]);
});

test('a file that is no image changes nothing', async () => {
  await cases.client.setPhoto({ caseId, photo: photoOf(7) });
  const before = await cases.client.get({ caseId });
  const refused = cases.client.setPhoto({ caseId, photo: new TextEncoder().encode('<svg onload=alert(1)>') });
  await expect(refused).rejects.toMatchObject({ code: 'NOT_AN_IMAGE' });
  expect(await cases.client.get({ caseId })).toEqual(before);
});

test('a photo that was exchanged past the log is noticed', async () => {
  await cases.client.setPhoto({ caseId, photo: photoOf(7) });
  write(cases.db, (transaction) =>
    transaction.run('UPDATE attachment_content SET bytes = :bytes', { bytes: photoOf(9) }),
  );
  expect(problems()).toEqual(['REPLAY_DIFFERS']);
});

test('the file shows nothing of a photo', async () => {
  await cases.client.setPhoto({ caseId, photo: photoOf(7) });
  for (const name of [cases.file, `${cases.file}-wal`]) {
    expect(readFileSync(path.resolve(name)).includes('IHDR')).toBe(false);
  }
});
