import type { KeyboardEvent, ReactNode } from 'react';
import { WEEK_PARTS } from '../../../../shared/interview/answers.ts';
import type { Names } from '../names/names.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { DAYS, placesOf } from './week-board.ts';
import type { Place } from './week-board.ts';
import './week-view.css';

interface WeekTableProps {
  readonly side: Side;
  readonly names: Names;
  /** The element that names the table; the cards' tray beside it does, where there is none. */
  readonly labelId?: string;
  /** Nothing is in the hand that could be laid: touching does nothing yet. */
  readonly isIdle?: boolean;
  readonly isPressed: (place: Place) => boolean;
  readonly contentOf: (place: Place) => ReactNode;
  /** A place was touched, or the name of a day or of a part: all places of that line. */
  readonly onTouch: (places: readonly Place[]) => void;
}

/** Seven days and four parts of each. One stop on the way through the page; inside, the arrows go on. */
export function WeekTable(props: WeekTableProps) {
  const { side, names, labelId, isIdle = false, isPressed, contentOf, onTouch } = props;
  const cell = (column: number, row: number, places: readonly Place[]) => ({
    type: 'button' as const,
    'data-column': column,
    'data-row': row,
    tabIndex: column === 0 && row === 0 ? 0 : -1,
    ...(isIdle ? { 'aria-disabled': true } : {}),
    onClick: () => onTouch(places),
  });
  const days = names.weekdayNames('short');
  const longDays = names.weekdayNames('long');
  return (
    <table
      className="week-board"
      {...(labelId === undefined ? {} : { 'aria-labelledby': labelId })}
      onKeyDown={goOn}
    >
      <thead>
        <tr>
          <td />
          {DAYS.map((day) => (
            <th key={day} scope="col">
              <button {...cell(day, -1, placesOf({ day }))} className="week-line">
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
              <button {...cell(-1, row, placesOf({ part }))} className="week-line">
                <Picture id={part} size="small" />
                <span>{side.word(part)}</span>
              </button>
            </th>
            {DAYS.map((day) => (
              <td key={day}>
                <button
                  {...cell(day, row, [{ day, part }])}
                  className="week-place"
                  aria-pressed={isPressed({ day, part })}
                >
                  <span className="visually-hidden">
                    {longDays[day]}, {side.word(part)}
                  </span>
                  {contentOf({ day, part })}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From cell to cell with the arrows: the day is the column, the part the row; -1 are the names of the lines. */
function goOn(event: KeyboardEvent<HTMLTableElement>) {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
  if (!cell) return;
  const onwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [onwards, 0],
    ArrowLeft: [-onwards, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const way = ways[event.key];
  if (!way) return;
  event.preventDefault();
  const column = Number(cell.dataset['column']) + way[0];
  const row = Number(cell.dataset['row']) + way[1];
  event.currentTarget.querySelector<HTMLElement>(`[data-column="${column}"][data-row="${row}"]`)?.focus();
}
