// Draws pages so that all on them is either part of the structure tree or marked as decoration.
import type { Structure } from '../structure.ts';
import type { DrawnText, ShapedDocument } from './document.ts';
import { internals } from './internals.ts';
import type { Line, PdfReference, PlacedPicture } from './pdfmake-types.ts';

interface LinkBox {
  readonly address: string;
  readonly structure: Structure | null;
  readonly top: number;
  readonly height: number;
  left: number;
  right: number;
}

export class TaggedRenderer extends internals.Renderer {
  readonly #document: ShapedDocument;
  readonly #drawn = new Set<Line>();
  readonly #placed = new Set<Structure>();
  /** The block whose line is being drawn; null for decoration. */
  #block: Structure | null = null;
  /** The element whose content is open. */
  #open: Structure | null = null;
  #link: LinkBox | null = null;

  constructor(document: ShapedDocument) {
    super(document);
    this.#document = document;
    document.beforeText = (text) => {
      this.#beforeText(text);
    };
  }

  override renderLine(line: Line, x: number, y: number): void {
    const original = line.original ?? line;
    // Table headers that pdfmake repeats on the next page are read once.
    const repeated = this.#drawn.has(original);
    this.#drawn.add(original);
    this.#block = repeated ? null : (line.inlines[0]?.label ?? line.structure ?? null);
    this.#document.markContent('Artifact', { type: repeated ? 'Pagination' : 'Layout' });
    const underlines = takeDecorations(line);
    super.renderLine(line, x, y);
    this.#finishLink();
    this.#document.endMarkedContent();
    this.#block = null;
    this.#open = null;
    if (underlines !== null) this.#drawDecorations(underlines, x, y);
  }

  #drawDecorations(line: Line, x: number, y: number): void {
    this.#asDecoration(() => {
      new internals.TextDecorator(this.#document).drawDecorations(line, x, y);
    });
  }

  override renderVector(vector: unknown): void {
    this.#asDecoration(() => {
      super.renderVector(vector);
    });
  }

  override renderImage(image: PlacedPicture): void {
    this.#asFigure(image, () => {
      super.renderImage(image);
    });
  }

  override renderSVG(svg: PlacedPicture): void {
    this.#asFigure(svg, () => {
      super.renderSVG(svg);
    });
  }

  #asDecoration(draw: () => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#document.endMarkedContent();
  }

  #asFigure(picture: PlacedPicture, draw: () => void): void {
    const { structure, x, y, _width: width, _height: height } = picture;
    if (structure === undefined) {
      this.#asDecoration(draw);
      return;
    }
    structure.children.push({ content: this.#document.markStructureContent(structure.type) });
    structure.box = [x, y, x + width, y + height];
    draw();
    this.#document.endMarkedContent();
  }

  /** Opens the element that the text belongs to; what was open (backgrounds are decoration) is closed. */
  #beforeText(text: DrawnText): void {
    const block = this.#block;
    const element = block === null ? null : (text.run.element ?? block);
    if (block !== null && element !== null && element !== this.#open) {
      if (element !== block && !this.#placed.has(element)) block.children.push(element);
      this.#placed.add(element);
      this.#document.endMarkedContent();
      element.children.push({ content: this.#document.markStructureContent(element.type) });
      this.#open = element;
    }
    this.#growLink(text, element);
  }

  #growLink(text: DrawnText, structure: Structure | null): void {
    const right = text.x + text.width;
    const link = this.#link;
    if (link !== null && link.address === text.link && link.structure === structure) {
      link.left = Math.min(link.left, text.x);
      link.right = Math.max(link.right, right);
      return;
    }
    this.#finishLink();
    if (text.link === null) return;
    const { x: left, y: top, height, link: address } = text;
    this.#link = { address, structure, top, height, left, right };
  }

  /** Makes one clickable area of all words of a link on a line, tied to the link's element. */
  #finishLink(): void {
    if (this.#link === null) return;
    const { address, structure, left, right, top, height } = this.#link;
    this.#link = null;
    const document = this.#document;
    const structParent = {
      add({ annotationRef }: { annotationRef: PdfReference }) {
        if (structure === null) return;
        const key = document.createStructParentTreeNextKey();
        annotationRef.data['StructParent'] = key;
        structure.children.push({
          area: { reference: annotationRef, page: document.page.dictionary, key },
        });
      },
    };
    // A string object is text to pdfkit, a plain string a name.
    const description: unknown = Object(address);
    document.link(left, top, right - left, height, address, { structParent, Contents: description });
  }
}

/**
 * Takes the lines under and through the text off the line, and gives a line that has them, with its pieces from left to
 * right: pdfmake draws one stroke for neighbours, but text is written in reading order.
 */
function takeDecorations(line: Line): Line | null {
  if (!line.inlines.some(({ decoration }) => Boolean(decoration))) return null;
  const decorated = line.clone();
  decorated.inlines = line.inlines.map((inline) => ({ ...inline })).sort((a, b) => a.x - b.x);
  for (const inline of line.inlines) inline.decoration = null;
  return decorated;
}
