import type { Content, DocumentDefinition } from '../../shared/documents/text/document-definition.ts';

const INVISIBLE = /[\u2066-\u2069]/g;

/** Every text that a definition would print, in reading order: what a test may look for, without its layout. */
function wordsOf(content: Content | undefined): string[] {
  if (content === undefined) return [];
  if (typeof content === 'string') return content === '' ? [] : [content.replaceAll(INVISIBLE, '')];
  if (Array.isArray(content)) return content.flatMap((part: Content) => wordsOf(part));
  if ('text' in content) return [flat(content.text).replaceAll(INVISIBLE, '')];
  if ('stack' in content) return content.stack.flatMap(wordsOf);
  if ('columns' in content) return content.columns.flatMap(wordsOf);
  if ('ul' in content) return content.ul.flatMap(wordsOf);
  if ('ol' in content) return content.ol.flatMap(wordsOf);
  if ('table' in content) return content.table.body.flat().flatMap(wordsOf);
  return [];
}

function flat(text: string | readonly (string | { readonly text: unknown })[]): string {
  if (typeof text === 'string') return text;
  return text.map((span) => (typeof span === 'string' ? span : flat(span.text as string))).join('');
}

export const wordsOfPaper = (definition: DocumentDefinition): string[] => wordsOf(definition.content);
