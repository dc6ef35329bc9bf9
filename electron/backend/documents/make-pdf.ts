// From a document definition to the bytes of a PDF, in the calling thread. Reads the shipped fonts and nothing else.
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import { familyForLanguage, fontFiles } from './fonts.ts';
import { ShapedDocument } from './pdfmake/document.ts';
import { internals } from './pdfmake/internals.ts';
import { ShapedLayout } from './pdfmake/layout.ts';
import { writeStructure } from './pdfmake/structure-writer.ts';
import { TaggedRenderer } from './pdfmake/tagged-renderer.ts';
import { outermost, prepareContent, prepareStyles } from './prepare.ts';
import { RUNNING_STYLE, runningLine } from './running-line.ts';
import type { Structure } from './structure.ts';

export interface RenderedPdf {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that no shipped font has, each once; they print as boxes. */
  readonly missingCharacters: string[];
}

const DEFAULT_MARGINS = [48, 48, 48, 56] as const;

/** The same definition gives the same bytes. Throws when a picture is no `data:` URL or can't be read. */
export async function makePdf(definition: DocumentDefinition): Promise<RenderedPdf> {
  const size = internals.PageSize.normalizePageSize(sizeOf(definition), definition.pageOrientation);
  const root: Structure = { type: 'Document', lang: definition.defaultStyle.lang, children: [] };
  const document = openDocument(definition, size);
  const pages = layOut({ definition, document, size, root });
  new TaggedRenderer(document).renderPages(pages);
  writeStructure(document, root);
  return { pdf: await bytesOf(document), pages: pages.length, missingCharacters: [...document.missing] };
}

/** A copy, as pdfmake writes into it. */
function sizeOf({ pageSize = 'A4' }: DocumentDefinition): unknown {
  return typeof pageSize === 'string' ? pageSize : { ...pageSize };
}

function openDocument(
  definition: DocumentDefinition,
  size: { width: number; height: number },
): ShapedDocument {
  const { title, author, subject, keywords } = definition.info;
  const date = new Date(definition.creationDate);
  const fonts = fontFiles();
  const allowed = new Set(
    Object.values(fonts).flatMap(({ normal, bold, italics }) => [normal, bold, italics]),
  );
  const document = new ShapedDocument(
    fonts,
    {},
    {},
    {},
    {
      size: [size.width, size.height],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: definition.defaultStyle.lang,
      fontLayoutCache: false,
      autoFirstPage: false,
      font: null,
      info: {
        Title: title,
        ...(author !== undefined && { Author: author }),
        ...(subject !== undefined && { Subject: subject }),
        ...(keywords !== undefined && { Keywords: keywords }),
        Creator: 'Trama',
        Producer: 'Trama',
        CreationDate: date,
        ModDate: date,
      },
    },
    null,
    (path: string) => allowed.has(path),
  );
  document.identify(JSON.stringify(definition));
  return document;
}

interface LayoutRequest {
  readonly definition: DocumentDefinition;
  readonly document: ShapedDocument;
  readonly size: { width: number; height: number };
  readonly root: Structure;
}

function layOut({ definition, document, size, root }: LayoutRequest): unknown[] {
  const margins = definition.pageMargins ?? DEFAULT_MARGINS;
  const around = outermost(definition, root);
  const [start, top, end, bottom] = margins;
  const sides = around.direction === 'rtl' ? [end, top, start, bottom] : [...margins];
  const layout = new ShapedLayout(
    size,
    internals.PageSize.normalizePageMargin(sides),
    new internals.SVGMeasure(),
  );
  layout.registerTableLayouts(internals.tableLayouts.tableLayouts);
  const { alignment: _alignment, ...defaultStyle } = definition.defaultStyle;
  const { background } = definition;
  return layout.layoutDocument(
    prepareContent(definition.content, around),
    document,
    prepareStyles(definition.styles ?? {}),
    { font: familyForLanguage(around.lang), fontSize: 10, ...defaultStyle },
    background && (() => prepareContent(background, { ...around, parent: null })),
    runningLine({ line: definition.header, margins, around }),
    runningLine({ line: definition.footer, margins, around }),
    undefined,
    isLonelyHeading,
  );
}

interface PlacedNode {
  readonly headlineLevel?: number;
  readonly style?: unknown;
  readonly stack?: boolean;
}

/** A heading with nothing but headings after it on its page belongs on the next. */
function isLonelyHeading(node: PlacedNode, page: { getFollowingNodesOnPage(): PlacedNode[] }): boolean {
  if (node.headlineLevel === undefined) return false;
  return page
    .getFollowingNodesOnPage()
    .every((next) => next.headlineLevel !== undefined || next.style === RUNNING_STYLE);
}

async function bytesOf(document: ShapedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  document
    .on('data', (chunk) => chunks.push(chunk))
    .on('end', () => {
      // Memory of its own, not a part of Node's shared pool: it is handed over to another thread.
      resolve(Uint8Array.from(Buffer.concat(chunks)));
    })
    .on('error', reject);
  document.end();
  return promise;
}
