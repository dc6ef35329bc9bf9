// What a block takes over from what it lies in, and where it goes in the structure tree.
import type {
  Alignment,
  BlockProperties,
  NamedStyle,
} from '../../../shared/documents/text/document-definition.ts';
import type { Direction } from '../../../shared/documents/text/direction.ts';
import { appendStructure, type Structure } from './structure.ts';

/** A node for pdfmake. */
export type PdfNode = Record<string, unknown>;

/** What a block inherits. */
export interface Surroundings {
  readonly direction: Direction;
  readonly lang: string;
  readonly alignment: Alignment;
  /** The structure element that the block becomes part of; null for decoration. */
  readonly parent: Structure | null;
  readonly styles: Readonly<Record<string, NamedStyle>>;
}

/** The surroundings of a block's content, with what only the block's own element needs to know. */
export interface BlockSurroundings extends Surroundings {
  readonly outsideLang: string;
}

/** The block's own element, with its language where that differs from the language around it. */
export function elementFor(
  block: BlockProperties,
  around: BlockSurroundings,
  type: string,
): Structure | null {
  if (around.parent === null || block.tag === 'Artifact') return null;
  return appendStructure(
    around.parent,
    type,
    around.lang === around.outsideLang ? {} : { lang: around.lang },
  );
}

/** A group without a tag only lays out: its members belong to what is around it, unless the language changes. */
export function groupFor(block: BlockProperties, around: BlockSurroundings): Structure | null {
  if (block.tag === undefined && around.lang === around.outsideLang) return around.parent;
  return elementFor(block, around, block.tag ?? 'Div');
}
