import { Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import type { ShownCard } from './shown-cards.ts';

interface PileProgressProps {
  readonly side: Side;
  readonly count: number;
  /** How many are laid. */
  readonly laid: number;
  /** The card that was laid last. */
  readonly last: ShownCard | undefined;
  readonly onTakeUp: (card: string) => void;
}

/** How many cards are laid, a dot for each, and the way back to the last one. */
export function PileProgress({ side, count, laid, last, onTakeUp }: PileProgressProps) {
  return (
    <div className="pile-progress">
      <span className="pile-dots" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <span key={index} data-laid={index < laid} data-now={index === laid} />
        ))}
      </span>
      <bdi className="pile-count">
        {laid} / {count}
      </bdi>
      <Button
        className="tile pile-back"
        isDisabled={last === undefined}
        {...(last ? { 'aria-label': `${side.word('piles.again')}: ${last.name}` } : {})}
        onPress={() => {
          if (last) onTakeUp(last.id);
        }}
      >
        <Undo2 aria-hidden="true" />
        {last ? <Picture id={last.picture} size="small" /> : null}
        <span>{side.word('piles.again')}</span>
      </Button>
    </div>
  );
}
