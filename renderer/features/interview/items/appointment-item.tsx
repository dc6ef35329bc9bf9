import { Clock, MapPin } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';
import { useNames } from '../names/use-names.ts';
import { isSame, joined, readTime, todayHere } from './appointment-parts.ts';
import type { Appointment } from './appointment-parts.ts';
import type { ItemProps } from './item-props.ts';
import { MonthSheet } from './month-sheet.tsx';
import { dayWords } from './day-words.ts';
import './appointment-item.css';

/** As many letters as a place may have. */
const MOST = 300;
/** How a time is written, in every language. */
const EXAMPLE = '09:30';

/** The next meeting: a day in the calendar, a time, a place. She may touch the day, and sees the rest large. */
export function AppointmentItem(props: ItemProps<'appointment'>) {
  const { side, labelId, value } = props;
  const names = useNames(side.language);
  const [today] = useState(() => todayHere(new Date()));
  const { parts, change, typedTime, changeTime, leaveTime, isImpossible } = useAppointment(props);
  const sheetId = useId();
  if (!names) return null;
  return (
    <div className="appointment" role="group" aria-labelledby={labelId}>
      <div className="appointment-day">
        <span id={sheetId} className="visually-hidden">
          {side.word('date.day')}
        </span>
        <MonthSheet
          {...{ side, names, today }}
          labelId={`${labelId} ${sheetId}`}
          value={value?.date}
          onChange={(date) => change({ date })}
        />
      </div>
      <div className="appointment-rest">
        <p className="appointment-words">{value ? dayWords(value.date, names) : '–'}</p>
        {side.who === 'counsellor' ? (
          <>
            <TextField
              label={side.word('appointment.time')}
              value={typedTime}
              inputMode="numeric"
              dir="ltr"
              placeholder={EXAMPLE}
              onChange={changeTime}
              onBlur={leaveTime}
              error={isImpossible ? EXAMPLE : undefined}
            />
            <TextField
              label={side.word('appointment.place')}
              value={parts.place}
              maxLength={MOST}
              onChange={(place) => change({ place })}
            />
          </>
        ) : (
          <Told parts={parts} />
        )}
      </div>
    </div>
  );
}

/** What the counsellor wrote down, large. */
function Told({ parts: { time, place } }: { readonly parts: Appointment }) {
  return (
    <>
      {time === '' ? null : (
        <p className="appointment-told">
          <Clock aria-hidden="true" />
          <bdi>{time}</bdi>
        </p>
      )}
      {place === '' ? null : (
        <p className="appointment-told">
          <MapPin aria-hidden="true" />
          <bdi>{place}</bdi>
        </p>
      )}
    </>
  );
}

const NOTHING: Appointment = { date: '', time: '', place: '' };

/** The parts as they stand. What was told before there is a day waits here for it, whichever half it is chosen on. */
function useAppointment({ value, onDraft, onAnswer }: ItemProps<'appointment'>) {
  const [waiting, setWaiting] = useState(NOTHING);
  const [typed, setTyped] = useState<string | null>(null);
  const parts = value ? joined(value, waiting) : waiting;
  const isWaiting = value !== undefined && !isSame(parts, value);
  if (value && !isWaiting && waiting !== NOTHING) setWaiting(NOTHING);
  const answer = useEffectEvent(() => onAnswer(parts));
  useEffect(() => {
    if (isWaiting) answer();
  }, [isWaiting]);
  const time = typed === null ? undefined : readTime(typed);
  const isImpossible = typed !== null && time === undefined;
  if (typed !== null && (time ?? '') !== parts.time) setTyped(null);
  const change = (changed: Partial<Appointment>) => {
    const next = { ...parts, ...changed };
    if (next.date === '') setWaiting(next);
    else if (changed.date === undefined) onDraft(next);
    else onAnswer(next);
  };
  const changeTime = (text: string) => {
    setTyped(text);
    // What is no time, or not yet, leaves none: never the one before it.
    change({ time: readTime(text) ?? '' });
  };
  return {
    parts,
    change,
    typedTime: typed ?? parts.time,
    changeTime,
    /** On leaving the field: the time as it is usually written. */
    leaveTime: () => (isImpossible ? undefined : setTyped(null)),
    isImpossible,
  };
}
