import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import type { ShownCard } from './shown-cards.ts';
import './cards-item.css';

interface ChosenCardsProps {
  readonly side: Side;
  readonly cards: readonly ShownCard[];
  readonly chosen: readonly string[];
  /** How many may be chosen, where that is limited. */
  readonly most: number | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The chosen cards in one row, counted, each with its way back. */
export function ChosenCards({ side, cards, chosen, most, onChange }: ChosenCardsProps) {
  const headId = useId();
  if (chosen.length === 0) return null;
  const known = chosen.flatMap((id) => cards.filter((card) => card.id === id));
  return (
    <div className="chosen-cards">
      <p id={headId} className="chosen-cards-head">
        <Check aria-hidden="true" />
        {side.word('chosen')}
        <bdi className="card-count">{most === undefined ? chosen.length : `${chosen.length} / ${most}`}</bdi>
      </p>
      <ul className="chosen-card-row" aria-labelledby={headId}>
        {known.map(({ id, picture, name }) => (
          <li key={id}>
            <Button
              className="chosen-card"
              aria-label={`${side.word('remove')}: ${name}`}
              onPress={() => onChange(chosen.filter((other) => other !== id))}
            >
              <Picture id={picture} size="small" />
              <span className="chosen-card-name">{name}</span>
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
