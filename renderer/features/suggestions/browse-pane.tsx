import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import './browse.css';
import type { Offer, Origin } from './offers.ts';
import { OccupationPlace } from './occupation-place.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import type { Deciding } from './use-deciding.ts';
import { useShelf } from './use-finding.ts';
import type { Shelf } from './use-finding.ts';

const SHELVES = ['trades', 'isco', 'activities'] as const satisfies readonly Shelf[];

export interface BrowseProps {
  readonly language: string;
  readonly record: SkillsOfCase;
  readonly deciding: Deciding;
  /** What it is looked up for; where it is for nothing, a skill counts as written by the counsellor. */
  readonly originOf: (offer: Offer) => Origin;
  /** What that is, in words; empty where it is for nothing. */
  readonly purpose: string;
  readonly onClose: () => void;
}

/** One step down: a place of the shelf, or an occupation. */
interface Step {
  readonly id: string;
  readonly label: string;
  readonly is: 'place' | 'occupation';
}

/** The shelves: from a trade, a group of occupations or an activity of everyday life down to its skills. */
export function BrowsePane(props: BrowseProps) {
  const { purpose, onClose } = props;
  const text = useText();
  const [shelf, setShelf] = useState<Shelf>('trades');
  const [path, setPath] = useState<readonly Step[]>([]);
  const last = path.at(-1);
  const goDown = (step: Step) => setPath([...path, step]);
  return (
    <section className="find-pane" aria-label={text('suggestions.browse.title')}>
      <div className="offer-list-head">
        <h2 className="suggestions-heading">{text('suggestions.browse.title')}</h2>
        <Button variant="quiet" onPress={onClose}>
          {text('suggestions.browse.close')}
        </Button>
      </div>
      {purpose === '' ? null : (
        <p className="suggestions-note">{text('suggestions.browse.purpose', { purpose })}</p>
      )}
      <ToggleButtonGroup
        aria-label={text('suggestions.browse.shelf')}
        className="activity-chip-row"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[shelf]}
        onSelectionChange={(keys) => {
          setShelf(SHELVES.find((id) => keys.has(id)) ?? 'trades');
          setPath([]);
        }}
      >
        {SHELVES.map((id) => (
          <ToggleButton key={id} id={id} className="activity-chip">
            {text(`suggestions.shelf.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Trail shelf={shelf} path={path} onGo={(depth) => setPath(path.slice(0, depth))} />
      {last?.is === 'occupation' ? (
        <OccupationPlace {...props} key={last.id} uri={last.id} />
      ) : (
        <PlaceView {...props} key={last?.id ?? shelf} shelf={shelf} place={last ?? null} onGo={goDown} />
      )}
    </section>
  );
}

function Trail(props: {
  readonly shelf: Shelf;
  readonly path: readonly Step[];
  readonly onGo: (depth: number) => void;
}) {
  const { shelf, path, onGo } = props;
  const text = useText();
  if (path.length === 0) return null;
  const above = [text(`suggestions.shelf.${shelf}`), ...path.slice(0, -1).map(({ label }) => label)];
  return (
    <nav aria-label={text('suggestions.browse.trail')}>
      <ol className="browse-trail">
        {above.map((label, depth) => (
          <li key={`${depth} ${label}`}>
            <Button variant="quiet" onPress={() => onGo(depth)}>
              {label}
            </Button>
            <ChevronRight className="browse-arrow" aria-hidden="true" />
          </li>
        ))}
        <li aria-current="page">
          <bdi>{path.at(-1)?.label}</bdi>
        </li>
      </ol>
    </nav>
  );
}

interface PlaceViewProps extends BrowseProps {
  readonly shelf: Shelf;
  readonly place: Step | null;
  readonly onGo: (step: Step) => void;
}

/** What lies at one place: places below it, occupations, or skills. */
function PlaceView({ shelf, place, onGo, language, record, deciding, originOf }: PlaceViewProps) {
  const text = useText();
  const { data, error, refetch } = useShelf(shelf, place?.id ?? null, language);
  if (error) {
    return (
      <Banner tone="danger" action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}>
        {text('suggestions.browse.failed')}
      </Banner>
    );
  }
  if (!data) return <Skeleton label={text('suggestions.browse.loading')} />;
  const skills = data.concepts.filter(({ kind }) => kind === 'skill');
  const occupations = data.concepts.filter(({ kind }) => kind !== 'skill');
  const offers = skills.map((skill): Offer => ({ ...offerOf(skill), why: whyOf(shelf, place) }));
  return (
    <>
      <ul className="browse-places">
        {data.places.map(({ place: id, label, concepts }) => (
          <BrowsePlace
            key={id}
            label={label}
            count={concepts}
            onPress={() => onGo({ id, label, is: 'place' })}
          />
        ))}
        {occupations.map(({ uri, label, language: tag }) => (
          <BrowsePlace
            key={uri}
            label={label}
            lang={tag}
            onPress={() => onGo({ id: uri, label, is: 'occupation' })}
          />
        ))}
      </ul>
      {offers.length === 0 ? null : (
        <SuggestionList
          title={place?.label ?? text('suggestions.browse.title')}
          {...{ offers, record, language, deciding, originOf }}
        />
      )}
    </>
  );
}

function BrowsePlace(props: {
  readonly label: string;
  readonly count?: number;
  readonly lang?: string;
  readonly onPress: () => void;
}) {
  const { label, count, lang, onPress } = props;
  const { number } = useFormats();
  return (
    <li>
      <AriaButton className="browse-place" onPress={onPress}>
        <bdi lang={lang}>{label}</bdi>
        {count === undefined ? null : <span className="suggestions-note">{number(count)}</span>}
        <ChevronRight className="browse-arrow" aria-hidden="true" />
      </AriaButton>
    </li>
  );
}

type Shown = Omit<Offer, 'why'>;

function offerOf({ uri, label, language, official, group }: Shown): Shown {
  return { uri, label, language, official, group: group ?? null };
}

function whyOf(shelf: Shelf, place: Step | null): Offer['why'] {
  if (shelf !== 'activities' || !place) return [];
  return [{ by: 'activity', activity: place.id, title: place.label, words: [] }];
}
