import { useState } from 'react';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PdfPreview } from './pdf-preview.tsx';
import type { OpenState } from './use-cv.ts';
import { useLasting } from './use-cv.ts';
import { PAPER_SIZE, ZoomControl } from './zoom-control.tsx';

const MOST_PAGES = 2;

interface CvPagesProps {
  readonly opened: OpenState;
  readonly missingCharacters: readonly string[];
  readonly isWorking: boolean;
  readonly isFailed: boolean;
  readonly language: InterfaceLanguage;
  readonly onRetry: () => void;
}

/** The pages, what is to know about them before printing, and their size on the screen. */
export function CvPages(props: CvPagesProps) {
  const { opened, missingCharacters, isWorking, isFailed, language, onRetry } = props;
  const text = useText();
  const [zoom, setZoom] = useState<number>(PAPER_SIZE);
  const isSlow = useLasting(isWorking);
  const { pdf } = opened;
  if (isFailed) {
    return (
      <ErrorState
        title={text('documents.cv.failed.title')}
        text={text('documents.cv.failed.text')}
        action={<Button onPress={onRetry}>{text('ui.retry')}</Button>}
      />
    );
  }
  return (
    <section aria-label={text('documents.preview.title')} className="cv-pages">
      <div className="cv-bar">
        <p role="status" className="cv-count">
          {pdf && text('documents.cv.pages', { count: pdf.pages.length })}
          {pdf && pdf.pages.length > MOST_PAGES && ` · ${text('documents.cv.tooLong')}`}
        </p>
        <ZoomControl zoom={zoom} onChange={setZoom} />
      </div>
      {missingCharacters.length > 0 && (
        <Banner tone="caution">
          <strong>{text('documents.cv.missing.title', { count: missingCharacters.length })}</strong>{' '}
          {text('documents.cv.missing.text', { characters: missingCharacters.join(' ') })}
        </Banner>
      )}
      {isSlow && <Progress label={text('documents.cv.working')} />}
      {pdf ? (
        <PdfPreview pdf={pdf} zoom={zoom} language={language} />
      ) : (
        <Skeleton label={text('documents.cv.working')} lines={8} />
      )}
    </section>
  );
}
