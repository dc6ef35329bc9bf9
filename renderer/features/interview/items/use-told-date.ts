import { useState } from 'react';
import type { Calendar, ValueOf } from '../../../../shared/interview/answers.ts';
import {
  composeTold,
  daysIn,
  gregorianOf,
  partsOfTold,
  toldIn,
} from '../../../../shared/interview/told-date.ts';
import type { ItemProps } from './item-props.ts';

type ToldDate = ValueOf<'partialDate'>;

/** A date while it is being told: the year as it is typed, months and days from 1. */
export interface Telling {
  readonly calendar: Calendar;
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Typed words are drafts; what is tapped or chosen is an answer. */
type How = 'typed' | 'chosen';

interface Options extends Pick<ItemProps<'partialDate'>, 'value' | 'onAnswer' | 'onDraft' | 'onClear'> {
  /** The calendar until somebody chooses one. */
  readonly calendar: Calendar;
}

/** A date in parts that stays as it is typed until it means another day than the one that is stored. */
export function useToldDate({ value, onAnswer, onDraft, onClear, calendar }: Options) {
  const [telling, setTelling] = useState(() => tellingOf(value, calendar));
  const [known, setKnown] = useState(value);
  if (!isSame(known, value)) {
    setKnown(value);
    // Someone else changed it; what is being typed here stays as long as it means the same.
    if (!isSame(valueOf(telling), value)) setTelling(tellingOf(value, telling.calendar));
  }
  const tell = (next: Telling, how: How) => {
    setTelling(next);
    const told = valueOf(next);
    if (told === undefined) {
      if (next.year === '' && value !== undefined) onClear();
      return;
    }
    setKnown(told);
    if (isSame(told, value)) return;
    if (how === 'typed') onDraft(told);
    else onAnswer(told);
  };
  return {
    telling,
    /** What the parts mean; undefined while they mean no day. */
    told: valueOf(telling),
    isImpossible: telling.year.length >= 4 && valueOf(telling) === undefined,
    change: (changed: Partial<Omit<Telling, 'calendar'>>, how: How) =>
      tell(fitting({ ...telling, ...changed }), how),
    setCalendar: (next: Calendar) => tell(inCalendar(telling, next), 'chosen'),
  };
}

const isSame = (one: ToldDate | undefined, other: ToldDate | undefined) =>
  one?.date === other?.date && one?.told === other?.told && one?.calendar === other?.calendar;

function tellingOf(value: ToldDate | undefined, calendar: Calendar): Telling {
  if (!value) return { calendar, year: '', month: undefined, day: undefined };
  const { year, month, day } = partsOfTold(value.told);
  return { calendar: value.calendar, year: String(year), month, day };
}

function valueOf({ calendar, year, month, day }: Telling): ToldDate | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const parts = {
    year: Number(year),
    ...(month === undefined ? {} : { month }),
    ...(month === undefined || day === undefined ? {} : { day }),
  };
  const date = gregorianOf(calendar, parts);
  return date === undefined ? undefined : { date, calendar, told: composeTold(parts) };
}

/** Without a day that the month does not have, or that has no month. */
function fitting(telling: Telling): Telling {
  const { calendar, year, month, day } = telling;
  if (day === undefined) return telling;
  const isKept =
    month !== undefined && day <= daysIn(calendar, year === '' ? undefined : Number(year), month);
  return isKept ? telling : { ...telling, day: undefined };
}

/**
 * What was told stays as it is and is read in the other calendar: she said `9/9/1982`, and only now does anybody know in which.
 * Where that can be no date at all (1990 in the Persian calendar), the day stays and is told anew.
 */
function inCalendar(telling: Telling, calendar: Calendar): Telling {
  const now = valueOf(telling);
  const same = { ...telling, calendar };
  if (now === undefined || valueOf(same) !== undefined) return fitting(same);
  const anew = toldIn(calendar, now.date);
  return anew === undefined ? same : { calendar, year: String(anew.year), month: anew.month, day: anew.day };
}
