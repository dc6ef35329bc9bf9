// The counsellor's half of a day: each card with the times at which it is done, and the clock beside it.
import { Plus, X } from 'lucide-react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { Picture } from '../../../ui/picture.tsx';
import type { Edge, Lay } from './day-clock.ts';
import { clockText, hoursFor } from './day-clock.ts';
import { DayFace } from './day-face.tsx';
import type { DayProps } from './her-day.tsx';
import type { LaidCard } from './laid-cards.ts';

export function DayRows({ side, cards, state }: DayProps) {
  return (
    <div className="day-by-rows">
      <ul className="day-rows">
        {cards.map((card) => (
          <CardRows key={card.id} {...{ side, state, card }} />
        ))}
      </ul>
      <div className="day-small-face">
        <DayFace cards={cards} state={state} isStill />
      </div>
    </div>
  );
}

type CardProps = Omit<DayProps, 'cards'> & { readonly card: LaidCard };

/** A card and its times, one line each. */
function CardRows({ side, state, card }: CardProps) {
  const laid = state.plan.day.flatMap((lay, at) => (lay.card === card.id ? [{ lay, at }] : []));
  return (
    <li className="day-row">
      <div className="day-card">
        <Picture id={card.picture} size="small" />
        <span className="day-card-name">{card.name}</span>
        <IconButton
          label={`${side.word('clock.add')}: ${card.name}`}
          icon={<Plus />}
          onPress={() => state.layNext(card.id)}
        />
      </div>
      {laid.map(({ lay, at }) => (
        <div key={at} className="day-times">
          <HourSelect {...{ side, state, card, lay, at }} edge="from" />
          <span aria-hidden="true">–</span>
          <HourSelect {...{ side, state, card, lay, at }} edge="to" />
          <IconButton
            label={`${side.word('remove')}: ${card.name} ${clockText(lay.from)}`}
            icon={<X />}
            onPress={() => state.remove(at)}
          />
        </div>
      ))}
    </li>
  );
}

interface HourSelectProps extends CardProps {
  readonly lay: Lay;
  readonly at: number;
  readonly edge: Edge;
}

function HourSelect({ side, state, card, lay, at, edge }: HourSelectProps) {
  return (
    <Select
      label={`${card.name}: ${side.word(edge === 'from' ? 'clock.from' : 'clock.until')}`}
      isLabelHidden
      items={hoursFor(edge).map((hour) => ({ id: String(hour), label: clockText(hour) }))}
      value={String(lay[edge])}
      onChange={(hour) => state.move(at, edge, Number(hour))}
    />
  );
}
