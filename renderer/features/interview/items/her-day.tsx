// Her half of a day: take up a picture, touch the hour when it begins, touch the hour when it ends.
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { CardTray } from './card-tray.tsx';
import type { Lay } from './day-clock.ts';
import { clockText } from './day-clock.ts';
import { DayFace } from './day-face.tsx';
import { HourStepper } from './hour-stepper.tsx';
import type { LaidCard } from './laid-cards.ts';
import type { DayPlanState } from './use-day-plan.ts';

export interface DayProps {
  readonly side: Side;
  readonly cards: readonly LaidCard[];
  readonly state: DayPlanState;
}

export function HerDay({ side, cards, state }: DayProps) {
  const { plan, hand, selected, takeUp, layNext } = state;
  const [isByKey, setByKey] = useState(false);
  const lay = selected === null ? undefined : plan.day[selected];
  return (
    <div className="her-day">
      <Hint {...{ side, state }} />
      <div className="her-day-cards">
        <CardTray
          label={side.word('clock.choose')}
          cards={cards}
          laid={plan.day.map(({ card }) => card)}
          inHand={hand?.card}
          onTakeUp={(card) => {
            setByKey(false);
            takeUp(card);
          }}
        />
      </div>
      <DayFace cards={cards} state={state} />
      {hand === null ? null : (
        <Button
          className="tile her-day-add"
          onPress={({ pointerType }) => {
            setByKey(pointerType === 'keyboard' || pointerType === 'virtual');
            layNext(hand.card);
          }}
        >
          <Plus aria-hidden="true" />
          <span className="tile-words">
            {side.word('clock.add')}: {cards.find(({ id }) => id === hand.card)?.name}
          </span>
        </Button>
      )}
      {lay === undefined || selected === null ? null : (
        <Changing key={selected} {...{ side, cards, state, lay }} at={selected} isFocused={isByKey} />
      )}
      <LaidList {...{ side, cards, state }} />
    </div>
  );
}

/** What to touch next. */
function Hint({ side, state: { hand } }: Pick<DayProps, 'side' | 'state'>) {
  const next = hand === null ? 'clock.choose' : hand.from === undefined ? 'clock.begin' : 'clock.end';
  return (
    <p className="her-hint" role="status">
      {side.word(next)}
    </p>
  );
}

interface ChangingProps extends DayProps {
  readonly lay: Lay;
  readonly at: number;
  readonly isFocused: boolean;
}

/** One that lies on the clock: earlier, later, away. */
function Changing({ side, cards, state, lay, at, isFocused }: ChangingProps) {
  const card = cards.find(({ id }) => id === lay.card);
  return (
    <div className="her-day-changing" role="group" aria-label={card?.name ?? lay.card}>
      {card ? <Picture id={card.picture} size="small" /> : null}
      <HourStepper
        side={side}
        label={side.word('clock.from')}
        hour={lay.from}
        onChange={(hour) => state.move(at, 'from', hour)}
        autoFocus={isFocused}
      />
      <HourStepper
        side={side}
        label={side.word('clock.until')}
        hour={lay.to}
        onChange={(hour) => state.move(at, 'to', hour)}
      />
      <Button className="hour-step" aria-label={side.word('remove')} onPress={() => state.remove(at)}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}

/** The same in words, in the order of the day; each can be chosen to be changed. */
function LaidList({ side, cards, state }: DayProps) {
  const { plan, selected, select } = state;
  const inOrder = plan.day.map((lay, at) => ({ ...lay, at })).sort((one, other) => one.from - other.from);
  if (inOrder.length === 0) return null;
  return (
    <ToggleButtonGroup
      aria-label={side.word('day')}
      className="her-day-list"
      selectionMode="single"
      selectedKeys={selected === null ? [] : [String(selected)]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        select(key === undefined ? null : Number(key));
      }}
    >
      {inOrder.map(({ card, from, to, at }) => (
        <ToggleButton key={at} id={String(at)} className="tile her-day-laid">
          <bdi className="her-day-hours">
            {clockText(from)}–{clockText(to)}
          </bdi>
          <span className="tile-words">{cards.find(({ id }) => id === card)?.name ?? card}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
