// The shapes of pdfmake's and pdfkit's unpublished classes, as far as Trama uses them. Names with an underscore are theirs.
import type { Structure } from '../structure.ts';

export interface PdfFont {
  readonly id: string;
  ascender: number;
  descender: number;
  lineGap: number;
  /** From the font's units to thousandths of its size. */
  readonly scale: number;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: (number | undefined)[];
  /** Glyph of the subset to the text it stands for. */
  readonly unicode: (readonly number[] | undefined)[];
  layout(text: string, features?: unknown): unknown;
  encode(text: string, features?: unknown): [string[], unknown];
  widthOfString(text: string, size: number, features?: unknown): number;
  toUnicodeCmap(): unknown;
  ref(): unknown;
}

/** A piece of text on its way from measuring to drawing. */
export interface Inline {
  text: string;
  width: number;
  x: number;
  font: PdfFont;
  fontSize: number;
  fontFeatures: unknown;
  characterSpacing: number;
  alignment: string;
  leadingCut: number;
  trailingCut: number;
  lineEnd?: boolean;
  noNewLine?: boolean;
  justifyShift?: number;
  background?: unknown;
  decoration?: unknown;
  link?: string | null;
  /** Ours: the structure element when it is another than the line's (a list's label). */
  label?: Structure;
}

export interface Line {
  inlines: Inline[];
  inlineWidths: number;
  leadingCut: number;
  trailingCut: number;
  readonly maxWidth: number;
  readonly newLineForced?: boolean;
  readonly lastLineInParagraph?: boolean;
  x?: number;
  y?: number;
  getWidth(): number;
  getAscenderHeight(): number;
  addInline(inline: Inline): void;
  clone(): Line;
  /** Ours: the structure element of the line's block. */
  structure?: Structure;
  /** Ours: the line itself; copies that pdfmake makes of it (repeated table headers) keep pointing at the first. */
  original?: Line;
}

/** The styles of a node and of all that it lies in. */
export type StyleStack = object;

export interface LayoutNode {
  structure?: Structure;
  readonly ul?: LayoutNode[];
  readonly ol?: LayoutNode[];
  readonly listMarker?: ListMarker;
  readonly positions: unknown[];
  readonly direction?: unknown;
  readonly _gapSize?: { readonly width: number };
  /** The list item's label element. */
  label?: Structure;
}
export interface ListMarker {
  readonly canvas?: [Disc, ...unknown[]];
  readonly _inlines?: Inline[];
}
/** A list's bullet: an ellipse or, for the square, a rectangle. */
export interface Disc {
  x: number;
  readonly r1?: number;
  readonly w?: number;
}

interface MeasuredText {
  readonly items: Inline[];
  readonly minWidth: number;
  readonly maxWidth: number;
}

export declare class TextInlinesBase {
  readonly pdfDocument: PdfDocumentBase;
  constructor(document: unknown);
  buildInlines(text: unknown, stack: StyleStack): MeasuredText;
  measure(inlines: object[], stack: StyleStack): Inline[];
  widthOfText(text: string, inline: Inline): number;
}

interface Context {
  readonly availableWidth: number;
  addMargin(left: number, right?: number): void;
}
interface Writer {
  context(): Context;
  addLine(line: Line, keepsPosition?: boolean): unknown;
  addVector(vector: Disc): unknown;
  addListener(event: 'lineAdded', listener: (line: Line) => void): void;
  removeListener(event: 'lineAdded', listener: (line: Line) => void): void;
}

export declare class LayoutBuilderBase {
  readonly pageSize: { readonly width: number };
  readonly writer: Writer;
  readonly docMeasure: { textInlines: TextInlinesBase };
  constructor(pageSize: unknown, pageMargins: unknown, svgMeasure: unknown);
  registerTableLayouts(layouts: object): void;
  layoutDocument(...parts: unknown[]): unknown[];
  tryLayoutDocument(structure: unknown, document: unknown, ...rest: unknown[]): unknown;
  buildNextLine(node: LayoutNode): Line | null;
  processNode(node: LayoutNode): void;
  processList(ordered: boolean, node: LayoutNode): void;
}

/** One marked stretch of a page's content, and a structure element made of such stretches (pdfkit). */
export type MarkedContent = object;
export interface PdfReference {
  readonly data: Record<string, unknown>;
}
export interface StructureElement {
  readonly dictionary: PdfReference;
  readonly _children: unknown[];
  _flushChild(child: unknown): void;
  add(child: StructureElement | MarkedContent): void;
  end(): void;
}

export declare class PdfDocumentBase {
  readonly page: {
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, unknown>;
  };
  readonly _font: PdfFont;
  readonly _fontSize: number;
  readonly _root: PdfReference;
  _id: Uint8Array;
  constructor(...parts: unknown[]);
  getFontFile(family: string, bold: boolean, italics: boolean): string | null;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  text(text: string, x: number, y: number, options: TextOptions): this;
  openImage(source: unknown): unknown;
  addContent(operators: string): this;
  save(): this;
  restore(): this;
  transform(...matrix: [number, number, number, number, number, number]): this;
  link(...rectangleAddressOptions: [number, number, number, number, string, object]): this;
  addNamedDestination(name: string, ...target: unknown[]): void;
  currentLineHeight(): number;
  markContent(tag: string, options: object): this;
  markStructureContent(tag: string): MarkedContent;
  endMarkedContent(): this;
  struct(type: string, options: object): StructureElement;
  addStructure(element: StructureElement): void;
  createStructParentTreeNextKey(): number;
  getStructParentTree(): { add(key: number, value: unknown): void };
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: unknown) => void): this;
  end(): void;
}
export interface TextOptions {
  readonly features?: unknown;
  readonly textWidth?: number;
  readonly characterSpacing?: number;
  readonly link?: string | null;
  readonly destination?: string;
}

export interface PlacedPicture {
  readonly structure?: Structure;
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
}
export declare class RendererBase {
  readonly pdfDocument: PdfDocumentBase;
  constructor(document: unknown);
  renderPages(pages: unknown[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderImage(image: PlacedPicture): void;
  renderSVG(svg: PlacedPicture): void;
}
