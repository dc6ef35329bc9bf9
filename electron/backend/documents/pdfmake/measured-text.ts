// Cuts paragraphs into pieces by direction, script, font and line breaks, where pdfmake would cut at breaks alone.
import type { Direction } from '../../../../shared/documents/text/direction.ts';
import { itemize, type Itemized, type Piece } from '../../../../shared/documents/text/itemize.ts';
import type { Script } from '../../../../shared/documents/text/scripts.ts';
import { DEFAULT_FAMILY, familiesFor, hasItalic } from '../fonts.ts';
import type { Structure } from '../structure.ts';
import { TextRun } from '../text-run.ts';
import type { ShapedDocument } from './document.ts';
import { internals } from './internals.ts';
import type { Inline, StyleStack } from './pdfmake-types.ts';

/** Scripts whose letters join or bend around each other: space between them would tear them apart. */
const CONNECTED: readonly Script[] = ['Arab', 'Beng', 'Deva'];

interface Paragraph {
  readonly spans: readonly object[];
  readonly stack: StyleStack;
}

export class ShapedTextInlines extends internals.TextInlines {
  readonly #document: ShapedDocument;

  constructor(document: ShapedDocument) {
    super(document);
    this.#document = document;
  }

  override buildInlines(text: unknown, stack: StyleStack) {
    const paragraph: Paragraph = { spans: spansOf(text), stack };
    const itemized = this.#itemize(paragraph);
    for (const character of itemized.missing) this.#document.missing.add(character);
    const drafts = itemized.pieces.map((_, index) => draftInline(paragraph, itemized, index));
    const items = this.measure(drafts, stack);
    const { minWidth, maxWidth } = measureWidths(items);
    const noWrap = style(paragraph, null, 'noWrap') === true;
    return { items, minWidth: noWrap ? maxWidth : minWidth, maxWidth };
  }

  #itemize(paragraph: Paragraph): Itemized {
    const flag = (span: number, property: string) => style(paragraph, span, property) === true;
    return itemize({
      spans: paragraph.spans.map((span) => textOf(span)),
      direction: directionOf(paragraph),
      families: (span, script) => familiesFor(script, textStyle(paragraph, span, 'font') ?? DEFAULT_FAMILY),
      covers: (family, span, codePoint) =>
        this.#document
          .faceOf(family, flag(span, 'bold'), flag(span, 'italics') && hasItalic(family))
          .covers(codePoint),
      noWrap: (span) => flag(span, 'noWrap'),
    });
  }
}

function spansOf(text: unknown): object[] {
  const parts: unknown[] = Array.isArray(text) ? text : [text];
  return parts.map((part) => (typeof part === 'object' && part !== null ? part : { text: part }));
}

function textOf(span: object): string {
  const text: unknown = 'text' in span ? span.text : '';
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
}

/** A style of the span, or of what it lies in; of the whole paragraph when the span is null. */
function style({ spans, stack }: Paragraph, span: number | null, property: string): unknown {
  const item = span === null ? {} : (spans[span] ?? {});
  return internals.StyleContextStack.getStyleProperty(item, stack, property, null);
}

function textStyle(paragraph: Paragraph, span: number, property: string): string | null {
  const value = style(paragraph, span, property);
  return typeof value === 'string' ? value : null;
}

function directionOf(paragraph: Paragraph): Direction {
  return style(paragraph, null, 'direction') === 'rtl' ? 'rtl' : 'ltr';
}

function draftInline(paragraph: Paragraph, { pieces, paragraphLevel }: Itemized, index: number): object {
  const piece = pieces[index];
  if (piece === undefined) return {};
  const source = paragraph.spans[piece.span] ?? {};
  const italics = style(paragraph, piece.span, 'italics') === true && hasItalic(piece.family);
  return {
    ...internals.StyleContextStack.copyStyle(source, {}),
    text: piece.text,
    italics,
    ...(piece.family !== '' && { font: piece.family }),
    ...(piece.newLineAfter && { lineEnd: true }),
    ...(!piece.canBreakAfter && { noNewLine: true }),
    ...(CONNECTED.includes(piece.script) && { characterSpacing: 0 }),
    fontFeatures: new TextRun({
      level: piece.level,
      paragraphLevel,
      canBreakAfter: piece.canBreakAfter,
      script: piece.script,
      lang: textStyle(paragraph, piece.span, 'lang') ?? '',
      before: joiningLetter(piece, pieces[index - 1], 'before'),
      after: joiningLetter(piece, pieces[index + 1], 'after'),
      element: elementOf(source),
    }),
  };
}

function elementOf(span: { element?: Structure }): Structure | null {
  return span.element ?? null;
}

/** The neighbour's letter when only a change of style or font lies between, so that letters still join across it. */
function joiningLetter(piece: Piece, neighbour: Piece | undefined, side: 'before' | 'after'): string {
  const first = side === 'before' ? neighbour : piece;
  if (neighbour === undefined || first === undefined || first.canBreakAfter) return '';
  if (piece.script !== 'Arab' || neighbour.script !== 'Arab' || piece.level !== neighbour.level) return '';
  return Array.from(neighbour.text).at(side === 'before' ? -1 : 0) ?? '';
}

/** The widest stretch that cannot break, and the widest line if only forced breaks count; without outer spaces. */
function measureWidths(inlines: readonly Inline[]): { minWidth: number; maxWidth: number } {
  const word = widthMeter();
  const line = widthMeter();
  for (const inline of inlines) {
    word.add(inline);
    line.add(inline);
    if (inline.noNewLine !== true) word.restart();
    if (inline.lineEnd === true) line.restart();
  }
  return { minWidth: word.widest(), maxWidth: line.widest() };
}

function widthMeter() {
  let start: Inline | null = null;
  let width = 0;
  let widest = 0;
  return {
    add(inline: Inline) {
      start ??= inline;
      width += inline.width;
      widest = Math.max(widest, width - start.leadingCut - inline.trailingCut);
    },
    restart() {
      start = null;
      width = 0;
    },
    widest: () => widest,
  };
}
