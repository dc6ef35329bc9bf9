import type { Paragraph, Text, TextSpan } from '../../../shared/documents/text/document-definition.ts';
import { familyForLanguage } from './fonts.ts';
import type { BlockSurroundings, PdfNode } from './surroundings.ts';
import type { Structure } from './structure.ts';

type Style = Omit<TextSpan, 'text'>;

/** A paragraph's text as one flat row of spans, each with all that applies to it. */
export function flattenText(paragraph: Paragraph, around: BlockSurroundings): PdfNode[] {
  const link = paragraph.link === undefined ? {} : { link: paragraph.link };
  return flatten({
    text: paragraph.text,
    style: link,
    lang: around.lang,
    element: elementOf(link, around.lang),
  });
}

interface FlattenedPart {
  readonly text: Text;
  readonly style: Style;
  readonly lang: string;
  readonly element: Structure | null;
}

function flatten({ text, style, lang, element }: FlattenedPart): PdfNode[] {
  if (typeof text === 'string') return [{ ...style, text, ...(element !== null && { element }) }];
  return text.flatMap((part) => {
    if (typeof part === 'string') return flatten({ text: part, style, lang, element });
    const { text: inner, ...own } = part;
    const font = own.font ?? (own.lang === undefined ? undefined : familyForLanguage(own.lang));
    const merged: Style = { ...style, ...own, ...(font !== undefined && { font }) };
    return flatten({
      text: inner,
      style: merged,
      lang: own.lang ?? lang,
      element: elementOf(own, lang) ?? element,
    });
  });
}

/** Links and words in another language are elements of their own in the structure tree. */
function elementOf({ link, lang }: Style, langAround: string): Structure | null {
  const foreign = lang === undefined || lang === langAround ? {} : { lang };
  if (link !== undefined) return { type: 'Link', ...foreign, children: [] };
  return 'lang' in foreign ? { type: 'Span', ...foreign, children: [] } : null;
}
