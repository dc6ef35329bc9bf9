// Makes one of pdfkit's embedded fonts shape with HarfBuzz. fontkit goes on cutting and embedding the font file.
import { LINE_METRICS } from '../fonts.ts';
import type { FontFace, ShapedText, ShapeRequest } from '../font-face.ts';
import { TextRun } from '../text-run.ts';
import type { PdfFont } from './pdfmake-types.ts';

const PLAIN: ShapeRequest = { direction: 'ltr', script: 'Zyyy', lang: '', before: '', after: '' };
/** Stands for glyphs without text of their own; nothing is not allowed, and readers drop it when copying. */
const ZERO_WIDTH_SPACE = [0x200b];

/** Shapes with the run's direction, script and language; text without a run (sizes of list markers) is plain. */
function shapeWith(face: FontFace, text: string, features: unknown): ShapedText {
  return face.shape(text, features instanceof TextRun ? features.shape : PLAIN);
}

export function shapeFont(font: PdfFont, face: FontFace): void {
  const toUnicodeCmap = font.toUnicodeCmap.bind(font);
  Object.assign(font, {
    ...LINE_METRICS,
    lineGap: 0,
    layout: (text: string, features?: unknown) => shapeWith(face, text, features),
    encode(text: string, features?: unknown): [string[], ShapedText['positions']] {
      const run = shapeWith(face, text, features);
      return [encodeGlyphs(font, run), run.positions];
    },
    widthOfString: (text: string, size: number, features?: unknown) =>
      (shapeWith(face, text, features).advanceWidth * size) / 1000,
    toUnicodeCmap() {
      font.unicode.forEach((text, glyph) => {
        if (text === undefined || text.length === 0) font.unicode[glyph] = ZERO_WIDTH_SPACE;
      });
      return toUnicodeCmap();
    },
  } satisfies Partial<PdfFont>);
}

/** Puts the run's glyphs into the font's subset; the hexadecimal glyph codes for the page. */
export function encodeGlyphs(font: PdfFont, run: ShapedText): string[] {
  return run.glyphs.map((glyph) => {
    const code = font.subset.includeGlyph(glyph.id);
    font.widths[code] ??= glyph.advanceWidth * font.scale;
    // The first text that a glyph stood for stays its text; where it differs later, ActualText says so.
    font.unicode[code] ??= glyph.codePoints;
    return code.toString(16).padStart(4, '0');
  });
}

/** Whether copying the glyphs from `from` up to `to` would give other text than `text`. */
export function needsActualText(
  font: PdfFont,
  run: ShapedText,
  cluster: { from: number; to: number; text: string },
): boolean {
  const glyphs = run.glyphs.slice(cluster.from, cluster.to);
  if (run.direction === 'rtl') glyphs.reverse();
  let copied = '';
  for (const glyph of glyphs) {
    const codePoints = font.unicode[font.subset.includeGlyph(glyph.id)] ?? glyph.codePoints;
    if (codePoints.length === 0) return true;
    copied += String.fromCodePoint(...codePoints);
  }
  return copied !== cluster.text;
}
