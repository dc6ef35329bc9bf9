// What a paper is before it is a PDF: plain JSON-able data in pdfmake's words, with the few additions that Trama's own
// text layer understands. No functions, no bytes, no clock: the same definition always gives the same file.

/** Inherited by everything inside: fonts, colours, and how text runs. */
export interface TextStyle {
  font?: string;
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  lineHeight?: number;
  characterSpacing?: number;
  /** `start` and `end` follow the direction. */
  alignment?: 'start' | 'end' | 'center' | 'justify' | 'left' | 'right';
  /** Direction of the paragraph; without it, the document's. */
  direction?: 'ltr' | 'rtl';
  /** BCP 47 tag of the text: shaping, reading aloud. */
  lang?: string;
  /** Points: left, top, right, bottom. */
  margin?: readonly [number, number, number, number];
}

/** What every node may carry. */
interface Node extends TextStyle {
  style?: string | readonly string[];
  /** Width inside `columns`, in points, or the rest of the line, or what it needs. */
  width?: number | '*' | 'auto';
  /** Structure for readers: `H1`…`H6`, `Table`, `Artifact`; without it a paragraph. */
  tag?: string;
  headlineLevel?: number;
  /** Keeps the node on one page. Only for nodes that are sure to be shorter than a page. */
  unbreakable?: boolean;
  pageBreak?: 'before' | 'after';
}

/** A run of text, or runs of different styles in one paragraph. */
export interface TextNode extends Node {
  text: string | readonly (string | TextNode)[];
}
export interface StackNode extends Node {
  stack: readonly Content[];
}
export interface ColumnsNode extends Node {
  columns: readonly Content[];
  columnGap?: number;
}
export interface ListNode extends Node {
  ul: readonly Content[];
  type?: 'disc' | 'circle' | 'square' | 'none';
  markerColor?: string;
}
export interface TableNode extends Node {
  table: {
    widths: readonly (number | '*' | 'auto')[];
    body: readonly (readonly Content[])[];
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
  };
  layout?: 'noBorders';
}
export interface ImageNode extends Node {
  /** A `data:` URL of a JPEG or PNG. Files and addresses are refused. */
  image: string;
  /** Fills the box and cuts what is over. */
  cover?: { width: number; height: number; align?: 'center'; valign?: 'center' };
  /** What the picture shows, for who cannot see it. */
  alt: string;
}
/** A drawing without text. */
export interface DrawingNode extends Node {
  svg: string;
  alt?: string;
  height?: number;
}
export interface QrNode extends Node {
  qr: string;
  /** Side in points. */
  fit: number;
  eccLevel?: 'L' | 'M' | 'Q' | 'H';
  foreground?: string;
}
/** Only in a header or footer: our own text, in which `{page}` and `{pages}` become numbers. Never text of a record. */
export interface PageNumberNode extends Node {
  pageNumber: string;
}

export type Content =
  | TextNode
  | StackNode
  | ColumnsNode
  | ListNode
  | TableNode
  | ImageNode
  | DrawingNode
  | QrNode
  | PageNumberNode;

export interface DocumentDefinition {
  /** Language of the document: `/Lang`, and shaping where a node names none. */
  language: string;
  info: {
    title: string;
    author: string;
    /** `YYYY-MM-DD`. The file carries this day as its creation and change date, at midnight UTC. */
    day: string;
  };
  pageSize: 'A4';
  /** Points: left, top, right, bottom. */
  pageMargins: readonly [number, number, number, number];
  defaultStyle: TextStyle;
  styles: Readonly<Record<string, TextStyle>>;
  content: readonly Content[];
  header?: Content;
  footer?: Content;
}
