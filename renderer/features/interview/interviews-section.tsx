import { useQuery } from '@tanstack/react-query';
import { Play, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { inPathwayOrder } from './pathway.ts';
import { Picture } from './picture.tsx';
import { StartDialog } from './start-dialog.tsx';
import './interviews-section.css';

interface InterviewsSectionProps {
  readonly caseId: string;
  /** The interface's language, one of the six. */
  readonly language: string;
  readonly onOpen: (interviewId: string) => void;
}

/** The interviews of a case: those held, to go on with, and those that can be begun. */
export function InterviewsSection({ caseId, language, onOpen }: InterviewsSectionProps) {
  const text = useText();
  const { client } = useBackend();
  const [starting, setStarting] = useState<DefinitionSummary | null>(null);
  const definitions = useQuery({
    queryKey: queryKeys.definitions,
    queryFn: () => client.interviews.definitions({}),
  });
  const held = useQuery({
    queryKey: queryKeys.interviews(caseId),
    queryFn: () => client.interviews.ofCase({ caseId }),
  });
  if (definitions.error ?? held.error) {
    const retry = () => void Promise.all([definitions.refetch(), held.refetch()]);
    return (
      <ErrorState
        title={text('interview.list.failed.title')}
        text={text('interview.list.failed.text')}
        action={<Button onPress={retry}>{text('ui.retry')}</Button>}
      />
    );
  }
  if (!definitions.data || !held.data) return <Skeleton label={text('interview.list.loading')} />;
  const interviews = held.data;
  const lastLanguage = interviews[0]?.herLanguage;
  return (
    <>
      <ul className="interviews">
        {inPathwayOrder(definitions.data).map((definition) => (
          <li key={definition.id} className="interview-row">
            <Picture id={definition.picture} />
            <div className="interview-words">
              <h3 className="interview-title">{inLanguage(definition.titles, language)}</h3>
              <p className="interview-summary">{inLanguage(definition.summaries, language)}</p>
              <HeldList
                interviews={interviews.filter(({ definitionId }) => definitionId === definition.id)}
                onOpen={onOpen}
              />
            </div>
            <span className="interview-minutes">
              {text('interview.minutes', { minutes: definition.minutes })}
            </span>
            <Button icon={<Play />} onPress={() => setStarting(definition)}>
              {text('interview.start.do')}
            </Button>
          </li>
        ))}
      </ul>
      {starting ? (
        <StartDialog
          caseId={caseId}
          definition={starting}
          title={inLanguage(starting.titles, language)}
          lastLanguage={lastLanguage}
          onClose={() => setStarting(null)}
          onStarted={onOpen}
        />
      ) : null}
    </>
  );
}

function inLanguage(texts: Readonly<Record<string, string>>, language: string): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

type Held = Awaited<ReturnType<ReturnType<typeof useBackend>['client']['interviews']['ofCase']>>;

function HeldList({ interviews, onOpen }: { interviews: Held; onOpen: (interviewId: string) => void }) {
  const text = useText();
  const { date, whenever } = useFormats();
  if (interviews.length === 0) return null;
  return (
    <ul className="interview-held">
      {interviews.map(({ id, startedAt, lastAnswerAt, answers, later }) => (
        <li key={id}>
          <span>
            {text('interview.held', {
              date: date(startedAt),
              answers,
              last: lastAnswerAt === null ? '' : whenever(lastAnswerAt),
            })}
            {later > 0 ? ` · ${text('interview.held.later', { later })}` : ''}
          </span>
          <Button variant="quiet" icon={<RotateCcw />} onPress={() => onOpen(id)}>
            {text('interview.resume')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
