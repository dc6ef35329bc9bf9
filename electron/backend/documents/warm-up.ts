// The first document would wait for the worker and its fonts: they are fetched while the counsellor finds her case.
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import type { PdfRenderer } from './pdf-renderer.ts';

/** After the first screens are drawn; and a command that opens the vault for one answer never pays for it. */
const DELAY_MS = 1000;

/** A page that nobody sees, with a word in each weight of the usual font. */
const UNSEEN: DocumentDefinition = {
  info: { title: 'Trama' },
  creationDate: '2026-01-01T00:00:00.000Z',
  defaultStyle: { lang: 'en' },
  content: [{ text: 'Trama' }, { text: 'Trama', bold: true }],
};

export interface WarmUp {
  /** Soon starts the worker, in the background. */
  start(): void;
  /** Forgets a start that has not happened yet. A page under way ends with its renderer. */
  stop(): void;
}

export function createWarmUp({ render }: Pick<PdfRenderer, 'render'>, delay = DELAY_MS): WarmUp {
  let timer: NodeJS.Timeout | undefined;
  // What keeps this page from being made will be told of the first that somebody wants.
  const warm = () => void render(UNSEEN).catch(() => undefined);
  const stop = () => {
    clearTimeout(timer);
  };
  return {
    start() {
      stop();
      timer = setTimeout(warm, delay).unref();
    },
    stop,
  };
}
