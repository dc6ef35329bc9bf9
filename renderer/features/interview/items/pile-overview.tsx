import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { LeafOf } from '../../../../shared/interview/definition.ts';
import { keys } from '../../../../shared/interview/text-keys.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { Words } from '../words.tsx';
import { cardsOn } from './pile-order.ts';
import type { Laid } from './pile-order.ts';
import type { ShownCard } from './shown-cards.ts';
import './piles-item.css';

interface PileOverviewProps {
  readonly side: Side;
  readonly item: LeafOf<'piles'>;
  readonly cards: readonly ShownCard[];
  readonly laid: Laid;
  readonly onTakeUp: (card: string) => void;
}

/** What lies on each pile; a card that is touched is taken up again. */
export function PileOverview({ side, item, cards, laid, onTakeUp }: PileOverviewProps) {
  if (Object.keys(laid).length === 0) return null;
  return (
    <div className="pile-overview">
      {item.piles.map(({ id, picture }) => (
        <Pile
          key={id}
          side={side}
          picture={picture}
          words={<Words side={side} of={keys.pile(item.id, id)} />}
          cards={cardsOn(laid, id).flatMap((laidCard) => cards.filter((card) => card.id === laidCard))}
          onTakeUp={onTakeUp}
        />
      ))}
    </div>
  );
}

interface PileProps extends Pick<PileOverviewProps, 'side' | 'cards' | 'onTakeUp'> {
  readonly picture: string;
  readonly words: React.ReactNode;
}

function Pile({ side, picture, words, cards, onTakeUp }: PileProps) {
  const headId = useId();
  return (
    <div className="pile">
      <p className="pile-head" id={headId}>
        <Picture id={picture} size="small" />
        <span>{words}</span>
      </p>
      <ul aria-labelledby={headId}>
        {cards.map((card) => (
          <li key={card.id}>
            <Button
              className="pile-laid"
              aria-label={`${side.word('piles.again')}: ${card.name}`}
              onPress={() => onTakeUp(card.id)}
            >
              <Picture id={card.picture} size="small" />
              <span>{card.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
