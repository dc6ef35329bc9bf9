// Her half of a date: year, month and day side by side with what she said so far, one of them open to touch.
import { Check, Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import {
  Button,
  Input,
  RadioButton,
  RadioField,
  RadioGroup,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { CALENDARS } from '../../../../shared/interview/answers.ts';
import { daysIn, toldIn } from '../../../../shared/interview/told-date.ts';
import { partialDateSchema } from '../../../../shared/domain/partial-date.ts';
import { latinDigits } from './latin-digits.ts';
import type { DatePartsProps } from './partial-date-fields.tsx';
import './tiles.css';

export function DatePanels({ side, names, date, calendars }: DatePartsProps) {
  const { telling, change } = date;
  const frame = useRef<HTMLDivElement>(null);
  const months = names.monthNames(telling.calendar);
  const month = telling.month === undefined ? undefined : months[telling.month - 1];
  const open = (part: string) => frame.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  return (
    <div ref={frame} className="told-date-hers">
      {calendars.length > 1 ? <Calendars {...{ side, date, calendars }} /> : null}
      <Tabs keyboardActivation="automatic" className="date-tabs">
        <TabList aria-label={side.word('choose')} className="date-tab-list">
          <Part id="year" word={side.word('date.year')} said={telling.year} />
          <Part id="month" word={side.word('date.month')} said={month} />
          <Part id="day" word={side.word('date.day')} said={telling.day} />
        </TabList>
        <TabPanel id="year" className="date-panel">
          <YearPanel {...{ side, date }} />
        </TabPanel>
        <TabPanel id="month" className="date-panel">
          <Grid
            label={side.word('date.month')}
            choices={months}
            value={telling.month}
            onChange={(chosen) => {
              change({ month: chosen }, 'chosen');
              if (chosen !== undefined) open('day');
            }}
          />
        </TabPanel>
        <TabPanel id="day" className="date-panel">
          <Grid
            label={side.word('date.day')}
            choices={daysIn(telling.calendar, Number(telling.year) || undefined, telling.month)}
            value={telling.day}
            onChange={(chosen) => change({ day: chosen }, 'chosen')}
          />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Calendars({ side, date, calendars }: Pick<DatePartsProps, 'side' | 'date' | 'calendars'>) {
  return (
    <RadioGroup
      aria-label={side.word('date.calendar')}
      orientation="horizontal"
      className="date-calendars"
      value={date.telling.calendar}
      onChange={(id) => {
        const chosen = CALENDARS.find((calendar) => calendar === id);
        if (chosen) date.setCalendar(chosen);
      }}
    >
      {calendars.map((calendar) => (
        <RadioField key={calendar} value={calendar} className="date-calendar">
          <RadioButton className="tile">
            {({ isSelected }) => (
              <>
                <span className="tile-words">{side.word(`calendar.${calendar}`)}</span>
                {isSelected ? <Check aria-hidden="true" className="tile-check" /> : null}
              </>
            )}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

interface PartProps {
  readonly id: 'year' | 'month' | 'day';
  readonly word: string;
  readonly said: string | number | undefined;
}

function Part({ id, word, said }: PartProps) {
  return (
    <Tab id={id} data-part={id} className="date-tab">
      <span className="date-tab-word">{word}</span>
      <span className="date-tab-said">
        <bdi>{said === undefined || said === '' ? '–' : said}</bdi>
      </span>
    </Tab>
  );
}

const STEPS = [-10, -1, 1, 10] as const;

function YearPanel({ side, date }: Pick<DatePartsProps, 'side' | 'date'>) {
  const { telling, change } = date;
  const step = (by: number) => {
    const from = telling.year.length === 4 ? Number(telling.year) : thisYear(telling.calendar);
    change({ year: String(from + by) }, 'chosen');
  };
  const button = (by: number) => (
    <Button
      key={by}
      className="tile date-step"
      aria-label={`${side.word(by < 0 ? 'less' : 'more')} ${Math.abs(by)}`}
      onPress={() => step(by)}
    >
      {by < 0 ? <Minus aria-hidden="true" /> : <Plus aria-hidden="true" />}
      {Math.abs(by)}
    </Button>
  );
  return (
    <div className="date-year" dir="ltr">
      {STEPS.filter((by) => by < 0).map(button)}
      <TextField
        aria-label={side.word('date.year')}
        value={telling.year}
        isInvalid={date.isImpossible}
        onChange={(typed) => change({ year: latinDigits(typed).slice(0, 4) }, 'typed')}
      >
        <Input className="date-year-digits" inputMode="numeric" autoComplete="off" placeholder="–" />
      </TextField>
      {STEPS.filter((by) => by > 0).map(button)}
    </div>
  );
}

interface GridProps {
  readonly label: string;
  /** Names, or how many numbers. */
  readonly choices: readonly string[] | number;
  readonly value: number | undefined;
  /** Undefined where the choice was taken back. */
  readonly onChange: (value: number | undefined) => void;
}

/** Months or days to touch; touched again, the choice is taken back. */
function Grid({ label, choices, value, onChange }: GridProps) {
  const names = typeof choices === 'number' ? Array.from({ length: choices }, () => undefined) : choices;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === undefined ? [] : [String(value)]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        onChange(key === undefined ? undefined : Number(key));
      }}
      className={typeof choices === 'number' ? 'date-days' : 'date-months'}
    >
      {names.map((name, at) => (
        // Months and days are their numbers.
        <ToggleButton key={at + 1} id={String(at + 1)} className="tile">
          <span className={name === undefined ? 'date-number' : 'tile-note'}>{at + 1}</span>
          {name === undefined ? null : <span className="tile-words">{name}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Where the steps begin while no year is told. */
function thisYear(calendar: DatePartsProps['calendars'][number]): number {
  const today = partialDateSchema.parse(new Date().toISOString().slice(0, 10));
  return toldIn(calendar, today)?.year ?? new Date().getFullYear();
}
