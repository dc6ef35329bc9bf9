// The counsellor's half of a date: fields to type and choose in, and the day that it is in the Gregorian calendar.
import { CircleAlert } from 'lucide-react';
import { partsOf } from '../../../../shared/domain/partial-date.ts';
import type { Calendar } from '../../../../shared/interview/answers.ts';
import { daysIn } from '../../../../shared/interview/told-date.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Names } from '../names/names.ts';
import type { Side } from '../side.ts';
import { latinDigits } from './latin-digits.ts';
import type { useToldDate } from './use-told-date.ts';

export interface DatePartsProps {
  readonly side: Side;
  readonly names: Names;
  readonly date: ReturnType<typeof useToldDate>;
  /** In the order in which they are offered. */
  readonly calendars: readonly Calendar[];
}

const NONE = 'none';

export function DateFields({ side, names, date, calendars }: DatePartsProps) {
  const { telling, change } = date;
  const { calendar, year, month, day } = telling;
  const days = daysIn(calendar, year === '' ? undefined : Number(year), month);
  return (
    <>
      <div className="told-date-fields">
        <div className="told-date-calendar">
          <Select
            label={side.word('date.calendar')}
            items={calendars.map((id) => ({ id, label: side.word(`calendar.${id}`) }))}
            value={calendar}
            onChange={date.setCalendar}
          />
        </div>
        <TextField
          label={side.word('date.year')}
          value={year}
          inputMode="numeric"
          dir="ltr"
          onChange={(typed) => change({ year: latinDigits(typed).slice(0, 4) }, 'typed')}
        />
        <ComboBox
          // A field that is found by typing keeps its words while its months change below it.
          key={calendar}
          label={side.word('date.month')}
          items={names.monthNames(calendar).map((name, at) => ({
            id: String(at + 1),
            label: `${at + 1} · ${name}`,
          }))}
          value={month === undefined ? null : String(month)}
          onChange={(id) => change({ month: id === null ? undefined : Number(id) }, 'chosen')}
        />
        <Select
          label={side.word('date.day')}
          items={[
            { id: NONE, label: '–' },
            ...Array.from({ length: days }, (_, at) => ({ id: String(at + 1), label: String(at + 1) })),
          ]}
          value={String(day ?? NONE)}
          isDisabled={month === undefined}
          onChange={(id) => change({ day: id === NONE ? undefined : Number(id) }, 'chosen')}
        />
      </div>
      <Meaning {...{ side, date }} />
    </>
  );
}

/** What the told date is in the Gregorian calendar, or that there is no such date. */
function Meaning({ side, date }: Pick<DatePartsProps, 'side' | 'date'>) {
  const { told, isImpossible } = date;
  return (
    <p className="told-date-meaning" role="status">
      {isImpossible ? (
        <span className="told-date-impossible">
          <CircleAlert aria-hidden="true" /> {side.word('date.impossible')}
        </span>
      ) : null}
      {told !== undefined && told.calendar !== 'gregory' ? (
        <>
          {side.word('calendar.gregory')}: <bdi>{gregorianWords(told.date, side.language)}</bdi>
        </>
      ) : null}
    </p>
  );
}

/** `17 maggio 1990`, `maggio 1990`, `1990`. */
function gregorianWords(date: string, language: string): string {
  const { year, month, day } = partsOf(date);
  const format = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}
