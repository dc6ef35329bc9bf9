import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Switch } from '../../ui/switch.tsx';
import { canStartNow } from './coverage.ts';
import { MatchCard } from './match-card.tsx';
import { useGoals, useMatches } from './use-work.ts';

interface MatchListProps {
  readonly caseId: string;
  readonly language: string;
  readonly record: SkillsOfCase;
  readonly onOpenSkills: () => void;
}

/** Occupations that she is near to, the nearest first. */
export function MatchList({ caseId, language, record, onOpenSkills }: MatchListProps) {
  const text = useText();
  const { data, error, refetch } = useMatches(caseId, language);
  const goals = useGoals(caseId, record.goals);
  const [onlyNow, setOnlyNow] = useState(false);
  if (error) {
    return (
      <ErrorState
        title={text('work.failed.title')}
        text={text('work.failed.text')}
        action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}
      />
    );
  }
  if (!data) return <Skeleton label={text('work.loading')} lines={6} />;
  if (data.length === 0) {
    return (
      <EmptyState
        title={text('work.empty.title')}
        text={text('work.empty.text')}
        action={
          <Button variant="primary" onPress={onOpenSkills}>
            {text('work.empty.open')}
          </Button>
        }
      />
    );
  }
  const shown = data.filter((match) => !onlyNow || canStartNow(match));
  return (
    <>
      <div className="work-tools">
        <p className="work-note">{text('work.matches.explained')}</p>
        <Switch label={text('work.matches.now')} value={onlyNow} onChange={setOnlyNow} />
      </div>
      <ul className="match-list">
        {shown.map((match) => (
          <MatchCard
            key={match.uri}
            match={match}
            record={record}
            isChosen={goals.has(match.uri)}
            isFull={goals.isFull}
            onChoose={() => void (goals.has(match.uri) ? goals.remove(match.uri) : goals.choose(match))}
          />
        ))}
      </ul>
      {shown.length === 0 ? <p>{text('work.matches.none')}</p> : null}
    </>
  );
}
