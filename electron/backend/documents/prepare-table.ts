// Tables: cells in the order of their direction, lines and spaces from declared rules.
import type { Content, Table } from '../../../shared/documents/text/document-definition.ts';
import { elementFor, groupFor, prepareContent, type BlockSurroundings, type PdfNode } from './prepare.ts';
import { appendStructure, type Structure } from './structure.ts';
import { tableLayout } from './table-layout.ts';

interface TableContext {
  readonly around: BlockSurroundings;
  /** The table's element; null for a grid that only lays out. */
  readonly element: Structure | null;
  readonly headerRows: number;
  readonly rightToLeft: boolean;
}

export function prepareTable(block: Table, around: BlockSurroundings): PdfNode {
  const isTable = block.tag === 'Table';
  const element = isTable ? elementFor(block, around, 'Table') : null;
  const parent = isTable ? around.parent : groupFor(block, around);
  const { headerRows = 0, body, widths } = block.table;
  const rightToLeft = around.direction === 'rtl';
  const context: TableContext = { around: { ...around, parent }, element, headerRows, rightToLeft };
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
      return prepareCell(cell, { ...context.around, parent }, context.rightToLeft);
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

function prepareCell(cell: Content, around: BlockSurroundings, rightToLeft: boolean): PdfNode {
  const node = prepareContent(cell, around);
  const border = typeof cell === 'object' && 'border' in cell ? cell.border : undefined;
  if (!rightToLeft || border === undefined) return node;
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
