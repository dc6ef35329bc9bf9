// pdfmake's PDF document with HarfBuzz fonts, own text drawing, and nothing read but the shipped fonts.
import { createHash } from 'node:crypto';
import { openFontFace, type FontFace } from '../font-face.ts';
import { TextRun } from '../text-run.ts';
import { internals } from './internals.ts';
import type { PdfFont, TextOptions } from './pdfmake-types.ts';
import { shapeFont } from './shaped-font.ts';
import { textOperators } from './text-operators.ts';

/** What is told of each piece of text just before it is drawn; lengths in points, y is the top of the line. */
export interface DrawnText {
  readonly run: TextRun;
  readonly link: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class ShapedDocument extends internals.PDFDocument {
  readonly missing = new Set<string>();
  readonly #faces = new Map<PdfFont, FontFace>();
  beforeText: (text: DrawnText) => void = () => undefined;

  /** Replaces the file's identity, by default made of its title and date, with one made of its whole content. */
  identify(definition: string): void {
    this._id = createHash('sha256').update(definition).digest().subarray(0, 16);
  }

  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    const font = super.provideFont(family, bold, italics);
    if (this.#faces.has(font)) return font;
    const face = this.faceOf(family, bold, italics);
    this.#faces.set(font, face);
    shapeFont(font, face);
    return font;
  }

  faceOf(family: string, bold: boolean, italics: boolean): FontFace {
    const file = this.getFontFile(family, bold, italics);
    if (file === null) throw new Error(`No font ${family}`);
    return openFontFace(file);
  }

  /** pdfkit would read any path; an SVG drawing could name one. */
  override openImage(source: unknown): unknown {
    if (typeof source === 'string' && !source.startsWith('data:'))
      throw new Error('Only data: URLs as images');
    return super.openImage(source);
  }

  override text(text: string, x: number, y: number, options: TextOptions): this {
    const run = options.features;
    const face = this.#faces.get(this._font);
    if (!(run instanceof TextRun) || face === undefined) return super.text(text, x, y, options);
    if (options.destination !== undefined) {
      this.addNamedDestination(options.destination, 'XYZ', x, y, null);
    }
    if (text === '') return this;
    const width = options.textWidth ?? 0;
    this.beforeText({ run, link: options.link ?? null, x, y, width, height: this.currentLineHeight() });
    this.page.fonts[this._font.id] ??= this._font.ref();
    const baseline = this.page.height - y - (this._font.ascender * this._fontSize) / 1000;
    const spacing = options.characterSpacing ?? 0;
    this.save().transform(1, 0, 0, -1, 0, this.page.height);
    const operators = textOperators({
      font: this._font,
      run: face.shape(text, run.shape),
      size: this._fontSize,
      spacing,
      x,
      baseline,
    });
    for (const operator of operators) this.addContent(operator);
    return this.restore();
  }
}
