import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ActivityChips } from './activity-chips.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { activityIdOf, offersOf, originWith } from './offers.ts';
import type { Origin } from './offers.ts';
import { SuggestionList } from './suggestion-list.tsx';
import type { Deciding } from './use-deciding.ts';
import { useConfirmed, useSaid } from './use-finding.ts';

interface SaidPaneProps {
  readonly caseId: string;
  readonly language: string;
  /** The language in which it is said. */
  readonly spoken: string;
  readonly typed: string;
  readonly record: SkillsOfCase;
  readonly deciding: Deciding;
  readonly onBrowse: () => void;
}

/** What a sentence shows, while it is typed. What is accepted keeps the whole sentence as its source. */
export function SaidPane(props: SaidPaneProps) {
  const { caseId, language, spoken, typed, record, deciding, onBrowse } = props;
  const text = useText();
  const refusalText = useRefusalText();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { data, error } = useSaid({ caseId, spoken, typed });
  const activities = (data?.activities ?? []).map(({ uri, label, language: tag }) => ({
    id: activityIdOf(uri),
    title: label,
    language: tag,
  }));
  const shown = useConfirmed(
    activities.filter(({ id }) => confirmed.includes(id)),
    language,
  );
  if (error) return <Banner tone="danger">{refusalText(error)}</Banner>;
  if (!data) return <Skeleton label={text('suggestions.said.loading')} />;
  const origin = saidOrigin(typed, spoken);
  const offers = offersOf({ suggestions: data.skills, confirmed: shown, unwanted: record.rejections });
  return (
    <div className="find-pane">
      <ActivityChips activities={activities} confirmed={confirmed} onChange={setConfirmed} />
      {offers.length === 0 ? (
        <NothingFits text={text('suggestions.nothing.said')} onBrowse={onBrowse} />
      ) : (
        <SuggestionList
          title={text('suggestions.list.said')}
          offers={offers}
          record={record}
          language={language}
          deciding={deciding}
          originOf={(offer) => originWith(origin, offer, confirmed)}
        />
      )}
    </div>
  );
}

/** A sentence that she said, as a source. */
export function saidOrigin(typed: string, spoken: string): Origin {
  return {
    kind: 'sentence',
    words: typed.trim(),
    language: spoken,
    interviewId: null,
    path: null,
    storyId: null,
    experienceId: null,
    activityId: null,
  };
}
