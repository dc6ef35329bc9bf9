import { useEffect, useRef } from 'react';
import { cardSetOf } from '../../../../shared/interview/structure.ts';
import type { ItemProps } from './item-props.ts';
import { PileDeck } from './pile-deck.tsx';
import { cardsToLay, lastLaid, without, withLaid } from './pile-order.ts';
import type { Laid } from './pile-order.ts';
import { PileOverview } from './pile-overview.tsx';
import { PileProgress } from './pile-progress.tsx';
import { shownCards } from './shown-cards.ts';
import { useDigitKeys } from './use-digit-keys.ts';
import './piles-item.css';

/** One card after the other is laid on one of two or three piles; below, what lies where. Every card can be taken up again. */
export function PilesItem(props: ItemProps<'piles'>) {
  const { item, definition, side, labelId, value: laid = {}, onAnswer, onClear } = props;
  const set = cardSetOf(definition, item.set);
  const cards = set ? shownCards(set, side, null) : [];
  const toLay = cardsToLay(
    cards.map(({ id }) => id),
    laid,
  );
  const cardOf = (id: string | undefined) => cards.find((card) => card.id === id);
  const card = cardOf(toLay[0]);
  const { frame, keepFocus } = useFocusWhenDone(card === undefined);
  const change = (next: Laid) => (Object.keys(next).length === 0 ? onClear() : onAnswer(next));
  const layOn = (pile: string | undefined) => {
    if (!card || pile === undefined) return;
    keepFocus();
    change(withLaid(laid, card.id, pile));
  };
  const takeUp = (id: string) => change(without(laid, id));
  const last = cardOf(lastLaid(laid));
  const onKeyDownCapture = useDigitKeys(item.piles.length, (index) => layOn(item.piles[index]?.id));
  return (
    <div ref={frame} className="piles" role="group" aria-labelledby={labelId} {...{ onKeyDownCapture }}>
      <PileProgress
        side={side}
        count={cards.length}
        laid={cards.length - toLay.length}
        last={last}
        onTakeUp={takeUp}
      />
      <PileDeck {...{ side, item, card, laid }} onLay={layOn} />
      <PileOverview {...{ side, item, cards, laid }} onTakeUp={takeUp} />
    </div>
  );
}

/** When the last card is laid the buttons are gone: the focus stays at the piles, on the way back. */
function useFocusWhenDone(isDone: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    if (isDone && wasInside.current) frame.current?.querySelector<HTMLElement>('.pile-back')?.focus();
    wasInside.current = false;
  }, [isDone]);
  const keepFocus = () => {
    wasInside.current = frame.current?.contains(document.activeElement) === true;
  };
  return { frame, keepFocus };
}
