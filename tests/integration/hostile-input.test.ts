// Hostile text and files over every way in: kept exactly as text, or refused by their field, and nothing half-saved.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { TramaClient } from '../../shared/contract/contract.ts';
import { createClient, Refusal } from '../../shared/contract/kernel.ts';
import { emptyExperience } from '../../shared/domain/experience.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';
import { HARMLESS_TEXTS, NO_IMAGES, png, REFUSED_TEXTS } from '../support/hostile.ts';
import { openTransports, TRANSPORTS } from '../support/transports.ts';
import type { TransportName, Transports } from '../support/transports.ts';

let started: StartedBackend;
let transports: Transports;

beforeAll(async () => {
  started = await startBackend();
  await started.createVault();
  transports = await openTransports(started.backend);
});

afterAll(async () => {
  await transports.close();
  await started.stop();
});

interface Subject {
  readonly client: TramaClient;
  readonly send: Transports['send'][TransportName];
  readonly caseId: string;
  readonly experienceId: string;
}

/** A case with one experience, to be attacked over one transport. */
async function attack(transport: TransportName): Promise<Subject> {
  const send = transports.send[transport];
  const client = createClient(contract, send);
  const { id: caseId } = await client.cases.create({ preferredName: 'Amina' });
  const fields = { ...emptyExperience, title: 'Cook', tasks: ['Cooks for 40 people'] };
  const { id: experienceId } = await client.cases.addEntry({ caseId, entry: { kind: 'experience', fields } });
  return { client, send, caseId, experienceId };
}

/** The case as it stands and every byte of the vault's folder: equal only if nothing at all was written. */
async function standing({ caseId }: Pick<Subject, 'caseId'>): Promise<unknown> {
  const files = readdirSync(started.directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const content = readFileSync(path.join(parentPath, name));
      return [name, createHash('sha256').update(content).digest('hex')];
    });
  return { case: await started.client.cases.get({ caseId }), files };
}

describe.each(TRANSPORTS)('over %s', (transport) => {
  test.each(Object.entries(HARMLESS_TEXTS))('%s is a name like any other', async (_kind, name) => {
    const subject = await attack(transport);
    const { client, caseId, experienceId } = subject;
    await client.cases.savePerson({
      caseId,
      fields: { preferredName: name, nameInOwnScript: name, address: name },
    });
    const fields = { title: name, tasks: [name, name] };
    await client.cases.saveEntry({ caseId, id: experienceId, entry: { kind: 'experience', fields } });
    const { person, experience } = await client.cases.get({ caseId });
    expect([person.preferredName, person.nameInOwnScript, person.address]).toEqual([name, name, name]);
    expect(experience.map(({ value }) => [value.title, ...value.tasks])).toEqual([[name, name, name]]);
    const { cases } = await client.cases.list({ search: '', archived: false, after: null });
    expect(cases.find(({ id }) => id === caseId)?.name).toBe(name);
  });

  test.each(Object.entries(HARMLESS_TEXTS))('%s finds only what it names', async (_kind, search) => {
    const { client, caseId } = await attack(transport);
    const found = await client.cases.list({ search: search.slice(0, 200), archived: false, after: null });
    const isBlank = search.trim() === '';
    expect(found.cases.some(({ id }) => id === caseId)).toBe(isBlank);
  });

  test.each(Object.entries(REFUSED_TEXTS))(
    '%s is refused by the field, and nothing of the call is kept',
    async (_kind, value) => {
      const subject = await attack(transport);
      const { send, caseId, experienceId } = subject;
      const before = await standing(subject);
      const attempts = [
        ['savePerson', { caseId, fields: { city: 'Bergamo', familyName: value } }, 'fields.familyName'],
        ['create', { preferredName: value }, 'preferredName'],
        ['list', { search: value, archived: false, after: null }, 'search'],
        [
          'saveEntry',
          {
            caseId,
            id: experienceId,
            entry: { kind: 'experience', fields: { place: 'Lodi', title: value } },
          },
          'entry.fields.title',
        ],
      ] as const;
      for (const [name, payload, field] of attempts) {
        // A search may be 200 characters long, so that all of these are too long, broken or controlling there too.
        expect(await send('cases', name, payload)).toEqual({
          ok: false,
          code: 'INVALID_INPUT',
          fields: [field],
        });
      }
      expect(await standing(subject)).toEqual(before);
    },
  );

  test('one bad task among forty good ones keeps all of them out', async () => {
    const subject = await attack(transport);
    const { send, caseId, experienceId } = subject;
    const before = await standing(subject);
    const tasks = Array.from({ length: 40 }, (_, n) => (n === 39 ? 'a\u0000b' : `task ${n}`));
    const entry = { kind: 'experience', fields: { title: 'Baker', tasks } };
    const reply = await send('cases', 'saveEntry', { caseId, id: experienceId, entry });
    expect(reply).toEqual({ ok: false, code: 'INVALID_INPUT', fields: ['entry.fields.tasks.39'] });
    const added = await send('cases', 'addEntry', { caseId, entry });
    expect(added).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
    expect(await standing(subject)).toEqual(before);
  });

  test.each(Object.entries(NO_IMAGES))('%s is no photo', async (_kind, photo) => {
    const subject = await attack(transport);
    const { client, caseId } = subject;
    await client.cases.setPhoto({ caseId, photo: png(4, 4) });
    const before = await standing(subject);
    const kept = await client.cases.photo({ caseId });
    await expect(client.cases.setPhoto({ caseId, photo })).rejects.toMatchObject({ code: 'NOT_AN_IMAGE' });
    expect(await client.cases.photo({ caseId })).toEqual(kept);
    expect(await standing(subject)).toEqual(before);
  });

  test('a picture that promises 2,500 megapixels or weighs more than 8 MB is too large', async () => {
    const subject = await attack(transport);
    const { client, caseId } = subject;
    const before = await standing(subject);
    for (const photo of [png(50_000, 50_000), new Uint8Array(8 * 1024 * 1024 + 1)]) {
      await expect(client.cases.setPhoto({ caseId, photo })).rejects.toMatchObject({ code: 'TOO_LARGE' });
    }
    expect(await standing(subject)).toEqual(before);
  });

  test('what hides behind a picture is not kept with it', async () => {
    const { client, caseId } = await attack(transport);
    const hidden = new TextEncoder().encode('<script>alert(1)</script>PK\u0003\u0004');
    const photo = new Uint8Array(Buffer.concat([png(4, 4), hidden]));
    const outcome = await client.cases.setPhoto({ caseId, photo }).then(
      () => 'kept',
      (refusal: unknown) => (refusal instanceof Refusal ? refusal.code : 'thrown'),
    );
    const { photo: kept, mediaType } = await client.cases.photo({ caseId });
    expect(Buffer.from(kept ?? []).includes('script')).toBe(false);
    expect([outcome, mediaType]).toEqual(outcome === 'kept' ? ['kept', 'image/png'] : ['NOT_AN_IMAGE', null]);
  });

  test.each(['../../../../nowhere/vault', 'a\u0000b', '/proc/self', '\ud800', 'relative', '/dev/null'])(
    'a backup is not read from %j, nor written there',
    async (folder) => {
      const subject = await attack(transport);
      const { send } = subject;
      const before = await standing(subject);
      const codes = /^(INVALID_INPUT|FOLDER_UNUSABLE|BACKUP_FAILED|NO_BACKUP_THERE)$/;
      expect(await send('vault', 'backup', { folder })).toMatchObject({
        code: expect.stringMatching(codes) as string,
      });
      const restored = await send('vault', 'restore', {
        folder,
        passphrase: PASSPHRASE,
      });
      expect(restored).toMatchObject({ code: expect.stringMatching(codes) as string });
      expect(await standing(subject)).toEqual(before);
    },
  );
});

test('after all of it the vault is sound: its pages, its change log, and what the log gives when replayed', async () => {
  expect(await started.client.vault.verify({})).toMatchObject({ sound: true, problems: [] });
});
