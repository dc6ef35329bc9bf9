// Names, versions, labels and the course of an import, apart from any file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  readFileName,
  versionInName,
} from '../../../electron/backend/taxonomy/import/file-names.ts';
import { labelsOfRow } from '../../../electron/backend/taxonomy/import/labels-of-row.ts';
import { TableError } from '../../../electron/backend/taxonomy/import/read-rows.ts';

const row = (cells: Readonly<Record<string, string>>) => {
  return { line: 7, cell: (column: string) => cells[column] ?? '' };
};
const labels = (altLabels: string, preferredLabel = 'sew') => labelsOfRow(row({ preferredLabel, altLabels }));

test.each([
  ['skills_it.csv', 'skills', 'it'],
  ['a/b/occupations_en-us.csv', 'occupations', 'en'],
  ['csv\\ISCOGroups_ar.csv', 'ISCOGroups', 'ar'],
  ['occupationSkillRelations.csv', 'occupationSkillRelations', null],
  ['OCCUPATIONSKILLRELATIONS_UK.CSV', 'occupationSkillRelations', 'uk'],
])('%s is read', (name, part, language) => {
  expect(readFileName(name)).toEqual({ part, language });
});

test.each([
  'greenShareOcc_en.csv',
  'skills_it.csv.exe',
  'skills_.csv',
  'my_skills_en.csv',
  'skills_en.ods',
  '',
])('"%s" is left where it is', (name) => {
  expect(readFileName(name)).toBeUndefined();
});

test('versions are told by names and compared as numbers', () => {
  expect(versionInName('ESCO dataset - v1.2.1 - classification - it - csv.zip')).toBe('1.2.1');
  expect(versionInName('download (3).zip')).toBeUndefined();
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.2', '1.2.0')).toBe(0);
  expect(compareVersions('', '1.0')).toBeLessThan(0);
});

describe('labels', () => {
  test('are parted at line ends and bars, trimmed, and each stands once', () => {
    expect(labels(' sew \nstitch\r\n\n stitch | hem ')).toMatchObject({
      preferred: 'sew',
      alternative: ['stitch', 'hem'],
    });
  });

  test.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    "=cmd|'/C calc'!A0",
    '@SUM(A1)',
    '+cmd|x',
    '-2+3+cmd|x',
    '  =A1',
  ])('"%s" is refused', (label) => {
    expect(() => labels(label)).toThrow(TableError);
  });

  test.each(['C# (computer programming)', '-ready', '+ and -', 'e-mail (write)', '@work'])(
    '"%s" is a label',
    (label) => {
      expect(labels(label).alternative).toEqual([label]);
    },
  );

  test('whatever stands in the cells, no label is empty, untrimmed or there twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (altLabels, preferredLabel) => {
        try {
          const { preferred, alternative, hidden } = labels(altLabels, preferredLabel);
          const all = [preferred, ...alternative, ...hidden].filter((label) => label !== '');
          expect(new Set(all).size).toBe(all.length);
          expect(all.map((label) => label.trim())).toEqual(all);
        } catch (error) {
          if (!(error instanceof TableError)) throw error;
        }
      }),
    );
  });
});
