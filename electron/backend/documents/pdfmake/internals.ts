// The part of pdfmake that Trama builds on and that pdfmake does not publish: the classes behind its document builder.
// Trama extends them (nothing is changed in place). `openInternals` refuses to start when a method that Trama
// overrides or calls is gone; pdfmake is pinned, and a test fails first.
import { createRequire } from 'node:module';
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

type Constructor<Instance> = new (...parts: never[]) => Instance;

interface Internals {
  readonly TextInlines: typeof TextInlinesBase;
  readonly LayoutBuilder: typeof LayoutBuilderBase;
  readonly PDFDocument: typeof PdfDocumentBase;
  readonly Renderer: typeof RendererBase;
  readonly Line: new (maxWidth: number) => Line;
  readonly SVGMeasure: Constructor<object>;
  readonly StyleContextStack: {
    getStyleProperty(item: object, stack: StyleStack, property: string, fallback: unknown): unknown;
    copyStyle(source: object, target: object): object;
  };
  readonly PageSize: {
    normalizePageSize(size: unknown, orientation: unknown): { width: number; height: number };
    normalizePageMargin(margin: unknown): unknown;
  };
  readonly tableLayouts: { readonly tableLayouts: object };
  readonly virtualFiles: object;
}

/** What Trama overrides or calls in each class. */
export const USED_METHODS = {
  TextInlines: ['buildInlines', 'measure', 'widthOfText'],
  LayoutBuilder: [
    'registerTableLayouts',
    'layoutDocument',
    'tryLayoutDocument',
    'buildNextLine',
    'processNode',
    'processList',
  ],
  PDFDocument: [
    'getFontFile',
    'provideFont',
    'text',
    'openImage',
    'addContent',
    'link',
    'addNamedDestination',
    'currentLineHeight',
    'markContent',
    'markStructureContent',
    'endMarkedContent',
    'struct',
    'addStructure',
    'createStructParentTreeNextKey',
    'getStructParentTree',
  ],
  Renderer: ['renderPages', 'renderLine', 'renderVector', 'renderImage', 'renderSVG'],
  Line: ['addInline', 'getWidth', 'getAscenderHeight', 'clone'],
} as const;

const require = createRequire(import.meta.url);

function openInternals(): Internals {
  const classOf = (name: string): unknown => moduleOf(name)['default'];
  for (const [name, methods] of Object.entries(USED_METHODS)) assertMethods(name, classOf(name), methods);
  // The one place where pdfmake's untyped classes get the types above; assertMethods has looked at them.
  return {
    TextInlines: classOf('TextInlines'),
    LayoutBuilder: classOf('LayoutBuilder'),
    PDFDocument: classOf('PDFDocument'),
    Renderer: classOf('Renderer'),
    Line: classOf('Line'),
    SVGMeasure: classOf('SVGMeasure'),
    StyleContextStack: classOf('StyleContextStack'),
    PageSize: moduleOf('PageSize'),
    tableLayouts: moduleOf('tableLayouts'),
    virtualFiles: classOf('virtual-fs'),
  } as Internals;
}

function moduleOf(name: string): Record<string, unknown> {
  const loaded: unknown = require(`pdfmake/js/${name}`);
  if (typeof loaded === 'object' && loaded !== null) return Object.fromEntries(Object.entries(loaded));
  throw new Error(`pdfmake has changed: no module ${name}`);
}

/** Throws when a class has lost one of its methods; the message names it. */
export function assertMethods(name: string, candidate: unknown, methods: readonly string[]): void {
  const prototype: unknown = typeof candidate === 'function' ? candidate.prototype : undefined;
  for (const method of methods) {
    const found: unknown =
      typeof prototype === 'object' && prototype !== null ? Reflect.get(prototype, method) : undefined;
    if (typeof found !== 'function') throw new Error(`pdfmake has changed: no ${name}.${method}`);
  }
}

export const internals = openInternals();
