// The tree of a document's meaning (headings, lists, tables) in reading order, filled while the pages are drawn and
// then written as the PDF's structure tree for screen readers.
import type { MarkedContent, PdfReference } from './pdfmake/pdfmake-types.ts';

/** A clickable area of a link, kept until its element is written. */
export interface LinkArea {
  readonly reference: PdfReference;
  readonly page: PdfReference;
  readonly key: number;
}

export interface Structure {
  readonly type: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: 'Column';
  /** Left, top, right, bottom on the page, for figures; known when drawn. */
  box?: [number, number, number, number];
  /** Marked page content, links' areas and further elements, in reading order. */
  readonly children: (Structure | { readonly content: MarkedContent } | { readonly area: LinkArea })[];
}

export type StructureOptions = Omit<Structure, 'type' | 'children'>;

/** A new element, appended to its parent. */
export function appendStructure(parent: Structure, type: string, options: StructureOptions = {}): Structure {
  const structure: Structure = { type, ...options, children: [] };
  parent.children.push(structure);
  return structure;
}

/** Whether anything was drawn for the element or inside it; empty ones are not written. */
export function hasContent(structure: Structure): boolean {
  return structure.children.some((child) => !('children' in child) || hasContent(child));
}
