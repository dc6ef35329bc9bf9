import { LayoutGrid } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CardSet } from '../../../../shared/interview/definition.ts';
import { keys } from '../../../../shared/interview/text-keys.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { Words } from '../words.tsx';
import type { ShownCard } from './shown-cards.ts';
import './cards-item.css';
import './tiles.css';

interface CardGroupChipsProps {
  readonly side: Side;
  readonly set: CardSet;
  readonly cards: readonly ShownCard[];
  readonly chosen: readonly string[];
  /** The group that is shown; null for all. */
  readonly only: string | null;
  readonly onShow: (group: string | null) => void;
}

const ALL = 'all groups';

/** A row of groups that stays in sight: one is shown at a touch. Each tells how many of its cards are chosen. */
export function CardGroupChips({ side, set, cards, chosen, only, onShow }: CardGroupChipsProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [only]);
  const countOf = (group: string) =>
    cards.filter((card) => card.group === group && chosen.includes(card.id)).length;
  return (
    <div ref={row} className="card-chips">
      <ToggleButtonGroup
        aria-label={side.word('choose')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[only ?? ALL]}
        onSelectionChange={(keysNow) => {
          const [key] = [...keysNow];
          onShow(set.groups.find(({ id }) => id === key)?.id ?? null);
        }}
        className="card-chip-row"
      >
        <ToggleButton id={ALL} className="tile card-chip">
          <LayoutGrid aria-hidden="true" />
          <span>{side.word('cards.all')}</span>
        </ToggleButton>
        {set.groups.map(({ id, picture }) => (
          <ToggleButton key={id} id={id} className="tile card-chip">
            <Picture id={picture} size="small" />
            <Words side={side} of={keys.cardGroup(set.id, id)} />
            {countOf(id) === 0 ? null : <span className="card-count">{countOf(id)}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
