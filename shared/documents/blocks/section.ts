// A section: a hairline, its title in the narrow column, its rows in the wide one. The title stands beside the first
// row, so it can never be left alone at the foot of a page.
import type { Content, Stack } from '../text/document-definition.ts';
import { BASELINE, colors, page } from '../theme.ts';

const innerWidth = page.width - page.margins[0] - page.margins[2];
const indent = page.titleColumn + page.gutter;
const spaceAfterLine = BASELINE / 2;

/** Points between two rows of a section. */
export const ROW_GAP = BASELINE / 2;

/** A row that stays on one page, unless it may be taller than a page itself. */
export interface Row {
  readonly content: Content;
  readonly mayBreak?: boolean;
  /** Continues the row above: no space between. */
  readonly continues?: boolean;
}

export function section(title: string, rows: readonly Row[]): Content | undefined {
  const [first, ...rest] = rows;
  if (first === undefined) return undefined;
  return {
    tag: 'Sect',
    stack: [
      titledRow(title, first),
      ...rest.map((row) => ({
        stack: [row.content],
        unbreakable: row.mayBreak !== true,
        margin: [indent, row.continues === true ? 0 : ROW_GAP, 0, 0] as const,
      })),
    ],
  };
}

function titledRow(title: string, row: Row): Stack {
  return {
    unbreakable: row.mayBreak !== true,
    margin: [0, 1.5 * BASELINE - spaceAfterLine, 0, 0],
    stack: [
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: innerWidth, y2: 0, lineWidth: 0.5, lineColor: colors.hairline },
        ],
        margin: [0, 0, 0, spaceAfterLine],
      },
      {
        columns: [
          { width: page.titleColumn, text: title, style: 'sectionTitle', tag: 'H2' },
          { width: '*', stack: [row.content] },
        ],
        columnGap: page.gutter,
      },
    ],
  };
}
