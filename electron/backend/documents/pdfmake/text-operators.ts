// Writes shaped text as PDF operators: glyphs at their places, and the true text where the glyphs would say another.
import type { Placement, ShapedText } from '../font-face.ts';
import type { PdfFont } from './pdfmake-types.ts';
import { encodeGlyphs, needsActualText } from './shaped-font.ts';

interface ShownText {
  readonly font: PdfFont;
  readonly run: ShapedText;
  readonly size: number;
  /** Points between glyphs. */
  readonly spacing: number;
  readonly x: number;
  readonly baseline: number;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** What copying gives, where the glyphs alone would give something else. */
  readonly actualText: string | null;
}

/** The operators of one text object, from BT to ET. */
export function textOperators(shown: ShownText): string[] {
  const { font, run, size, spacing } = shown;
  const codes = encodeGlyphs(font, run);
  const operators = ['BT', `/${font.id} ${number(size)} Tf`];
  if (spacing !== 0) operators.push(`${number(spacing)} Tc`);
  let x = shown.x;
  for (const segment of segments(font, run)) {
    const { from, to, actualText } = segment;
    // Inside the text object: around it poppler loses the word.
    if (actualText !== null) operators.push(`/Span <</ActualText <${utf16(actualText)}>>> BDC`);
    const glyphs = codes
      .slice(from, to)
      .map((code, index) => ({ code, place: run.positions[from + index] ?? NOWHERE }));
    x = showGlyphs({ operators, glyphs, x, shown });
    if (actualText !== null) operators.push('EMC');
  }
  operators.push('ET');
  return operators;
}

const NOWHERE: Placement = { xAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };

/**
 * Left to right one ActualText for the whole word if any part needs it. Right to left one for each cluster that needs
 * it, because poppler reverses longer ones.
 */
function segments(font: PdfFont, run: ShapedText): Segment[] {
  const wanting = run.clusters.map(
    (cluster) => needsActualText(font, run, cluster) || isStackedRightToLeft(run, cluster),
  );
  if (run.direction === 'ltr' && wanting.includes(true)) return wordAndSpace(run);
  const merged: Segment[] = [];
  run.clusters.forEach((cluster, index) => {
    const last = merged.at(-1);
    const actualText = wanting[index] === true ? cluster.text : null;
    if (last?.actualText === null && actualText === null) merged.splice(-1, 1, { ...last, to: cluster.to });
    else merged.push({ from: cluster.from, to: cluster.to, actualText });
  });
  return merged;
}

/** Vowel marks stand above their letter, drawn before or after it: readers would sort them by place. */
function isStackedRightToLeft(run: ShapedText, cluster: { from: number; to: number }): boolean {
  if (run.direction === 'ltr' || cluster.to - cluster.from < 2) return false;
  return run.positions
    .slice(cluster.from, cluster.to)
    .some((place) => place.xOffset !== 0 || place.yOffset !== 0);
}

function wordAndSpace(run: ShapedText): Segment[] {
  const space = run.clusters.findIndex((_, index) =>
    run.clusters.slice(index).every((cluster) => cluster.text.trim() === ''),
  );
  const count = space === -1 ? run.clusters.length : space;
  const end = run.clusters[count - 1]?.to ?? 0;
  const word = run.clusters
    .slice(0, count)
    .map((cluster) => cluster.text)
    .join('');
  const parts: Segment[] = end === 0 ? [] : [{ from: 0, to: end, actualText: word }];
  if (end < run.glyphs.length) parts.push({ from: end, to: run.glyphs.length, actualText: null });
  return parts;
}

interface ShownGlyphs {
  readonly operators: string[];
  readonly glyphs: readonly { readonly code: string; readonly place: Placement }[];
  readonly x: number;
  readonly shown: ShownText;
}

/** Adds the operators that show the glyphs from x on; returns where the next glyph goes. */
function showGlyphs({ operators, glyphs, x, shown }: ShownGlyphs): number {
  const scale = shown.size / 1000;
  const moveTo = (left: number, up: number) => {
    operators.push(`1 0 0 1 ${number(left)} ${number(shown.baseline + up)} Tm`);
  };
  let line = '';
  const flush = () => {
    if (line !== '') operators.push(`[${line.replaceAll('><', '')}] TJ`);
    line = '';
  };
  let pen = x;
  let displaced = true;
  for (const { code, place } of glyphs) {
    const { xOffset, yOffset, xAdvance, advanceWidth } = place;
    const offset = xOffset !== 0 || yOffset !== 0;
    if (offset || displaced) {
      flush();
      moveTo(pen + xOffset * scale, yOffset * scale);
      displaced = offset;
    }
    line += `<${code}>`;
    const kerning = advanceWidth - xAdvance;
    if (!offset && Math.abs(kerning) > 0.01) line += number(kerning);
    pen += xAdvance * scale + shown.spacing;
  }
  flush();
  return pen;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Big-endian UTF-16 with its mark, in hexadecimal. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return ['feff', ...units.map((unit) => unit.toString(16).padStart(4, '0'))].join('');
}
