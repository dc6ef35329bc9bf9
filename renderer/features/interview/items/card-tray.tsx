import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Picture } from '../../../ui/picture.tsx';
import type { LaidCard } from './laid-cards.ts';
import './tiles.css';
import './card-tray.css';

interface CardTrayProps {
  readonly label: string;
  readonly cards: readonly LaidCard[];
  /** The cards that lie somewhere already. */
  readonly laid: readonly string[];
  readonly inHand: string | undefined;
  /** Null where the card was put back. */
  readonly onTakeUp: (card: string | null) => void;
}

/** The cards to lay: one is taken up by a touch or with the arrows and Enter. */
export function CardTray({ label, cards, laid, inHand, onTakeUp }: CardTrayProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="card-tray"
      selectionMode="single"
      selectedKeys={inHand === undefined ? [] : [inHand]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        onTakeUp(cards.find(({ id }) => id === key)?.id ?? null);
      }}
    >
      {cards.map(({ id, name, picture }) => (
        <ToggleButton key={id} id={id} className="tile card-tile">
          <Picture id={picture} size="small" />
          <span className="tile-words">{name}</span>
          {laid.includes(id) ? <Check aria-hidden="true" className="card-laid" /> : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
