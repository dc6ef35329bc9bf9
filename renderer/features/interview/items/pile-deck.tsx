import { useId } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { LeafOf } from '../../../../shared/interview/definition.ts';
import { keys } from '../../../../shared/interview/text-keys.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { Words } from '../words.tsx';
import { cardsOn } from './pile-order.ts';
import type { Laid } from './pile-order.ts';
import type { ShownCard } from './shown-cards.ts';
import './piles-item.css';
import './tiles.css';

interface PileDeckProps {
  readonly side: Side;
  readonly item: LeafOf<'piles'>;
  /** The card to lay; undefined when all are laid. */
  readonly card: ShownCard | undefined;
  readonly laid: Laid;
  readonly onLay: (pile: string) => void;
}

/** The card to lay, and below it the piles. */
export function PileDeck({ side, item, card, laid, onLay }: PileDeckProps) {
  const cardId = useId();
  if (!card) return null;
  return (
    <div className="pile-deck">
      <p className="pile-card" key={card.id}>
        <Picture id={card.picture} size="large" />
        {/* The counsellor's half alone says the next card, else there are two voices. */}
        <span id={cardId} aria-live={side.who === 'counsellor' ? 'polite' : 'off'}>
          <Words side={side} of={keys.card(item.set, card.id)} />
        </span>
      </p>
      <Toolbar aria-labelledby={cardId} className="pile-buttons">
        {item.piles.map(({ id, picture }) => (
          <Button key={id} className="tile pile-button" onPress={() => onLay(id)}>
            <Picture id={picture} size={side.who === 'hers' ? 'card' : 'small'} />
            <span className="tile-words">
              <Words side={side} of={keys.pile(item.id, id)} />
            </span>
            <span className="pile-size" aria-hidden="true">
              {cardsOn(laid, id).length}
            </span>
          </Button>
        ))}
      </Toolbar>
    </div>
  );
}
