import { useState } from 'react';
import type { SkillsOfCase, Told } from '../../../shared/contract/skills.contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { Picture } from '../../ui/picture.tsx';
import { ActivityChips } from './activity-chips.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { activityIdOf, heldOffers, keepPlaces, offersOf, originWith } from './offers.ts';
import type { Offer } from './offers.ts';
import { SuggestionList } from './suggestion-list.tsx';
import type { Deciding } from './use-deciding.ts';
import { useConfirmed } from './use-finding.ts';
import { useHerCard } from './use-her-words.ts';

interface ToldPaneProps {
  readonly caseId: string;
  readonly language: string;
  readonly told: Told;
  readonly record: SkillsOfCase;
  readonly deciding: Deciding;
  readonly confirmed: readonly string[];
  readonly onConfirm: (confirmed: readonly string[]) => void;
  readonly onBrowse: () => void;
}

/** What one thing that she told may show: her card, the activities that it may be, and the skills to accept. */
export function ToldPane(props: ToldPaneProps) {
  const { caseId, language, told, record, deciding, confirmed, onConfirm, onBrowse } = props;
  const text = useText();
  const activities = told.activities.map(({ suggestion }) => ({
    id: activityIdOf(suggestion.uri),
    title: suggestion.label,
    language: suggestion.language,
  }));
  const shown = useConfirmed(
    activities.filter(({ id }) => confirmed.includes(id)),
    language,
  );
  const offers = useKeptPlaces(shown.map(({ id }) => id).join(), {
    offered: offersOf({ suggestions: told.suggestions, confirmed: shown, unwanted: record.rejections }),
    held: heldOffers(record.skills, told.source),
  });
  return (
    <div className="find-pane">
      <ToldHead caseId={caseId} language={language} told={told} />
      <ActivityChips activities={activities} confirmed={confirmed} onChange={onConfirm} />
      {offers.length === 0 ? (
        <NothingFits text={text('suggestions.nothing.told')} onBrowse={onBrowse} />
      ) : (
        <SuggestionList
          title={text('suggestions.list.told')}
          offers={offers}
          record={record}
          language={language}
          deciding={deciding}
          originOf={(offer) => originWith(told.source, offer, confirmed)}
        />
      )}
    </div>
  );
}

/** Offers in the places in which they were first seen, anew where the confirmed activities are others. */
function useKeptPlaces(
  under: string,
  now: Omit<Parameters<typeof keepPlaces>[0], 'remembered'>,
): readonly Offer[] {
  const [memory, setMemory] = useState<{ readonly under: string; readonly offers: readonly Offer[] }>({
    under,
    offers: [],
  });
  const before = memory.under === under ? memory.offers : [];
  const { remembered, shown } = keepPlaces({ remembered: before, ...now });
  if (memory.under !== under || remembered !== before) setMemory({ under, offers: remembered });
  return shown;
}

/** What she told, as both read it: the card in her language large, and her words below. */
function ToldHead({ caseId, language, told }: Pick<ToldPaneProps, 'caseId' | 'language' | 'told'>) {
  const hers = useHerCard(caseId, told, language);
  const text = useText();
  const { words, language: spoken, kind } = told.source;
  return (
    <div className="told-head">
      {told.picture === '' ? null : <Picture id={told.picture} size="large" />}
      <div className="told-head-words">
        {hers ? (
          <p className="told-head-hers" lang={hers.language} dir={hers.direction}>
            {hers.words}
          </p>
        ) : null}
        <p className="told-head-title">
          <bdi>{told.title || text('suggestions.untitled')}</bdi>
        </p>
        <p className="suggestions-note">{text(`skills.sources.kind.${kind}`)}</p>
        {words === told.title ? null : (
          <blockquote className="told-head-quote" lang={spoken || undefined} dir="auto">
            {words}
          </blockquote>
        )}
      </div>
    </div>
  );
}
