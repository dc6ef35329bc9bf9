// A section: a hairline, its title in the narrow column, its rows in the wide one. The title stands beside the first
// row, so it can never be left alone at the foot of a page.
import type { DocumentContext } from '../context.ts';
import type { Content, Stack } from '../text/document-definition.ts';
import type { Theme } from '../theme.ts';
import { colors, mainWidth, page, textWidth } from '../theme.ts';

const indent = page.titleColumn + page.gutter;

/** A row that stays on one page, unless it may be taller than a page itself. */
export interface Row {
  readonly content: Content;
  readonly mayBreak?: boolean;
  /** Points before the row, when it is not the first; else half a line. */
  readonly gap?: number;
}

export function section(
  title: string,
  rows: readonly Row[],
  { theme }: Pick<DocumentContext, 'theme'>,
): Content | undefined {
  const [first, ...rest] = rows;
  if (first === undefined) return undefined;
  return {
    tag: 'Sect',
    stack: [
      titledRow(title, first, theme),
      ...rest.map((row) => ({
        stack: [row.content],
        unbreakable: row.mayBreak !== true,
        margin: [indent, row.gap ?? theme.baseline / 2, 0, 0] as const,
      })),
    ],
  };
}

function titledRow(title: string, row: Row, { baseline }: Theme): Stack {
  return {
    unbreakable: row.mayBreak !== true,
    margin: [0, baseline, 0, 0],
    stack: [
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, lineColor: colors.hairline },
        ],
        margin: [0, 0, 0, baseline / 2],
      },
      {
        columns: [
          { width: page.titleColumn, text: title, style: 'sectionTitle', tag: 'H2' },
          { width: mainWidth, stack: [row.content] },
        ],
        columnGap: page.gutter,
      },
    ],
  };
}
