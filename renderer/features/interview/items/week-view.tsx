// A week: take up a picture, touch when it is done; the name of a day or of a part of the day lays it on the whole line.
import type { Names } from '../names/names.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { CardTray } from './card-tray.tsx';
import type { LaidCard } from './laid-cards.ts';
import type { DayPlanState } from './use-day-plan.ts';
import { cardsAt } from './week-board.ts';
import { WeekTable } from './week-table.tsx';
import './week-view.css';

interface WeekViewProps {
  readonly side: Side;
  readonly names: Names;
  readonly cards: readonly LaidCard[];
  readonly state: DayPlanState;
}

export function WeekView({ side, names, cards, state }: WeekViewProps) {
  const { plan, hand, takeUp } = state;
  return (
    <div className="week">
      <p className="her-hint" role="status">
        {side.word(hand === null ? 'clock.choose' : 'clock.place')}
      </p>
      <div className="week-cards">
        <CardTray
          label={side.word('clock.choose')}
          cards={cards}
          laid={plan.week.map(({ card }) => card)}
          inHand={hand?.card}
          onTakeUp={takeUp}
        />
      </div>
      <Board {...{ side, names, cards, state }} />
    </div>
  );
}

function Board({ side, names, cards, state }: WeekViewProps) {
  const { plan, hand, lay } = state;
  return (
    <WeekTable
      side={side}
      names={names}
      isIdle={hand === null}
      isPressed={(place) => hand !== null && cardsAt(plan.week, place).includes(hand.card)}
      contentOf={(place) => <Laid cards={cards} ids={cardsAt(plan.week, place)} />}
      onTouch={(places) => {
        if (hand !== null) lay(hand.card, places);
      }}
    />
  );
}

function Laid({ cards, ids }: { readonly cards: readonly LaidCard[]; readonly ids: readonly string[] }) {
  return cards
    .filter(({ id }) => ids.includes(id))
    .map(({ id, picture, name }) => (
      <span key={id} className="week-laid">
        <Picture id={picture} size="small" />
        <span className="visually-hidden">{name}</span>
      </span>
    ));
}
