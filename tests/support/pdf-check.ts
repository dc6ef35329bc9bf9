// Looks into finished PDFs: their text as a reader copies it, and whether all that is drawn is tagged.
import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const INVISIBLE = /[\u200b\u202a-\u202e\u2066-\u2069]/g;

interface PositionedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The text of each page as pdf.js reads it, pieces joined in their order, runs of space made one. */
export async function pagesText(pdf: Uint8Array): Promise<string[]> {
  const pages = await pagesPieces(pdf);
  return pages.map((pieces) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .replaceAll(INVISIBLE, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

/** The pieces of text of each page with their places (points from the lower left corner). */
export async function pagesPieces(pdf: Uint8Array): Promise<PositionedText[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PositionedText[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [x, y] = item.transform.slice(4).map(Number);
        const text = item.hasEOL ? `${item.str} ` : item.str;
        return [{ text, x: x ?? 0, y: y ?? 0, width: item.width }];
      }),
    );
  }
  await task.destroy();
  return pages;
}

export interface TagReport {
  readonly shownTexts: number;
  readonly untaggedTexts: number;
  readonly painted: number;
  readonly untaggedPainted: number;
  readonly unbalancedPages: number;
  readonly links: number;
  readonly linksWithoutStructure: number;
  readonly fonts: number;
  readonly fontsWithoutUnicode: number;
  readonly language: string | null;
  readonly showsTitle: boolean;
  readonly hasStructureTree: boolean;
  /** Element types in the order of their objects. */
  readonly elements: string[];
}

/** Reads the page content operator by operator; needs no program outside Node. */
export function checkTags(pdf: Uint8Array): TagReport {
  const objects = readObjects(pdf);
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const pages = dictionaries.filter((text) => /\/Type \/Page\b/.test(text));
  const contents = pages.map((page) => countOperators(contentOf(page, objects)));
  const sum = (key: keyof (typeof contents)[number]) =>
    contents.reduce((total, each) => total + each[key], 0);
  const links = dictionaries.filter((text) => text.includes('/Subtype /Link'));
  const fonts = dictionaries.filter((text) => text.includes('/Subtype /Type0'));
  const catalog = dictionaries.find((text) => text.includes('/Type /Catalog')) ?? '';
  return {
    shownTexts: sum('shown'),
    untaggedTexts: sum('untaggedShown'),
    painted: sum('painted'),
    untaggedPainted: sum('untaggedPainted'),
    unbalancedPages: contents.filter(({ depth }) => depth !== 0).length,
    links: links.length,
    linksWithoutStructure: links.filter((text) => !text.includes('/StructParent ')).length,
    fonts: fonts.length,
    fontsWithoutUnicode: fonts.filter((text) => !text.includes('/ToUnicode')).length,
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? null,
    showsTitle: dictionaries.some((text) => text.includes('/DisplayDocTitle true')),
    hasStructureTree: catalog.includes('/StructTreeRoot') && catalog.includes('/MarkInfo'),
    elements: dictionaries.flatMap((text) => /^<<\s*\/S \/(\w+)\s/.exec(text)?.[1] ?? []),
  };
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

function readObjects(pdf: Uint8Array): Map<number, PdfObject> {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const start = /(\d+) 0 obj\n/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const body = start.lastIndex;
    const end = text.indexOf('endobj', body);
    const streamAt = text.indexOf('\nstream\n', body);
    const hasStream = streamAt !== -1 && streamAt < end;
    const dictionary = text.slice(body, hasStream ? streamAt : end);
    const from = streamAt + '\nstream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const stream = hasStream ? bytes.subarray(from, from + length) : null;
    objects.set(Number(match[1]), { dictionary, stream });
    start.lastIndex = hasStream ? from + length : end;
  }
  return objects;
}

function contentOf(page: string, objects: ReadonlyMap<number, PdfObject>): string {
  const references = /\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? '';
  return [...references.matchAll(/(\d+) 0 R/g)]
    .map(([, number]) => objects.get(Number(number)))
    .map((object) => {
      if (object?.stream === null || object === undefined) return '';
      const packed = object.dictionary.includes('/FlateDecode');
      return (packed ? inflateSync(object.stream) : object.stream).toString('latin1');
    })
    .join('\n');
}

function countOperators(content: string) {
  const counts = { shown: 0, untaggedShown: 0, painted: 0, untaggedPainted: 0, depth: 0 };
  for (const line of content.split('\n')) {
    if (/\bB(DC|MC)$/.test(line)) counts.depth++;
    else if (line === 'EMC') counts.depth--;
    else if (/T[jJ]$/.test(line)) {
      counts.shown++;
      if (counts.depth < 1) counts.untaggedShown++;
    } else if (/(^|\s)(f\*?|F|S|s|B\*?|b\*?|Do|sh)$/.test(line)) {
      counts.painted++;
      if (counts.depth < 1) counts.untaggedPainted++;
    }
  }
  return counts;
}

/** What `qpdf --check` complains of; null where qpdf is not installed. */
export function qpdfComplaints(pdf: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'trama-pdf-'));
  try {
    const file = join(folder, 'checked.pdf');
    writeFileSync(file, pdf);
    const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    if (error !== undefined) return null;
    return status === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
