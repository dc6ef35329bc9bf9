import { SearchX } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { CaseSummary } from '../../../shared/domain/case-record.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import './cases.css';

interface CaseListProps {
  readonly found: { readonly cases: readonly CaseSummary[]; readonly total: number };
  readonly search: string;
  readonly onOpen: (caseId: string) => void;
  /** Reads the next page; absent when all are shown. */
  readonly onMore?: () => void;
}

/** The cases that match, one line each. Arrow keys go from line to line. */
export function CaseList({ found, search, onOpen, onMore }: CaseListProps) {
  const text = useText();
  const { cases, total } = found;
  if (total === 0) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={text('cases.nothing.title', { search })}
        text={text('cases.nothing.text')}
      />
    );
  }
  return (
    <div className="cases-results">
      <p role="status" className="cases-count">
        {cases.length < total
          ? text('cases.list.shown', { shown: cases.length, total })
          : text('cases.list.count', { total })}
      </p>
      <ul aria-label={text('cases.list.title')} className="cases-list" onKeyDown={goAlong}>
        {cases.map((summary) => (
          <CaseLine key={summary.id} summary={summary} onOpen={onOpen} />
        ))}
      </ul>
      {onMore && (
        <div className="cases-more">
          <Button variant="secondary" onPress={onMore}>
            {text('cases.list.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function CaseLine(props: { readonly summary: CaseSummary; readonly onOpen: (caseId: string) => void }) {
  const { summary, onOpen } = props;
  const text = useText();
  const { whenever } = useFormats();
  const name = summary.name || text('cases.list.unnamed');
  return (
    <li className="cases-line">
      <button
        type="button"
        className="cases-case"
        onClick={() => {
          onOpen(summary.id);
        }}
      >
        <span className="cases-names">
          <bdi className="cases-name">{name}</bdi>
          {summary.nameInOwnScript !== '' && summary.nameInOwnScript !== name && (
            <bdi dir="auto" className="cases-own-script">
              {summary.nameInOwnScript}
            </bdi>
          )}
        </span>
        <bdi className="cases-city">{summary.city}</bdi>
        <span className="cases-holds">
          {text('cases.list.experiences', { count: summary.experiences })}
          {', '}
          {text('cases.list.skills', { count: summary.skills })}
        </span>
        <time dateTime={summary.updatedAt} className="cases-changed">
          {whenever(summary.updatedAt)}
        </time>
      </button>
    </li>
  );
}

/** Up, down, first and last among the lines. */
function goAlong(event: KeyboardEvent<HTMLUListElement>): void {
  const lines = [...event.currentTarget.querySelectorAll('button')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (at === -1 || goal === undefined) return;
  event.preventDefault();
  lines[goal]?.focus();
}
