// The official download of ESCO, where it lies beside the project: it may not be part of it. Else the small packages of
// the other tests stand for it.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTaxonomyStore } from '../../electron/backend/taxonomy/store.ts';
import { createSuggest } from '../../electron/backend/taxonomy/suggest/suggest.ts';
import { writeEsco } from '../support/small-esco.ts';
import { removeTemporaryFolders, temporaryFolder } from '../support/vault.ts';

afterAll(removeTemporaryFolders);

const data = path.join(import.meta.dirname, '../../../shared/data');
const official = path.join(data, 'esco-1.1.1-en-official-zip');
const older = path.join(data, 'esco-1.0.x-es-fr');
const isThere = existsSync(official) && existsSync(older);

interface Download {
  readonly name: string;
  readonly english: () => string[];
  readonly others: () => string[];
  readonly counts: { readonly skill: number; readonly occupation: number };
}

const zipsIn = (folder: string) => readdirSync(folder).map((name) => path.join(folder, name));
const downloads: readonly Download[] = isThere
  ? [
      {
        name: 'ESCO 1.1.1 in English, 1.0 in Spanish and French',
        english: () => zipsIn(official),
        others: () =>
          ['skills', 'occupations', 'ISCOGroups'].flatMap((part) =>
            ['es', 'fr'].map((language) => path.join(older, `${part}_${language}.csv`)),
          ),
        counts: { skill: 13_896, occupation: 3007 },
      },
    ]
  : [
      {
        name: 'small packages: the official files are not here',
        english: () => writeEsco(temporaryFolder(), { version: '1.1.1', language: 'en' }),
        others: () => writeEsco(temporaryFolder(), { version: '1.0.9', language: 'es' }),
        counts: { skill: 747, occupation: 199 },
      },
    ];

describe.each(downloads)('$name', ({ english, others, counts }) => {
  test('is taken in within its limits of time and room', { timeout: 180_000 }, async () => {
    const store = createTaxonomyStore({ directory: temporaryFolder(), clock: () => new Date() });
    const suggest = createSuggest(store.source);
    store.status();
    const begun = performance.now();
    const first = await store.importFiles(english());
    // Five seconds on two free cores, as the benchmark tells; here the machine may be busy with other tests.
    expect(performance.now() - begun).toBeLessThan(60_000);
    expect(first).toMatchObject({ accepted: true, problems: [] });
    const { concepts, size } = store.status();
    expect(concepts['skill']).toBeGreaterThanOrEqual(counts.skill);
    expect(concepts['occupation']).toBeGreaterThanOrEqual(counts.occupation);
    expect(size).toBeLessThan(50_000_000);

    const before = { ...concepts };
    expect(await store.importFiles(others())).toMatchObject({ accepted: true, unchanged: false });
    // Relations and codes of the newer version stay, whatever the older one says.
    expect(store.status().concepts['occupation']).toBeGreaterThanOrEqual(before['occupation'] ?? 0);
    const found = suggest({
      language: 'en',
      text: 'I cooked for weddings in my village',
      kinds: ['skill'],
      top: 10,
      mode: 'telling',
    });
    expect(found.length).toBeGreaterThan(3);
    await store.close();
  });
});
