// Cards on piles. Cards are laid in their own order; what was laid last is the last entry, so that it can be taken back first.
import type { ValueOf } from '../../../../shared/interview/answers.ts';

export type Laid = ValueOf<'piles'>;

/** The cards that lie on no pile yet, in their order: the first of them is the one to lay. */
export function cardsToLay(cards: readonly string[], laid: Laid): readonly string[] {
  return cards.filter((card) => !Object.hasOwn(laid, card));
}

/** A card laid on a pile, whether or not it lay on one before. */
export function withLaid(laid: Laid, card: string, pile: string): Laid {
  return { ...without(laid, card), [card]: pile };
}

/** A card taken up again. */
export function without(laid: Laid, card: string): Laid {
  return Object.fromEntries(Object.entries(laid).filter(([other]) => other !== card));
}

/** The card that was laid last. */
export function lastLaid(laid: Laid): string | undefined {
  return Object.keys(laid).at(-1);
}

/** The cards on a pile, in the order in which they were laid. */
export function cardsOn(laid: Laid, pile: string): readonly string[] {
  return Object.entries(laid).flatMap(([card, its]) => (its === pile ? [card] : []));
}
