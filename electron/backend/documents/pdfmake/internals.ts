// The part of pdfmake that Trama builds on and that pdfmake does not publish: the classes behind its document builder.
// Trama extends them (nothing is changed in place). `openInternals` refuses to start when a method that Trama
// overrides or calls is gone; pdfmake is pinned, and a test fails first.
import { createRequire } from 'node:module';
import type {
  LayoutBuilderBase,
  Line,
  PdfDocumentBase,
  RendererBase,
  StyleStack,
  TextInlinesBase,
} from './pdfmake-types.ts';

type Constructor<Instance> = new (...parts: never[]) => Instance;

interface Internals {
  readonly TextInlines: typeof TextInlinesBase;
  readonly LayoutBuilder: typeof LayoutBuilderBase;
  readonly PDFDocument: typeof PdfDocumentBase;
  readonly Renderer: typeof RendererBase;
  readonly Line: new (maxWidth: number) => Line;
  readonly TextDecorator: new (document: unknown) => {
    drawDecorations(line: Line, x: number, y: number): void;
  };
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
  TextDecorator: ['drawDecorations'],
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
    TextDecorator: classOf('TextDecorator'),
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
