// What a document is before it becomes a PDF: plain data that survives JSON, in logical directions. The vocabulary is
// pdfmake's where that fits; `start` and `end` replace left and right, and what pdfmake takes as functions (footers,
// table lines) is declared. Widths, margins and sizes are points.
import type { Direction } from './direction.ts';

/** All sides; or [sides, top and bottom]; or [start, top, end, bottom]. Start and end follow the block's direction. */
export type Margin =
  number | readonly [number, number] | readonly [start: number, top: number, end: number, bottom: number];

export type Alignment = 'start' | 'end' | 'center' | 'justify';

/** Properties that a block hands down to everything inside it, like CSS. Also the content of a named style. */
export interface TextStyle {
  readonly font?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** Ignored in scripts that have no italic. */
  readonly italics?: boolean;
  readonly color?: string;
  readonly background?: string;
  /** A multiple of the font's own height, which is the same for all shipped fonts. */
  readonly lineHeight?: number;
  /** Points between letters; ignored where letters join or bend around each other. */
  readonly characterSpacing?: number;
  readonly decoration?: 'underline' | 'lineThrough';
  readonly decorationColor?: string;
  readonly noWrap?: boolean;
  readonly markerColor?: string;
  readonly opacity?: number;
  readonly sup?: boolean;
  readonly sub?: boolean;
  readonly alignment?: Alignment;
  readonly direction?: Direction;
  /** BCP 47 tag of the language that the text is in: spoken by screen readers, and choosing letter forms. */
  readonly lang?: string;
}

/** A named style; its margin is not handed down. */
export interface NamedStyle extends TextStyle {
  readonly margin?: Margin;
}

/** Structure tags that a block may ask for; without one it gets the tag of its kind. `Artifact`: not read aloud. */
export type StructureTag =
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'Sect'
  | 'Div'
  | 'Part'
  | 'BlockQuote'
  | 'Caption'
  | 'Note'
  | 'Table'
  | 'Artifact';

export interface BlockProperties extends NamedStyle {
  readonly style?: string | readonly string[];
  readonly tag?: StructureTag;
  /** A heading of this level: tagged so, and never left alone at the foot of a page. */
  readonly headlineLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly pageBreak?: 'before' | 'after';
  /** Keeps a stack, list or table on one page if it fits there. */
  readonly unbreakable?: boolean;
  /** The width as a member of columns: points, `*` an equal share of the rest, `auto` its content's. */
  readonly width?: number | '*' | 'auto' | `${number}%`;
  /** As a table cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fillColor?: string;
  /** Which lines around the cell are drawn: start, top, end, bottom. */
  readonly border?: readonly [boolean, boolean, boolean, boolean];
}

/** A stretch of text inside a paragraph. */
export interface TextSpan extends TextStyle {
  readonly text: Text;
  readonly style?: string | readonly string[];
  /** A web or mail address that opens in the reader's program; drawn like other text unless styled. */
  readonly link?: string;
}
export type Text = string | readonly (string | TextSpan)[];

export interface Paragraph extends BlockProperties {
  readonly text: Text;
  readonly link?: string;
  readonly leadingIndent?: number;
  readonly preserveLeadingSpaces?: boolean;
}
export interface Stack extends BlockProperties {
  readonly stack: readonly Content[];
}
/** Give one member the width `*`, or the row stops short of the end of the line. */
export interface Columns extends BlockProperties {
  readonly columns: readonly Content[];
  readonly columnGap?: number;
}
export interface BulletList extends BlockProperties {
  readonly ul: readonly Content[];
  readonly type?: 'disc' | 'circle' | 'square' | 'none';
}
export interface NumberedList extends BlockProperties {
  readonly ol: readonly Content[];
  readonly type?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'none';
  readonly start?: number;
}

/** The lines and spaces of a table. */
export interface TableRules {
  readonly horizontal?: { readonly outer?: number; readonly header?: number; readonly inner?: number };
  readonly vertical?: { readonly outer?: number; readonly inner?: number };
  readonly color?: string;
  /** Space inside each cell: start, top, end, bottom. */
  readonly padding?: readonly [number, number, number, number];
  /** No space before the first cell and after the last: the table's text lines up with the text around it. */
  readonly flush?: boolean;
  readonly headerFill?: string;
  readonly evenRowFill?: string;
}
export interface Table extends BlockProperties {
  readonly table: {
    /** Rows of cells; the places that a colSpan or rowSpan covers hold `''`. */
    readonly body: readonly (readonly Content[])[];
    readonly widths?: readonly (number | '*' | 'auto' | `${number}%`)[];
    /** Don't use with rowSpan: pdfmake then lets a tall cell run over the rows below it. */
    readonly dontBreakRows?: boolean;
    /** Repeated on each page. Say `keepWithHeaderRows: 1` too, or they can be left alone at the foot of a page. */
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
  };
  /** Without `tag: 'Table'` a table is only a grid for laying out, and its cells are read one after the other. */
  readonly layout?: 'noBorders' | TableRules;
}
export interface Picture extends BlockProperties {
  /** A `data:` URL of a PNG or JPEG; nothing else is read. */
  readonly image: string;
  readonly height?: number;
  readonly fit?: readonly [number, number];
  readonly cover?: { readonly width: number; readonly height: number };
  /** Said instead of the picture; without it the picture is decoration. */
  readonly alt?: string;
}
export interface Drawing extends BlockProperties {
  /** SVG source: shapes only. Text in it is not laid out by script and direction. */
  readonly svg: string;
  readonly height?: number;
  readonly fit?: readonly [number, number];
  readonly alt?: string;
}
export interface QrCode extends BlockProperties {
  readonly qr: string;
  readonly fit?: number;
  readonly eccLevel?: 'L' | 'M' | 'Q' | 'H';
}

interface Strokes {
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly color?: string;
  readonly dash?: { readonly length: number; readonly space?: number };
  readonly fillOpacity?: number;
}
export type Vector = Strokes &
  (
    | {
        readonly type: 'line';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
      }
    | {
        readonly type: 'rect';
        readonly x: number;
        readonly y: number;
        readonly w: number;
        readonly h: number;
        readonly r?: number;
      }
    | {
        readonly type: 'ellipse';
        readonly x: number;
        readonly y: number;
        readonly r1: number;
        readonly r2: number;
      }
    | {
        readonly type: 'polyline';
        readonly points: readonly { readonly x: number; readonly y: number }[];
        readonly closePath?: boolean;
      }
  );
/** Lines and shapes; never mirrored, always decoration. */
export interface Canvas extends BlockProperties {
  readonly canvas: readonly Vector[];
}

export type Block =
  Paragraph | Stack | Columns | BulletList | NumberedList | Table | Picture | Drawing | QrCode | Canvas;
/** A string is a paragraph, an array a stack. */
export type Content = string | Block | readonly Content[];

/** A line at the top or foot of each page; `{page}` and `{pages}` stand for the numbers. Not read aloud. */
export interface RunningLine extends TextStyle {
  readonly start?: string;
  readonly center?: string;
  readonly end?: string;
  /** Distance from the page's edge: start, top, end, bottom. Default: the page's own side margins, 18 above. */
  readonly margin?: readonly [number, number, number, number];
}

export interface DocumentDefinition {
  /** Shown in the window's title bar and the file's properties; `title` must say whose paper it is. */
  readonly info: {
    readonly title: string;
    readonly author?: string;
    readonly subject?: string;
    readonly keywords?: string;
  };
  /** ISO instant written into the file. The same definition gives the same bytes. */
  readonly creationDate: string;
  readonly pageSize?: 'A4' | 'A5' | 'LETTER' | { readonly width: number; readonly height: number };
  readonly pageOrientation?: 'portrait' | 'landscape';
  /** Start, top, end, bottom. */
  readonly pageMargins?: readonly [number, number, number, number];
  /** What blocks have unless they say otherwise; its `lang` and `direction` are the document's. */
  readonly defaultStyle: TextStyle & { readonly lang: string };
  readonly styles?: Readonly<Record<string, NamedStyle>>;
  readonly header?: RunningLine;
  readonly footer?: RunningLine;
  /** Drawn on each page behind the text. */
  readonly background?: Canvas;
  readonly content: Content;
}
