// `node tests/support/coverage-table.ts`: the README's table of how far the interviews are translated.
import { shippedPacks } from '../../electron/backend/interviews/shipped-packs.ts';
import { coverageOf } from '../../shared/interview/coverage.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';

/** A line for each definition, a column for each language; the number alone where all is there. */
export function coverageTable(): string {
  const packs = shippedPacks();
  const head = ['interview', 'texts', ...LANGUAGES.map(({ tag }) => tag)];
  const rows = packs.map((pack) => {
    const coverage = coverageOf(pack);
    const needed = coverage[0]?.hers.needed ?? 0;
    const cells = coverage.map(({ hers }) => (hers.present === hers.needed ? '✓' : `${hers.present}`));
    return [pack.definition.id, String(needed), ...cells];
  });
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0), 3),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

if (import.meta.main) console.log(coverageTable());
