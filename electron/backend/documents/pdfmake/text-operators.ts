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

/**
 * The operators of one text object, from BT to ET. The place is set once, and marks are moved by kerning and text rise:
 * at every new place some readers would start a new piece of text and put the pieces of a word in a wrong order.
 */
export function textOperators(shown: ShownText): string[] {
  const { font, run, size, spacing, x, baseline } = shown;
  const codes = encodeGlyphs(font, run);
  const operators = ['BT', `/${font.id} ${number(size)} Tf`];
  if (spacing !== 0) operators.push(`${number(spacing)} Tc`);
  operators.push(`1 0 0 1 ${number(x)} ${number(baseline)} Tm`);
  for (const { from, to, actualText } of segments(font, run)) {
    // Inside the text object: around it poppler loses the word.
    if (actualText !== null) operators.push(`/Span <</ActualText <${utf16(actualText)}>>> BDC`);
    const glyphs = codes
      .slice(from, to)
      .map((code, index) => ({ code, place: run.positions[from + index] ?? NOWHERE }));
    operators.push(...showOperators(glyphs, size));
    if (actualText !== null) operators.push('EMC');
  }
  operators.push('ET');
  return operators;
}

const NOWHERE: Placement = { xAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };

/**
 * Left to right one ActualText for the whole word if any part needs it. Right to left one for each cluster that needs
 * it, because poppler reverses longer ones; and only where it must be, because pdf.js tears the line apart there.
 */
function segments(font: PdfFont, run: ShapedText): Segment[] {
  const wanting = run.clusters.map((cluster) => needsActualText(font, run, cluster));
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

interface PlacedGlyph {
  readonly code: string;
  readonly place: Placement;
}

/** Shows glyphs from where the pen stands; leaves it where the next glyph goes, back on the baseline. */
function showOperators(glyphs: readonly PlacedGlyph[], size: number): string[] {
  const operators: string[] = [];
  let line = '';
  let rise = 0;
  const flush = () => {
    if (line !== '') operators.push(`[${line.replaceAll('><', '')}] TJ`);
    line = '';
  };
  const raise = (to: number) => {
    if (to === rise) return;
    flush();
    operators.push(`${number((to * size) / 1000)} Ts`);
    rise = to;
  };
  for (const { code, place } of glyphs) {
    raise(place.yOffset);
    line += `${kern(-place.xOffset)}<${code}>${kern(place.advanceWidth + place.xOffset - place.xAdvance)}`;
  }
  flush();
  raise(0);
  return operators;
}

/** Moves the pen to the left, in thousandths of the size; too little to see is left out. */
function kern(distance: number): string {
  return Math.abs(distance) > 0.01 ? ` ${number(distance)} ` : '';
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Big-endian UTF-16 with its mark, in hexadecimal. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return ['feff', ...units.map((unit) => unit.toString(16).padStart(4, '0'))].join('');
}
