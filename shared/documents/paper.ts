// What all papers share: page, styles, foot, and that the file carries the day and not the instant.
import { foot, footMark } from './blocks/foot.ts';
import type { DocumentContext } from './context.ts';
import type { Content, DocumentDefinition } from './text/document-definition.ts';
import { page } from './theme.ts';

export function paper(
  content: readonly (Content | undefined)[],
  about: { title: string; author: string },
  context: DocumentContext,
): DocumentDefinition {
  return {
    info: about,
    creationDate: `${context.today}T00:00:00.000Z`,
    pageSize: 'A4',
    pageMargins: page.margins,
    defaultStyle: { ...context.theme.body, lang: context.language, direction: 'ltr' },
    styles: context.theme.styles,
    content: content.filter((block) => block !== undefined),
    background: footMark(),
    footer: foot(context),
  };
}
