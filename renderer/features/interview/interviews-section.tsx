import { useQuery } from '@tanstack/react-query';
import { Play, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { inPathwayOrder } from './pathway.ts';
import { Picture } from '../../ui/picture.tsx';
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
                title={inLanguage(definition.titles, language)}
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

interface HeldListProps {
  readonly interviews: Held;
  readonly title: string;
  readonly onOpen: (interviewId: string) => void;
}

function HeldList({ interviews, title, onOpen }: HeldListProps) {
  const text = useText();
  const remove = useRemoval(title);
  const { date, whenever } = useFormats();
  if (interviews.length === 0) return null;
  return (
    <ul className="interview-held">
      {interviews.map(({ id, caseId, startedAt, closedAt, lastAnswerAt, answers, later }) => (
        <li key={id}>
          <span>
            {text('interview.held', {
              date: date(startedAt),
              answers,
              last: lastAnswerAt === null ? '' : whenever(lastAnswerAt),
            })}
            {closedAt === null ? '' : ` · ${text('interview.held.closed')}`}
            {later > 0 ? ` · ${text('interview.held.later', { later })}` : ''}
          </span>
          <Button variant="quiet" icon={<RotateCcw />} onPress={() => onOpen(id)}>
            {text('interview.resume')}
          </Button>
          <IconButton
            label={text('interview.remove')}
            icon={<Trash2 />}
            onPress={() => remove({ caseId, interviewId: id })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Takes an interview away and offers to undo it. */
function useRemoval(
  title: string,
): (which: { readonly caseId: string; readonly interviewId: string }) => void {
  const text = useText();
  const { client } = useBackend();
  const refusalText = useRefusalText();
  return (which) => {
    const set = (removed: boolean) => client.interviews.setRemoved({ ...which, removed });
    const refused = (error: unknown) => notify(refusalText(error));
    set(true).then(
      () => notify(text('interview.removed', { title }), { undo: () => void set(false).catch(refused) }),
      refused,
    );
  };
}
