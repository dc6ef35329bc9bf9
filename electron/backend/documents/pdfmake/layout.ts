// pdfmake's layout with lines in visual order and lists that run from the right where their text does.
import { visualOrder } from '../../../../shared/documents/text/visual-order.ts';
import { TextRun } from '../text-run.ts';
import type { ShapedDocument } from './document.ts';
import { internals } from './internals.ts';
import type { LayoutNode, Line, ListMarker } from './pdfmake-types.ts';
import { arrangeLine } from './line-order.ts';
import { ShapedTextInlines } from './measured-text.ts';

export class ShapedLayout extends internals.LayoutBuilder {
  override tryLayoutDocument(structure: unknown, document: ShapedDocument, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new ShapedTextInlines(document);
    return super.tryLayoutDocument(structure, document, ...rest);
  }

  override buildNextLine(node: LayoutNode): Line | null {
    const line = super.buildNextLine(node);
    if (line === null) return null;
    arrangeLine(line);
    if (node.structure !== undefined) line.structure = node.structure;
    line.original = line;
    return line;
  }

  override processList(ordered: boolean, node: LayoutNode): void {
    const items = (ordered ? node.ol : node.ul) ?? [];
    for (const { listMarker, label } of items) {
      for (const inline of listMarker?._inlines ?? []) {
        inline.alignment = 'left';
        if (label !== undefined) inline.label = label;
      }
    }
    if (node.direction === 'rtl') this.#processListFromRight(items, node);
    else super.processList(ordered, node);
  }

  #processListFromRight(items: readonly LayoutNode[], node: LayoutNode): void {
    // pdfmake measures a marker's first piece only; "10." is two, as its point runs with the Arabic text.
    const gap = Math.max(node._gapSize?.width ?? 0, ...items.map(({ listMarker }) => widthOf(listMarker)));
    let marker: ListMarker | undefined;
    const onLine = (line: Line) => {
      const due = marker;
      marker = undefined;
      if (due !== undefined) this.#addMarkerOnRight({ marker: due, line, gap });
    };
    this.writer.context().addMargin(0, gap);
    this.writer.addListener('lineAdded', onLine);
    for (const item of items) {
      marker = item.listMarker;
      this.processNode(item);
      node.positions.push(...item.positions);
    }
    this.writer.removeListener('lineAdded', onLine);
    this.writer.context().addMargin(0, -gap);
  }

  #addMarkerOnRight({ marker, line, gap }: { marker: ListMarker; line: Line; gap: number }): void {
    const edge = this.writer.context().availableWidth + gap;
    const [disc] = marker.canvas ?? [];
    if (disc !== undefined) {
      disc.x += edge - (disc.r1 === undefined ? (disc.w ?? 0) : 2 * disc.r1);
      this.writer.addVector(disc);
      return;
    }
    if (marker._inlines === undefined) return;
    const markerLine = new internals.Line(this.pageSize.width);
    const levelOf = (features: unknown) => (features instanceof TextRun ? features.level : 0);
    for (const inline of visualOrder(marker._inlines, ({ fontFeatures }) => levelOf(fontFeatures))) {
      markerLine.addInline(inline);
    }
    markerLine.x = edge - markerLine.inlineWidths;
    markerLine.y = line.getAscenderHeight() - markerLine.getAscenderHeight();
    this.writer.addLine(markerLine, true);
  }
}

function widthOf(marker: ListMarker | undefined): number {
  return (marker?._inlines ?? []).reduce((sum, inline) => sum + inline.width, 0);
}
