// Puts a filled line into visual order and stretches justified lines.
import { visualOrder } from '../../../../shared/documents/text/visual-order.ts';
import { TextRun } from '../text-run.ts';
import { internals, type Inline, type Line } from './internals.ts';

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
    line.inlines = visualOrder(line.inlines, (inline) => runOf(inline)?.level ?? 0);
    placeFrom(line.inlines, indent);
  }
  if (first?.alignment === 'justify') justify(line, rightToLeft);
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
function justify(line: Line, rightToLeft: boolean): void {
  for (const inline of line.inlines) inline.alignment = rightToLeft ? 'right' : 'left';
  const slack = line.maxWidth - line.getWidth();
  if (line.newLineForced === true || line.lastLineInParagraph === true || slack <= 0) return;
  const stretchable = line.inlines.map((inline, index) => isGap(line.inlines[index - 1], inline));
  const gaps = stretchable.filter(Boolean).length;
  if (gaps === 0) return;
  let shift = 0;
  line.inlines.forEach((inline, index) => {
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
