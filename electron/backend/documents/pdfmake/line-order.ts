// Puts a filled line into visual order and stretches justified lines.
import { visualOrder } from '../../../../shared/documents/text/visual-order.ts';
import { TextRun } from '../text-run.ts';
import { internals } from './internals.ts';
import type { Inline, Line } from './pdfmake-types.ts';

const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const SOFT_HYPHEN_AT_END = /\u00ad$/;

const measure = new internals.TextInlines(null);

/** Reorders the pieces of a line that pdfmake has filled in reading order, and places them from left to right. */
export function arrangeLine(line: Line): void {
  showSoftHyphen(line);
  const first = line.inlines[0];
  const rightToLeft = first !== undefined && runOf(first)?.paragraphLevel === 1;
  if (rightToLeft || line.inlines.some((inline) => (runOf(inline)?.level ?? 0) > 0)) {
    const indent = rightToLeft ? 0 : -line.leadingCut;
    trimEnd(line);
    const visual = visualOrder(line.inlines, (inline) => runOf(inline)?.level ?? 0);
    placeFrom(visual, indent);
    stretch(line, visual, rightToLeft);
    line.inlines = drawingOrder(line.inlines);
    return;
  }
  stretch(line, line.inlines, false);
}

/**
 * The order in which the pieces are written into the file: runs of one direction and one element as they are read, which is what
 * screen readers follow and keeps numbers whole when copied; the words of a right-to-left run from left to right, which
 * is how PDF readers expect them.
 */
function drawingOrder(inlines: readonly Inline[]): Inline[] {
  const runs: Inline[][] = [];
  let last: TextRun | null = null;
  for (const inline of inlines) {
    const run = runOf(inline);
    if (last === null || run?.level !== last.level || run.element !== last.element) runs.push([]);
    last = run;
    if ((run?.level ?? 0) % 2 === 1) runs.at(-1)?.unshift(inline);
    else runs.at(-1)?.push(inline);
  }
  return runs.flat();
}

function runOf(inline: Inline): TextRun | null {
  return inline.fontFeatures instanceof TextRun ? inline.fontFeatures : null;
}

function showSoftHyphen(line: Line): void {
  const last = line.inlines.at(-1);
  if (last === undefined || line.lastLineInParagraph === true || !SOFT_HYPHEN_AT_END.test(last.text)) return;
  setText(line, last, last.text.replace(SOFT_HYPHEN_AT_END, '-'));
}

/** Rule L1: spaces at the line's end hang outside; reordered they would stand in the middle of the line. */
function trimEnd(line: Line): void {
  for (const inline of line.inlines.toReversed()) {
    if (inline.trailingCut === 0 && inline.text !== '') break;
    setText(line, inline, inline.text.trimEnd());
    inline.trailingCut = 0;
    if (inline.text !== '') break;
  }
  line.trailingCut = 0;
}

function setText(line: Line, inline: Inline, text: string): void {
  const width = text === '' ? 0 : measure.widthOfText(text, inline);
  line.inlineWidths += width - inline.width;
  inline.text = text;
  inline.width = width;
}

function placeFrom(inlines: readonly Inline[], start: number): void {
  let x = start;
  for (const inline of inlines) {
    inline.x = x;
    x += inline.width;
  }
}

/** Stretches spaces and the gaps between ideographs, nothing else. Short last lines stay at the start. */
function stretch(line: Line, inlines: readonly Inline[], rightToLeft: boolean): void {
  if (inlines[0]?.alignment !== 'justify') return;
  for (const inline of inlines) inline.alignment = rightToLeft ? 'right' : 'left';
  const slack = line.maxWidth - line.getWidth();
  if (line.newLineForced === true || line.lastLineInParagraph === true || slack <= 0) return;
  const stretchable = inlines.map((inline, index) => isGap(inlines[index - 1], inline));
  const gaps = stretchable.filter(Boolean).length;
  if (gaps === 0) return;
  let shift = 0;
  inlines.forEach((inline, index) => {
    if (stretchable[index] === true) {
      shift += slack / gaps;
      inline.justifyShift = slack / gaps;
    }
    inline.x += shift;
  });
  line.inlineWidths += slack;
}

function isGap(left: Inline | undefined, right: Inline): boolean {
  if (left === undefined) return false;
  const leftRun = runOf(left);
  const rightRun = runOf(right);
  const spaceAfterLeft = (leftRun?.level ?? 0) % 2 === 0 && /\s$/.test(left.text);
  const spaceBeforeRight = (rightRun?.level ?? 0) % 2 === 1 && /\s$/.test(right.text);
  if (spaceAfterLeft || spaceBeforeRight) return true;
  const ideographs = IDEOGRAPH.test(left.text.slice(-1)) && IDEOGRAPH.test(right.text.slice(0, 1));
  return ideographs && leftRun?.canBreakAfter === true;
}
