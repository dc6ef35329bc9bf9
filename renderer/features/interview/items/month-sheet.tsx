import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { Names } from '../names/names.ts';
import type { Side } from '../side.ts';
import { daysOf, monthAfter, monthOf, weekdayOf } from './appointment-parts.ts';
import type { Month } from './appointment-parts.ts';
import { dayWords } from './day-words.ts';
import './month-sheet.css';
import './tiles.css';

interface MonthSheetProps {
  readonly side: Side;
  readonly names: Names;
  readonly labelId: string;
  readonly today: string;
  /** ISO date. */
  readonly value: string | undefined;
  readonly onChange: (date: string) => void;
}

/** A sheet of a wall calendar: a month, its days to touch, and the ways to the months before and after. */
export function MonthSheet({ names, labelId, today, value, onChange }: MonthSheetProps) {
  const [month, setMonth] = useState(() => monthOf(value ?? today));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    // Chosen elsewhere: the sheet turns to it.
    if (value !== undefined) setMonth(monthOf(value));
  }
  const days = daysOf(month);
  const isPast = (date: string) => date < today && date !== value;
  const earlier = monthAfter(month, -1);
  const later = monthAfter(month, 1);
  return (
    <div className="month-sheet">
      <div className="month-head">
        <Button
          className="tile month-turn"
          aria-label={monthWords(earlier, names)}
          isDisabled={daysOf(earlier).every(isPast)}
          onPress={() => setMonth(earlier)}
        >
          <ChevronLeft aria-hidden="true" />
        </Button>
        <p className="month-name" role="status">
          {monthWords(month, names)}
        </p>
        <Button
          className="tile month-turn"
          aria-label={monthWords(later, names)}
          onPress={() => setMonth(later)}
        >
          <ChevronRight aria-hidden="true" />
        </Button>
      </div>
      <p className="month-weekdays" aria-hidden="true">
        {names.weekdayNames('short').map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <ListBox
        aria-labelledby={labelId}
        layout="grid"
        selectionMode="single"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={value === undefined ? [] : [value]}
        disabledKeys={days.filter(isPast)}
        onSelectionChange={(keys) => {
          const date = days.find((day) => keys !== 'all' && keys.has(day));
          if (date !== undefined) onChange(date);
        }}
        className="month-days"
      >
        {days.map((date, index) => (
          <ListBoxItem
            key={date}
            id={date}
            textValue={String(index + 1)}
            aria-label={dayWords(date, names)}
            className="tile month-day"
            data-today={date === today}
            {...(index === 0 ? { style: { gridColumnStart: weekdayOf(date) + 1 } } : {})}
          >
            {index + 1}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}

const monthWords = ({ year, month }: Month, names: Names) =>
  `${names.monthNames('gregory')[month] ?? ''} ${year}`;
