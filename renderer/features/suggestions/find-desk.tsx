import { Ear, Library, Map as MapIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { SkillsOfCase, Told } from '../../../shared/contract/skills.contract.ts';
import { WORD_LANGUAGES } from '../../../shared/taxonomy/suggestion.ts';
import type { WordLanguage } from '../../../shared/taxonomy/suggestion.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StandingHeader } from '../../ui/standing-header.tsx';
import { BrowsePane } from './browse-pane.tsx';
import type { FindScreenProps } from './find-screen.tsx';
import { certainActivities } from './offers.ts';
import type { Offer, Origin } from './offers.ts';
import { RejectedList } from './rejected-list.tsx';
import { SaidField } from './said-field.tsx';
import { saidOrigin, SaidPane } from './said-pane.tsx';
import { TaxonomyNote } from './taxonomy-note.tsx';
import { ToldList } from './told-list.tsx';
import { ToldPane } from './told-pane.tsx';
import { useDeciding } from './use-deciding.ts';

interface FindDeskProps extends FindScreenProps {
  readonly told: readonly Told[];
  readonly record: SkillsOfCase;
}

/** What she told on one side, what the chosen one shows on the other; above both, something that she says now. */
export function FindDesk(props: FindDeskProps) {
  const { caseId, language, told, record, onBack, onSettings } = props;
  const text = useText();
  const deciding = useDeciding(caseId, language, record);
  const desk = useDesk(told, language);
  const field = useRef<HTMLInputElement>(null);
  const shows = useRef<HTMLDivElement>(null);
  return (
    <div className="find-screen">
      <StandingHeader
        back={{ label: text('suggestions.back'), onPress: onBack }}
        title={text('suggestions.title')}
        details={<bdi>{record.name}</bdi>}
        actions={
          <Button variant="quiet" icon={<MapIcon />} onPress={onBack}>
            {text('suggestions.map', { count: record.skills.length })}
          </Button>
        }
      />
      <div className="find-body">
        <div className="find-said">
          <SaidField
            ref={field}
            spoken={desk.spoken}
            onSpoken={desk.setSpoken}
            typed={desk.typed}
            onTyped={desk.type}
          />
          <Button icon={<Library />} onPress={() => desk.setBrowsing(true)}>
            {text('suggestions.browse.open')}
          </Button>
        </div>
        <div className="find-columns">
          <section className="find-told" aria-label={text('suggestions.told.title')}>
            <h2 className="suggestions-heading">{text('suggestions.told.title')}</h2>
            {told.length === 0 ? (
              <p className="suggestions-note">{text('suggestions.told.none')}</p>
            ) : (
              <ToldList
                told={told}
                record={record}
                chosenId={desk.chosen?.id ?? null}
                onChoose={desk.choose}
                onEnter={() => shows.current?.querySelector<HTMLElement>('.offer')?.focus()}
              />
            )}
          </section>
          <div ref={shows} className="find-shows">
            <Shows {...props} desk={desk} deciding={deciding} field={field} />
            <RejectedList
              rejections={record.rejections}
              onOfferAgain={(rejection) => void deciding.offerAgain(rejection)}
            />
            <TaxonomyNote language={language} onSettings={onSettings} />
          </div>
        </div>
      </div>
    </div>
  );
}

interface ShowsProps extends FindDeskProps {
  readonly desk: ReturnType<typeof useDesk>;
  readonly deciding: ReturnType<typeof useDeciding>;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The side of skills: the shelves, what a sentence shows, what the chosen thing shows, or how to begin. */
function Shows({ caseId, language, record, desk, deciding, field, onInterview }: ShowsProps) {
  const text = useText();
  const { chosen, typed, spoken } = desk;
  const shared = { caseId, language, record, deciding, onBrowse: () => desk.setBrowsing(true) };
  if (desk.isBrowsing) {
    return (
      <BrowsePane
        {...{ language, record, deciding }}
        originOf={desk.originOf}
        purpose={typed.trim() || chosen?.title || ''}
        onClose={() => desk.setBrowsing(false)}
      />
    );
  }
  if (typed.trim() !== '') return <SaidPane {...shared} spoken={spoken} typed={typed} />;
  if (chosen) {
    return (
      <ToldPane
        {...shared}
        key={chosen.id}
        told={chosen}
        confirmed={desk.confirmedOf(chosen)}
        onConfirm={(confirmed) => desk.confirm(chosen, confirmed)}
      />
    );
  }
  return (
    <EmptyState
      icon={<Ear />}
      title={text('suggestions.empty.title')}
      text={text('suggestions.empty.text')}
      action={
        <>
          <Button onPress={() => field.current?.focus()}>{text('suggestions.empty.say')}</Button>
          <Button variant="primary" onPress={onInterview}>
            {text('suggestions.empty.interview')}
          </Button>
        </>
      }
    />
  );
}

/** What is chosen, said and confirmed on the desk. */
function useDesk(told: readonly Told[], language: string) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isBrowsing, setBrowsing] = useState(false);
  const [typed, setTyped] = useState('');
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [spoken, setSpoken] = useState<WordLanguage>(
    WORD_LANGUAGES.find((known) => known === language) ?? 'en',
  );
  const chosen = told.find(({ id }) => id === chosenId) ?? told[0];
  return {
    chosen,
    isBrowsing,
    setBrowsing,
    typed,
    spoken,
    setSpoken,
    type: (words: string) => {
      setTyped(words);
      setBrowsing(false);
    },
    choose: (id: string) => {
      setChosenId(id);
      setTyped('');
      setBrowsing(false);
    },
    confirmedOf: (thing: Told) => confirmed.get(thing.id) ?? certainActivities(thing),
    confirm: (thing: Told, ids: readonly string[]) => setConfirmed(new Map(confirmed).set(thing.id, ids)),
    originOf: (offer: Offer): Origin => {
      if (typed.trim() !== '') return saidOrigin(typed, spoken);
      return chosen?.source ?? { ...saidOrigin(offer.label, offer.language), kind: 'typed' };
    },
  };
}
