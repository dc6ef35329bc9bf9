import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConceptDialog } from './concept-dialog.tsx';
import { comesFrom } from './offers.ts';
import type { Offer, Origin } from './offers.ts';
import { SuggestionRow } from './suggestion-row.tsx';
import type { OfferState } from './suggestion-row.tsx';
import './suggestion-list.css';
import type { Deciding } from './use-deciding.ts';

export interface SuggestionListProps {
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly record: SkillsOfCase;
  /** The interface's language. */
  readonly language: string;
  readonly deciding: Deciding;
  /** Where a skill comes from that is accepted here. */
  readonly originOf: (offer: Offer) => Origin;
}

/** How long a decision may take to be seen; later the focus is somewhere else on purpose. */
const SAVED_WITHIN_MS = 3000;

/** Offered skills: the arrows go from one to the next, single keys decide, and those ticked are accepted together. */
export function SuggestionList(props: SuggestionListProps) {
  const { title, offers, record, language, deciding, originOf } = props;
  const text = useText();
  const heading = useId();
  const { ticked, tick, clear } = useTicks();
  const [explained, setExplained] = useState<string | null>(null);
  const rows = useRows(offers.map(({ uri }) => uri));
  const states = new Map(offers.map((offer) => [offer.uri, stateOf(offer, record, originOf(offer))]));
  const open = offers.filter(({ uri }) => ticked.has(uri) && states.get(uri)?.is !== 'here');
  const acceptTicked = async () => {
    await deciding.accept(open.map((offer) => ({ offer, origin: originOf(offer) })));
    clear();
  };
  return (
    <section className="offer-list" aria-labelledby={heading}>
      <div className="offer-list-head">
        <h2 id={heading} className="suggestions-heading">
          {title}
        </h2>
        <Button variant="primary" isDisabled={open.length === 0} onPress={() => void acceptTicked()}>
          {text('suggestions.acceptTicked', { count: open.length })}
        </Button>
      </div>
      <p className="suggestions-note offer-keys">{text('suggestions.keys')}</p>
      <ul className="offer-rows" aria-labelledby={heading} onKeyDown={rows.goAlong}>
        {offers.map((offer, at) => (
          <SuggestionRow
            key={offer.uri}
            offer={offer}
            state={states.get(offer.uri) ?? { is: 'new' }}
            language={language}
            isTicked={ticked.has(offer.uri)}
            isCurrent={at === rows.current}
            ref={rows.keep(offer.uri)}
            onFocus={() => rows.enter(at)}
            onAccept={(said) => {
              rows.stay(offer.uri);
              void deciding.accept([{ offer, origin: originOf(offer), ...said }]);
            }}
            onReject={() => {
              rows.stay(offers[at + 1]?.uri ?? offers[at - 1]?.uri);
              void deciding.reject(offer);
            }}
            onRename={(held, name) => {
              rows.stay(offer.uri);
              void deciding.change(held.id, { name });
            }}
            onLevel={(held, level) => void deciding.change(held.id, { level })}
            onTakeBack={(held) => {
              rows.stay(offer.uri);
              void deciding.takeBack(held);
            }}
            onTick={(isTicked) => tick(offer.uri, isTicked)}
            onExplain={() => setExplained(offer.uri)}
          />
        ))}
      </ul>
      {explained === null ? null : (
        <ConceptDialog uri={explained} language={language} onClose={() => setExplained(null)} />
      )}
    </section>
  );
}

function stateOf({ uri }: Offer, { skills }: SkillsOfCase, origin: Origin): OfferState {
  const held = skills.find(({ value }) => value.conceptUri === uri);
  if (!held) return { is: 'new' };
  return { is: held.sources.some((source) => comesFrom(source, origin)) ? 'here' : 'elsewhere', held };
}

function useTicks() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    ticked,
    tick: (uri: string, isTicked: boolean) => {
      const others = [...ticked].filter((known) => known !== uri);
      setTicked(new Set(isTicked ? [...others, uri] : others));
    },
    clear: () => setTicked(new Set()),
  };
}

/** The rows as one stop of Tab: where the focus is, and where it goes when what had it has gone. */
function useRows(uris: readonly string[]) {
  const [at, setAt] = useState(0);
  const elements = useRef(new Map<string, HTMLLIElement>());
  const goal = useRef<{ readonly uri: string; readonly until: number } | null>(null);
  const current = Math.max(0, Math.min(at, uris.length - 1));
  const focus = (index: number) => {
    const uri = uris[index];
    if (uri !== undefined) elements.current.get(uri)?.focus();
  };
  useEffect(() => {
    // A button that was pressed, or the whole row, has gone: the focus stays in the list.
    if (goal.current === null || document.activeElement !== document.body) return;
    if (Date.now() < goal.current.until) elements.current.get(goal.current.uri)?.focus();
    goal.current = null;
  });
  return {
    current,
    enter: (index: number) => setAt(index),
    stay: (uri: string | undefined) => {
      goal.current = uri === undefined ? null : { uri, until: Date.now() + SAVED_WITHIN_MS };
    },
    keep: (uri: string) => (element: HTMLLIElement | null) => {
      if (element) elements.current.set(uri, element);
      else elements.current.delete(uri);
    },
    goAlong: (event: KeyboardEvent) => {
      const isRow = event.target instanceof HTMLLIElement;
      const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: uris.length - 1 }[event.key];
      if (!isRow || to === undefined || to < 0 || to >= uris.length) return;
      event.preventDefault();
      focus(to);
    },
  };
}
