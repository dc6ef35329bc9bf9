// Importing ESCO through the contract, into a folder whose vault is not even there: small packages in both layouts.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startBackend, type StartedBackend } from '../support/backend.ts';
import { COOKING, occupationUri, skillUri, writeEsco, type SmallEsco } from '../support/small-esco.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each();
});

async function started(): Promise<StartedBackend> {
  const backend = await startBackend();
  cleanUp.push(backend.stop);
  return backend;
}

function download(esco: SmallEsco): string[] {
  const { directory, remove } = temporaryFolder();
  cleanUp.push(remove);
  return writeEsco(directory, esco);
}

const ENGLISH = { version: '1.1.1', language: 'en' } as const;
const typing = {
  language: 'en',
  kinds: ['skill', 'occupation'],
  top: 5,
  mode: 'typing',
  caseId: null,
} as const;
const firstUri = async ({ client }: StartedBackend, text: string, language = 'en') =>
  (await client.taxonomy.suggest({ ...typing, kinds: [...typing.kinds], language, text }))[0]?.uri;

describe.each([ENGLISH, { version: '1.2.1', language: 'en' }])('ESCO $version', (esco) => {
  test('is taken in, told, found, browsed and explained', async () => {
    const backend = await started();
    const { client, events } = backend;
    const result = await client.taxonomy.importFiles({ paths: download(esco) });
    expect(result).toMatchObject({ accepted: true, unchanged: false, problems: [] });
    expect(result.packs).toMatchObject([
      {
        ...esco,
        skipped: 0,
        rows: { skills: 11, occupations: 5, occupationSkillRelations: 15, broaderRelationsSkillPillar: 11 },
      },
    ]);
    expect(await client.taxonomy.status({})).toMatchObject({ packs: result.packs, importing: false });
    expect(events.at(-1)).toEqual({ type: 'taxonomyChanged' });
    const told = events.flatMap((event) => (event.type === 'taxonomyProgress' ? [event.done] : []));
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((one, other) => one - other));

    expect(await firstUri(backend, 'fold paper bir')).toBe(skillUri(3));
    expect(await firstUri(backend, 'make kites of pap')).toBe(skillUri(6));
    const birds = await client.taxonomy.concept({ uri: skillUri(3), language: 'en' });
    expect(birds).toMatchObject({
      concept: { label: 'fold paper birds', official: true, trades: ['sewing'] },
      alternatives: ['make birds of paper'],
    });
    expect(birds.description).toMatch(/^Fold paper, so that "birds" .*\nNeatly\.$/u);
    expect(birds.related.map(({ uri, relation }) => `${relation} ${uri}`).sort()).toEqual([
      `essential ${occupationUri(2)}`,
      `essential ${occupationUri(3)}`,
      `optional ${occupationUri(1)}`,
    ]);
    const top = await client.taxonomy.browse({ shelf: 'skillGroups', place: null, language: 'en' });
    expect(top.places).toMatchObject([{ label: 'group S1', concepts: 10 }]);
    const [under] = (
      await client.taxonomy.browse({
        shelf: 'skillGroups',
        place: top.places[0]?.place ?? '',
        language: 'en',
      })
    ).places;
    const skills = await client.taxonomy.browse({
      shelf: 'skillGroups',
      place: under?.place ?? '',
      language: 'en',
    });
    expect(skills.concepts).toHaveLength(10);
    const unit = await client.taxonomy.browse({ shelf: 'isco', place: '7318', language: 'en' });
    expect(unit.concepts.map(({ label }) => label)).toContain('paper presser');
  });
});

test('the same files again change nothing, however they are packed', async () => {
  const { client, events } = await started();
  const paths = download(ENGLISH);
  const [first] = (await client.taxonomy.importFiles({ paths })).packs;
  const seen = events.length;
  const again = await client.taxonomy.importFiles({ paths: [path.dirname(paths[0] ?? '')] });
  expect(again).toMatchObject({ accepted: true, unchanged: true, packs: [first] });
  expect(events.slice(seen).map(({ type }) => type)).not.toContain('taxonomyChanged');
});

test('a newer version takes the place of the older: nothing twice, what it dropped is offered no more', async () => {
  const backend = await started();
  const { client } = backend;
  await client.taxonomy.importFiles({ paths: download(ENGLISH) });
  const before = await client.taxonomy.status({});
  const { packs } = await client.taxonomy.importFiles({
    paths: download({
      version: '1.2.1',
      language: 'en',
      change: (tables) => {
        const kept = (tables['skills'] ?? []).filter(({ conceptUri }) => conceptUri !== skillUri(3));
        // ESCO 1.2.1 has some rows twice, which differ in their date only.
        const newer = { preferredLabel: 'fold newest boats', modifiedDate: '2025-01-01T00:00:00Z' };
        tables['skills'] = [...kept, { ...kept[0], ...newer }];
      },
    }),
  });
  // Three occupations needed the skill, and it lay in a group.
  expect(packs).toMatchObject([{ version: '1.2.1', skipped: 4, rows: { skills: 10 } }]);
  const { concepts } = await client.taxonomy.status({});
  expect(concepts).toEqual({ ...before.concepts, skill: (before.concepts['skill'] ?? 0) - 1 });
  expect(await firstUri(backend, 'fold paper birds')).not.toBe(skillUri(3));
  expect(await client.taxonomy.concept({ uri: skillUri(0), language: 'en' })).toMatchObject({
    concept: { label: 'fold newest boats' },
  });
  await expect(client.taxonomy.concept({ uri: skillUri(3), language: 'en' })).rejects.toThrow('NOT_FOUND');
});

test('two languages share their concepts; each can be taken out again', async () => {
  const backend = await started();
  const { client } = backend;
  const fresh = await client.taxonomy.status({});
  await client.taxonomy.importFiles({ paths: download(ENGLISH) });
  const { concepts } = await client.taxonomy.status({});
  await client.taxonomy.importFiles({ paths: download({ version: '1.1.1', language: 'es' }) });
  expect((await client.taxonomy.status({})).concepts).toEqual(concepts);
  expect(await firstUri(backend, 'fold papel bir', 'es')).toBe(skillUri(3));
  expect(await client.taxonomy.concept({ uri: skillUri(3), language: 'it' })).toMatchObject({
    concept: { label: 'fold paper birds', language: 'en' },
  });

  await client.taxonomy.removePack({ language: 'es' });
  expect(await firstUri(backend, 'fold papel bir', 'es')).not.toBe(skillUri(3));
  expect(await firstUri(backend, 'fold paper bir')).toBe(skillUri(3));
  await client.taxonomy.removePack({ language: 'en' });
  const { size: _, ...left } = await client.taxonomy.status({});
  expect(left).toMatchObject({ packs: [], concepts: fresh.concepts, embedded: fresh.embedded });
  await expect(client.taxonomy.removePack({ language: 'en' })).rejects.toThrow('NOT_FOUND');
});

test('the official label stands before ours, which stays another word for it', async () => {
  const backend = await started();
  const { client } = backend;
  const ours = (await client.taxonomy.concept({ uri: COOKING, language: 'it' })).concept;
  expect(ours).toMatchObject({ official: false, language: 'it' });
  await client.taxonomy.importFiles({ paths: download({ version: '1.2.1', language: 'it' }) });
  const { concept, alternatives } = await client.taxonomy.concept({ uri: COOKING, language: 'it' });
  expect(concept).toMatchObject({ label: 'cook with paper', official: true });
  expect(alternatives).toContain(ours.label);
});

test('an older version in another language changes no code and no relation', async () => {
  const { client } = await started();
  await client.taxonomy.importFiles({ paths: download({ version: '1.2.1', language: 'en' }) });
  const paths = download({
    version: '1.0.9',
    language: 'nl',
    change: (tables) => {
      tables['occupations'] = (tables['occupations'] ?? []).map(({ code: _, ...row }) => {
        return { ...row, iscoGroup: '2654' };
      });
      tables['occupationSkillRelations'] = (tables['occupationSkillRelations'] ?? []).slice(0, 1);
    },
  });
  await client.taxonomy.importFiles({ paths });
  const { concept, related } = await client.taxonomy.concept({ uri: occupationUri(0), language: 'nl' });
  expect(concept).toMatchObject({ label: 'papieren artist', code: '7318.1' });
  expect(related).toHaveLength(3);
});

test('all of this works beside a locked vault; a vault can be made in the same folder, and backups leave it out', async () => {
  const { client, directory, createVault } = await started();
  await client.taxonomy.importFiles({ paths: download(ENGLISH) });
  await createVault();
  await client.vault.lock({});
  expect(await client.taxonomy.status({})).toMatchObject({ packs: [{ language: 'en' }] });
  expect(statSync(path.join(directory, 'taxonomy.db')).mode & 0o077).toBe(0);
  expect(existsSync(path.join(directory, 'vault.db'))).toBe(true);
});
