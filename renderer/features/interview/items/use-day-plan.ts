import { useState } from 'react';
import type { ItemProps } from './item-props.ts';
import type { DayPlan, Edge, Lay } from './day-clock.ts';
import { layAlong, layOf, nextLay, withEdge } from './day-clock.ts';
import type { Place } from './week-board.ts';
import { toggled } from './week-board.ts';

/** A card that was taken up and is to be laid; `from` once its beginning was touched. */
export interface Hand {
  readonly card: string;
  readonly from?: number;
}

const EMPTY: DayPlan = { day: [], week: [] };

/** What lies on the clock and on the week, what is in the hand, and everything that can be done with it. */
export function useDayPlan({
  value,
  onAnswer,
  onClear,
}: Pick<ItemProps<'dayClock'>, 'value' | 'onAnswer' | 'onClear'>) {
  const plan = value ?? EMPTY;
  const [hand, setHand] = useState<Hand | null>(null);
  const [selected, select] = useState<number | null>(null);
  const store = (next: DayPlan) => {
    if (next.day.length === 0 && next.week.length === 0) onClear();
    else onAnswer(next);
  };
  const add = (lay: Lay) => {
    setHand(null);
    select(plan.day.length);
    store({ ...plan, day: [...plan.day, lay] });
  };
  return {
    plan,
    hand,
    /** The place in `plan.day` of what is being changed. */
    selected: selected !== null && selected < plan.day.length ? selected : null,
    select: (at: number | null) => {
      setHand(null);
      select(at);
    },
    takeUp: (card: string | null) => {
      select(null);
      setHand(card === null ? null : { card });
    },
    /** The first hour that is touched is the beginning, the second the end. */
    touchHour: (hour: number) => {
      if (hand === null) return;
      if (hand.from === undefined) setHand({ ...hand, from: hour });
      else add(layOf(hand.card, hand.from, hour));
    },
    drawAlong: (from: number, to: number) => {
      if (hand !== null) add(layAlong(hand.card, from, to));
    },
    layNext: (card: string) => add(nextLay(card, plan.day)),
    move: (at: number, edge: Edge, hour: number) =>
      store({ ...plan, day: plan.day.map((lay, index) => (index === at ? withEdge(lay, edge, hour) : lay)) }),
    remove: (at: number) => {
      select(null);
      store({ ...plan, day: plan.day.filter((_, index) => index !== at) });
    },
    lay: (card: string, places: readonly Place[]) =>
      store({ ...plan, week: [...toggled(plan.week, card, places)] }),
  };
}

export type DayPlanState = ReturnType<typeof useDayPlan>;
