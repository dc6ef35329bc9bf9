// The README tells how far the interviews are translated, and it is true.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shippedPacks } from '../../electron/backend/interviews/shipped-packs.ts';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import { coverageOf } from '../../shared/interview/coverage.ts';
import { coverageTable } from '../support/coverage-table.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const COMPLETE_IN_ALL = ['win-first-meeting', 'win-day', 'win-one-time'];

test('the README’s table of translations is what the command prints', () => {
  const [, written = ''] = /<!-- coverage -->\n([\s\S]*?)<!-- \/coverage -->/.exec(readme) ?? [];
  expect(written.trim()).toBe(coverageTable().trim());
});

test.each(shippedPacks().map((pack) => [pack.definition.id, pack] as const))(
  '%s is complete in the six languages of the counsellors, and in every language where it has to be',
  (id, pack) => {
    for (const { language, hers, counsellors } of coverageOf(pack)) {
      const isWanted = INTERFACE_LANGUAGES.some((tag) => tag === language) || COMPLETE_IN_ALL.includes(id);
      if (!isWanted) continue;
      expect([language, hers.present, counsellors.present]).toEqual([
        language,
        hers.needed,
        counsellors.needed,
      ]);
    }
  },
);
