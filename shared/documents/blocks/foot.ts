// The foot of each page: the mark, the office and the day, the page's number. Never a number of a case.
import type { DocumentContext } from '../context.ts';
import { markLines } from '../mark.ts';
import type { Canvas, RunningLine } from '../text/document-definition.ts';
import { colors, page } from '../theme.ts';
import { joined, typed } from '../typed-text.ts';

const SIZE = 8;
const FROM_EDGE = 34;
const MARK = 13;
const MARK_GAP = 6;

export function foot({ texts, format, today, office }: DocumentContext): RunningLine {
  return {
    start: joined([withoutPlaceholders(typed(office)), format.day(today)]),
    end: texts('cv.page', { page: '{page}', pages: '{pages}' }),
    fontSize: SIZE,
    color: colors.quiet,
    margin: [page.margins[0] + MARK + MARK_GAP, page.margins[3] - FROM_EDGE, page.margins[2], 0],
  };
}

/** The mark stands before the foot's first word, on every page. */
export function footMark(): Canvas {
  const top = page.height - FROM_EDGE;
  return {
    canvas: markLines({ x: page.margins[0], y: top, size: MARK, color: colors.accent }),
  };
}

/** An office that is called `{page}` prints so: a word joiner, which prints nothing, keeps it from being a number. */
const withoutPlaceholders = (text: string) => text.replaceAll('{', '{\u2060');
