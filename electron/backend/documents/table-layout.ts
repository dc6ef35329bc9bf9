// pdfmake takes a table's lines and spaces as functions; documents declare them.
import type { Table, TableRules } from '../../../shared/documents/text/document-definition.ts';

interface Sides {
  readonly rightToLeft: boolean;
  readonly headerRows: number;
}
/** What pdfmake tells of the table that it draws. */
interface DrawnTable {
  readonly table: { readonly body: readonly (readonly unknown[])[] };
}

/** The layout for pdfmake; without rules a table has no lines and no space. */
export function tableLayout(layout: Table['layout'], sides: Sides): 'noBorders' | object {
  if (layout === undefined || layout === 'noBorders') return 'noBorders';
  return layoutFromRules(layout, sides);
}

function layoutFromRules(rules: TableRules, { rightToLeft, headerRows }: Sides): object {
  const { horizontal = {}, vertical = {}, color = '#000000', padding = [0, 2, 8, 2], flush = false } = rules;
  const [start, top, end, bottom] = padding;
  const lastColumn = ({ table }: DrawnTable) => (table.body[0]?.length ?? 1) - 1;
  const left = rightToLeft ? end : start;
  const right = rightToLeft ? start : end;
  return {
    hLineWidth(row: number, { table }: DrawnTable) {
      if (row === 0 || row === table.body.length) return horizontal.outer ?? 0;
      return row === headerRows ? (horizontal.header ?? horizontal.inner ?? 0) : (horizontal.inner ?? 0);
    },
    vLineWidth: (column: number, node: DrawnTable) =>
      column === 0 || column === lastColumn(node) + 1 ? (vertical.outer ?? 0) : (vertical.inner ?? 0),
    hLineColor: () => color,
    vLineColor: () => color,
    paddingLeft: (column: number) => (flush && column === 0 ? 0 : left),
    paddingRight: (column: number, node: DrawnTable) => (flush && column === lastColumn(node) ? 0 : right),
    paddingTop: () => top,
    paddingBottom: () => bottom,
    fillColor(row: number) {
      if (row < headerRows) return rules.headerFill ?? null;
      return (row - headerRows) % 2 === 1 ? (rules.evenRowFill ?? null) : null;
    },
  };
}
