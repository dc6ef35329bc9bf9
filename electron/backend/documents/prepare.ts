// Turns a document definition (plain data, logical directions) into what pdfmake lays out (physical directions), and
// lays out the structure tree beside it. Everything is made anew: pdfmake writes into what it gets.
import type {
  Alignment,
  Block,
  BlockProperties,
  Content,
  DocumentDefinition,
  Drawing,
  Margin,
  NamedStyle,
  Picture,
} from '../../../shared/documents/text/document-definition.ts';
import { physicalSide, type Direction } from '../../../shared/documents/text/direction.ts';
import { familyForLanguage } from './fonts.ts';
import { appendStructure, type Structure } from './structure.ts';
import {
  elementFor,
  groupFor,
  type BlockSurroundings,
  type PdfNode,
  type Surroundings,
} from './surroundings.ts';
import { flattenText } from './prepare-text.ts';
import { prepareTable } from './prepare-table.ts';

/** The surroundings of a document's outermost block. */
export function outermost(definition: DocumentDefinition, parent: Structure | null): Surroundings {
  const { direction = 'ltr', lang, alignment = 'start' } = definition.defaultStyle;
  return { direction, lang, alignment, parent, styles: definition.styles ?? {} };
}

export function prepareContent(content: Content, around: Surroundings): PdfNode {
  if (typeof content === 'string') return prepareBlock({ text: content }, around);
  if (isStack(content)) return prepareBlock({ stack: content }, around);
  return prepareBlock(content, around);
}

function isStack(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

function prepareBlock(block: Block, outside: Surroundings): PdfNode {
  const own = <Key extends keyof NamedStyle>(key: Key) => styleOf(block, key, outside.styles);
  const direction = own('direction') ?? outside.direction;
  const lang = own('lang') ?? outside.lang;
  const alignment = own('alignment') ?? outside.alignment;
  const around: Surroundings = { ...outside, direction, lang, alignment };
  const margin = physicalMargin(own('margin'), direction);
  const font = own('font') ?? (own('lang') === undefined ? undefined : familyForLanguage(lang));
  const { tag: _tag, ...rest } = block;
  return {
    ...rest,
    direction,
    lang,
    alignment: physicalAlignment(alignment, direction),
    ...(margin !== undefined && { margin }),
    ...(font !== undefined && { font }),
    ...prepareKind(block, { ...around, outsideLang: outside.lang }),
  };
}

function prepareKind(block: Block, around: BlockSurroundings): PdfNode {
  const children = (contents: readonly Content[], parent: Structure | null) =>
    contents.map((content) => prepareContent(content, { ...around, parent }));
  if ('text' in block) {
    const structure = elementFor(block, around, paragraphTag(block));
    return { text: flattenText(block, around), ...(structure !== null && { structure }) };
  }
  if ('stack' in block) return { stack: children(block.stack, groupFor(block, around)) };
  if ('columns' in block) {
    const columns = children(block.columns, groupFor(block, around));
    return { columns: around.direction === 'rtl' ? columns.reverse() : columns };
  }
  if ('ul' in block) return { ul: prepareItems(block.ul, { ...around, numbered: false }) };
  if ('ol' in block) {
    return { ol: prepareItems(block.ol, { ...around, numbered: block.type !== 'none' }), separator: '.' };
  }
  if ('table' in block) return prepareTable(block, around, prepareContent);
  if ('image' in block) return figureOf(block, around);
  // What a drawing can't have is left out in silence: the warning would name files.
  if ('svg' in block) return { ...figureOf(block, around), options: { warningCallback: () => undefined } };
  if ('canvas' in block) return { canvas: structuredClone(block.canvas) };
  return {};
}

function figureOf({ alt }: Picture | Drawing, { parent }: Surroundings): PdfNode {
  if (alt === undefined || parent === null) return {};
  return { structure: appendStructure(parent, 'Figure', { alt }) };
}

function paragraphTag({ tag, headlineLevel }: BlockProperties): string {
  return tag ?? (headlineLevel === undefined ? 'P' : `H${String(headlineLevel)}`);
}

function prepareItems(
  items: readonly Content[],
  around: BlockSurroundings & { readonly numbered: boolean },
): PdfNode[] {
  const list = elementFor({}, around, 'L');
  return items.map((item) => {
    if (list === null) return prepareContent(item, around);
    const listItem = appendStructure(list, 'LI');
    const label = around.numbered ? appendStructure(listItem, 'Lbl') : undefined;
    const body = appendStructure(listItem, 'LBody');
    return { ...prepareContent(item, { ...around, parent: body }), ...(label !== undefined && { label }) };
  });
}

/** The block's own property, else that of the last of its styles that has one. */
function styleOf<Key extends keyof NamedStyle>(
  block: BlockProperties,
  key: Key,
  styles: Readonly<Record<string, NamedStyle>>,
): NamedStyle[Key] | undefined {
  const own = block[key];
  if (own !== undefined) return own;
  return [block.style ?? []]
    .flat()
    .map((name) => styles[name]?.[key])
    .findLast((value) => value !== undefined);
}

function physicalAlignment(
  alignment: Alignment,
  direction: Direction,
): 'left' | 'right' | 'center' | 'justify' {
  return alignment === 'start' || alignment === 'end' ? physicalSide(alignment, direction) : alignment;
}

function physicalMargin(margin: Margin | undefined, direction: Direction): Margin | undefined {
  if (margin === undefined || typeof margin === 'number') return margin;
  if (margin.length === 2) return [...margin];
  const [start, top, end, bottom] = margin;
  return direction === 'rtl' ? [end, top, start, bottom] : [start, top, end, bottom];
}

/** Styles for pdfmake, without what prepared blocks carry themselves in physical directions. */
export function prepareStyles(styles: Readonly<Record<string, NamedStyle>>): Record<string, PdfNode> {
  return Object.fromEntries(
    Object.entries(styles).map(([name, { alignment: _a, direction: _d, margin: _m, ...style }]) => [
      name,
      style,
    ]),
  );
}
