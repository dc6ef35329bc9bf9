import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { OpenPdf, PdfPage } from './pdf-reader.ts';
import { PIXELS_PER_POINT } from './pdf-reader.ts';

interface PdfPreviewProps {
  readonly pdf: OpenPdf;
  /** Percent; 100 is the size on paper. */
  readonly zoom: number;
  /** Language of the document, for whoever reads it aloud. */
  readonly language: string;
}

/** The pages as they will be printed, each with its text for screen readers. */
export function PdfPreview({ pdf, zoom, language }: PdfPreviewProps) {
  const text = useText();
  return (
    // Reached by the keyboard, because at a large zoom it is moved sideways.
    <div role="group" aria-label={text('documents.preview.title')} className="preview-pages" tabIndex={0}>
      {pdf.pages.map((page) => (
        <PreviewPage key={page.number} page={page} total={pdf.pages.length} zoom={zoom} language={language} />
      ))}
    </div>
  );
}

function PreviewPage(props: {
  readonly page: PdfPage;
  readonly total: number;
  readonly zoom: number;
  readonly language: string;
}) {
  const { page, total, zoom, language } = props;
  const text = useText();
  const sheet = useDrawnPage(page, zoom);
  return (
    <section
      aria-label={text('documents.preview.page', { number: page.number, total })}
      className="preview-page"
    >
      <div ref={sheet} aria-hidden="true" className="preview-sheet" />
      <div lang={language} className="visually-hidden">
        {page.lines.map((line, at) => (
          <p key={at} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Draws the page beside what is shown and swaps the two when it is done: the old page stays until then. */
function useDrawnPage(page: PdfPage, zoom: number) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pixels = (PIXELS_PER_POINT * zoom) / 100;
    const drawing = page.draw(pixels * window.devicePixelRatio);
    let isWanted = true;
    drawing.canvas.then(
      (canvas) => {
        if (!isWanted) return;
        canvas.style.inlineSize = `${String(page.width * pixels)}px`;
        canvas.style.blockSize = `${String(page.height * pixels)}px`;
        sheet.current?.replaceChildren(canvas);
      },
      () => undefined, // cancelled, because a newer page or size is wanted
    );
    return () => {
      isWanted = false;
      drawing.cancel();
    };
  }, [page, zoom]);
  return sheet;
}
