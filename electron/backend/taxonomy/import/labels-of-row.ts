// The labels in one row, cleaned; and the guard against cells that a spreadsheet would run.
import type { Row } from './read-rows.ts';
import { TableError } from './read-rows.ts';

export interface RowLabels {
  readonly preferred: string;
  readonly alternative: readonly string[];
  readonly hidden: readonly string[];
}

/** Several labels share a cell, each on a line of its own; the collections of ESCO part them by a bar. */
const BETWEEN = /\r?\n|\s\|\s/u;
const LONGEST_LABEL = 500;

/** `=HYPERLINK(…)`, `=cmd|…`, `@SUM(…)`: no label of ESCO begins so, and whoever opens it in a spreadsheet would run it. */
const FORMULA = /^(?:=|[+\-@][^\n]*(?:\w\(|\|))/u;

/**
 * The preferred label and the others, trimmed, each once.
 * @throws TableError where a label looks like a formula or is endlessly long
 */
export function labelsOfRow(row: Row): RowLabels {
  const seen = new Set<string>();
  const labels = (column: string): string[] =>
    row
      .cell(column)
      .split(BETWEEN)
      .map((label) => harmless(label.trim(), row.line))
      .filter((label) => {
        const isNew = label !== '' && !seen.has(label);
        seen.add(label);
        return isNew;
      });
  const [preferred = '', ...rest] = labels('preferredLabel');
  return { preferred, alternative: [...rest, ...labels('altLabels')], hidden: labels('hiddenLabels') };
}

function harmless(label: string, line: number): string {
  if (FORMULA.test(label)) {
    throw new TableError(
      line,
      'A label begins like a formula of a spreadsheet: the file is not as ESCO published it.',
    );
  }
  if (label.length > LONGEST_LABEL) throw new TableError(line, 'A label is far too long.');
  return label;
}
