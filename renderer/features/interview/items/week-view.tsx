// A week: take up a picture, touch when it is done; the name of a day or of a part of the day lays it on the whole line.
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { WEEK_PARTS } from '../../../../shared/interview/answers.ts';
import type { Names } from '../names/names.ts';
import { Picture } from '../picture.tsx';
import type { Side } from '../side.ts';
import { CardTray } from './card-tray.tsx';
import type { LaidCard } from './laid-cards.ts';
import type { DayPlanState } from './use-day-plan.ts';
import { cardsAt, DAYS, placesOf } from './week-board.ts';
import type { Place } from './week-board.ts';
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

/** From cell to cell with the arrows: the day is the column, the part the row; -1 are the names of the lines. */
function useArrows() {
  const board = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    if (!cell) return;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowRight: [isRightToLeft ? -1 : 1, 0],
      ArrowLeft: [isRightToLeft ? 1 : -1, 0],
      ArrowDown: [0, 1],
      ArrowUp: [0, -1],
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const column = Number(cell.dataset['column']) + way[0];
    const row = Number(cell.dataset['row']) + way[1];
    board.current?.querySelector<HTMLElement>(`[data-column="${column}"][data-row="${row}"]`)?.focus();
  };
  return { ref: board, onKeyDown };
}

function Board({ side, names, cards, state }: WeekViewProps) {
  const { plan, hand, lay } = state;
  const put = (places: readonly Place[]) => {
    if (hand !== null) lay(hand.card, places);
  };
  const days = names.weekdayNames('short');
  const cell = (column: number, row: number) => ({
    type: 'button' as const,
    'data-column': column,
    'data-row': row,
    // One stop on the way through the page; inside, the arrows go on.
    tabIndex: column === 0 && row === 0 ? 0 : -1,
    'aria-disabled': hand === null,
  });
  return (
    <table className="week-board" {...useArrows()}>
      <thead>
        <tr>
          <td />
          {DAYS.map((day) => (
            <th key={day} scope="col">
              <button {...cell(day, -1)} className="week-line" onClick={() => put(placesOf({ day }))}>
                {days[day]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WEEK_PARTS.map((part, row) => (
          <tr key={part}>
            <th scope="row">
              <button {...cell(-1, row)} className="week-line" onClick={() => put(placesOf({ part }))}>
                <Picture id={part} size="small" />
                <span>{side.word(part)}</span>
              </button>
            </th>
            {DAYS.map((day) => (
              <td key={day}>
                <button
                  {...cell(day, row)}
                  className="week-place"
                  aria-pressed={hand !== null && cardsAt(plan.week, { day, part }).includes(hand.card)}
                  onClick={() => put([{ day, part }])}
                >
                  <span className="visually-hidden">
                    {names.weekdayNames('long')[day]}, {side.word(part)}
                  </span>
                  <Laid cards={cards} ids={cardsAt(plan.week, { day, part })} />
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
