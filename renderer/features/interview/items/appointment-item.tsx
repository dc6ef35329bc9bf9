import { useId, useState } from 'react';
import { Clock, MapPin } from 'lucide-react';
import { TextField } from '../../../ui/text-field.tsx';
import { useNames } from '../names/use-names.ts';
import { readTime, todayHere } from './appointment-parts.ts';
import type { Appointment } from './appointment-parts.ts';
import type { ItemProps } from './item-props.ts';
import { MonthSheet } from './month-sheet.tsx';
import { dayWords } from './day-words.ts';
import './appointment-item.css';

/** As many letters as a place may have. */
const MOST = 300;

/** The next meeting: a day in the calendar, a time, a place. She may touch the day, and sees the rest large. */
export function AppointmentItem(props: ItemProps<'appointment'>) {
  const { side, labelId, value } = props;
  const names = useNames(side.language);
  const [today] = useState(() => todayHere(new Date()));
  const { parts, typedTime, changeTime, change } = useAppointment(props);
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
              placeholder="09:30"
              onChange={changeTime}
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

/** The parts as they stand; what was told before there is a day waits here for it. */
function useAppointment({ value, onDraft, onAnswer }: ItemProps<'appointment'>) {
  const [waiting, setWaiting] = useState<Appointment>({ date: '', time: '', place: '' });
  const [typed, setTyped] = useState<string | null>(null);
  const parts = value ?? waiting;
  if (typed !== null && readTime(typed) !== undefined && readTime(typed) !== parts.time) setTyped(null);
  const change = (changed: Partial<Appointment>) => {
    const next = { ...parts, ...changed };
    if (next.date === '') setWaiting(next);
    else if (changed.date === undefined) onDraft(next);
    else onAnswer(next);
  };
  const changeTime = (text: string) => {
    setTyped(text);
    const time = readTime(text);
    if (time !== undefined) change({ time });
  };
  return { parts, typedTime: typed ?? parts.time, changeTime, change };
}
