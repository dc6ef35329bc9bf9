import { useState } from 'react';
import type { CvOptions } from '../../../shared/contract/documents.contract.ts';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { displayName } from '../../../shared/domain/case-record.ts';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { useCase } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StandingHeader } from '../../ui/standing-header.tsx';
import { CvActions } from './cv-actions.tsx';
import './cv-screen.css';
import { CvOptionsForm } from './cv-options.tsx';
import { CvPages } from './cv-pages.tsx';
import { useCv, useOpenPdf } from './use-cv.ts';

export interface CvScreenProps {
  readonly caseId: string;
  /** The document's language to start with: that of the interface. */
  readonly language: InterfaceLanguage;
  /** Back to the case. */
  readonly onBack: () => void;
}

/** The CV beside what it shows; every change is seen at once. */
export function CvScreen({ caseId, language, onBack }: CvScreenProps) {
  const text = useText();
  const { data, error, refetch } = useCase(caseId);
  if (error) {
    return (
      <ErrorState
        title={text('documents.cv.failed.title')}
        text={text('documents.cv.failed.text')}
        action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}
      />
    );
  }
  if (!data) return <Skeleton label={text('documents.cv.working')} />;
  return <CvDesk record={data} language={language} onBack={onBack} />;
}

function CvDesk(props: {
  readonly record: CaseRecord;
  readonly language: InterfaceLanguage;
  readonly onBack: () => void;
}) {
  const { record, language, onBack } = props;
  const text = useText();
  const [options, setOptions] = useState<CvOptions>({
    language,
    photo: false,
    age: false,
    nationality: false,
  });
  const cv = useCv(record.id, options);
  const opened = useOpenPdf(cv.data?.pdf);
  return (
    <div className="cv-screen">
      <StandingHeader
        back={{ label: text('documents.cv.back'), onPress: onBack }}
        title={text('documents.cv.title')}
        details={<bdi>{displayName(record.person)}</bdi>}
        actions={<CvActions file={cv.isPlaceholderData ? undefined : cv.data} pdf={opened.pdf} />}
      />
      <div className="cv-body">
        <aside aria-label={text('documents.cv.options')} className="cv-side">
          <CvOptionsForm options={options} onChange={setOptions} person={record.person} />
        </aside>
        <CvPages
          opened={opened}
          missingCharacters={cv.data?.missingCharacters ?? []}
          isWorking={cv.isFetching}
          isFailed={cv.isError || opened.status === 'failed'}
          language={options.language}
          onRetry={() => void cv.refetch()}
        />
      </div>
    </div>
  );
}
