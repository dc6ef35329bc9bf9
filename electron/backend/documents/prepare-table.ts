// Tables: cells in the order of their direction, lines and spaces from declared rules.
import type { Content, Table } from '../../../shared/documents/text/document-definition.ts';
import {
  elementFor,
  groupFor,
  type BlockSurroundings,
  type PdfNode,
  type Surroundings,
} from './surroundings.ts';
import { appendStructure, type Structure } from './structure.ts';
import { tableLayout } from './table-layout.ts';

/** How a cell's content is prepared; handed in, as cells may hold tables again. */
type Prepare = (content: Content, around: Surroundings) => PdfNode;

interface TableContext {
  readonly prepare: Prepare;
  readonly around: BlockSurroundings;
  /** The table's element; null for a grid that only lays out. */
  readonly element: Structure | null;
  readonly headerRows: number;
  readonly rightToLeft: boolean;
}

export function prepareTable(block: Table, around: BlockSurroundings, prepare: Prepare): PdfNode {
  const isTable = block.tag === 'Table';
  const element = isTable ? elementFor(block, around, 'Table') : null;
  const parent = isTable ? around.parent : groupFor(block, around);
  const { headerRows = 0, body, widths } = block.table;
  const rightToLeft = around.direction === 'rtl';
  const context: TableContext = { prepare, around: { ...around, parent }, element, headerRows, rightToLeft };
  const rows = prepareRows(body, context);
  const columnWidths = [...(widths ?? (body[0] ?? []).map(() => 'auto'))];
  return {
    table: { ...block.table, body: rows, widths: rightToLeft ? columnWidths.reverse() : columnWidths },
    layout: tableLayout(block.layout, { rightToLeft, headerRows }),
  };
}

function prepareRows(body: readonly (readonly Content[])[], context: TableContext): PdfNode[][] {
  const coveredUntil: number[] = [];
  return body.map((row, rowIndex) => {
    const rowElement = context.element === null ? null : appendStructure(context.element, 'TR');
    let spanEnd = 0;
    const cells = row.map((cell, column): PdfNode => {
      if (column < spanEnd || rowIndex < (coveredUntil[column] ?? 0)) return {};
      const { colSpan = 1, rowSpan = 1 } = spansOf(cell);
      spanEnd = column + colSpan;
      for (let covered = column; covered < spanEnd; covered++) coveredUntil[covered] = rowIndex + rowSpan;
      const isHeader = rowIndex < context.headerRows;
      const parent = rowElement === null ? context.around.parent : cellElement(rowElement, isHeader);
      const node = context.prepare(cell, { ...context.around, parent });
      return context.rightToLeft ? mirrorBorder(node, cell) : node;
    });
    return context.rightToLeft ? mirrorRow(cells) : cells;
  });
}

function spansOf(cell: Content): { colSpan?: number; rowSpan?: number } {
  if (typeof cell === 'string' || !('colSpan' in cell || 'rowSpan' in cell)) return {};
  return cell;
}

function cellElement(row: Structure, isHeader: boolean): Structure {
  return isHeader ? appendStructure(row, 'TH', { scope: 'Column' }) : appendStructure(row, 'TD');
}

function mirrorBorder(node: PdfNode, cell: Content): PdfNode {
  const border = typeof cell === 'object' && 'border' in cell ? cell.border : undefined;
  if (border === undefined) return node;
  const [start, top, end, bottom] = border;
  return { ...node, border: [end, top, start, bottom] };
}

/** Reverses the cells; one that spans columns stays in front of the places that it covers. */
function mirrorRow(cells: readonly PdfNode[]): PdfNode[] {
  const mirrored: PdfNode[] = [];
  let index = 0;
  while (index < cells.length) {
    const span = Number(cells[index]?.['colSpan'] ?? 1);
    mirrored.unshift(...cells.slice(index, index + span));
    index += span;
  }
  return mirrored;
}
