// Header and footer lines, from declared text to what pdfmake asks for on each page.
import type { DocumentDefinition, RunningLine } from '../../../shared/documents/text/document-definition.ts';
import { prepareContent } from './prepare.ts';
import type { PdfNode, Surroundings } from './surroundings.ts';

/** Marks nodes that stand on every page, for the rule that keeps headings with their text. */
export const RUNNING_STYLE = 'trama-running-line';

const DEFAULT_DISTANCE = 18;

export interface RunningLineRequest {
  readonly line: RunningLine | undefined;
  readonly margins: NonNullable<DocumentDefinition['pageMargins']>;
  readonly around: Surroundings;
}

/** A function of page number and number of pages, as pdfmake wants it; undefined without a line. */
export function runningLine({ line, margins, around }: RunningLineRequest) {
  if (line === undefined) return undefined;
  const { start = '', center = '', end = '', margin, ...style } = line;
  const [startMargin, , endMargin] = margins;
  return (page: number, pages: number): PdfNode => {
    const fill = (text: string) =>
      text.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
    const part = (text: string, alignment: 'start' | 'center' | 'end') =>
      ({ text: fill(text), alignment, width: text === '' ? 0 : '*', style: RUNNING_STYLE }) as const;
    return prepareContent(
      {
        ...style,
        margin: margin ?? [startMargin, DEFAULT_DISTANCE, endMargin, 0],
        style: RUNNING_STYLE,
        columns: [part(start, 'start'), part(center, 'center'), part(end, 'end')],
      },
      { ...around, parent: null },
    );
  };
}
