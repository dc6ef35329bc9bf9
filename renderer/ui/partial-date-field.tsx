import { useId, useState } from 'react';
import { CircleAlert } from 'lucide-react';
import { useFormats } from '../i18n/use-formats.ts';
import { useText } from '../i18n/use-text.ts';
import './field-parts.css';
import type { FieldProps } from './field-parts.tsx';
import './partial-date-field.css';
import { composeDate, daysIn, isYear, partsOfDate } from './partial-date.ts';
import type { DateParts } from './partial-date.ts';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

interface PartialDateFieldProps extends FieldProps {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Told when the year is left as it cannot be, and when that is mended. */
  readonly onUnreadable?: ((isUnreadable: boolean) => void) | undefined;
  /** The finest part that is asked for. */
  readonly precision?: 'month' | 'day';
}

const NONE = 'none';

/** A date as she remembers it: a year, perhaps a month, perhaps a day. */
export function PartialDateField(props: PartialDateFieldProps) {
  const {
    label,
    description,
    error,
    value,
    onChange,
    onBlur,
    onUnreadable,
    precision = 'day',
    isDisabled,
  } = props;
  const text = useText();
  const noteId = useId();
  const [parts, setParts] = useState(() => partsOfDate(value));
  const [known, setKnown] = useState(value);
  const [isYearLeft, setYearLeft] = useState(false);
  if (known !== value) {
    setKnown(value);
    // Someone else changed the date; what is being typed here stays as long as it means the same.
    if (composeDate(parts) !== value) setParts(partsOfDate(value));
  }
  const change = (changed: Partial<DateParts>) => {
    const next = { ...parts, ...changed };
    setParts(next);
    if (next.year !== '' && !isYear(next.year)) return;
    onUnreadable?.(false);
    const composed = composeDate(next);
    setKnown(composed);
    if (composed !== value) onChange(composed);
  };
  const yearError =
    isYearLeft && parts.year !== '' && !isYear(parts.year) ? text('ui.date.yearError') : undefined;
  const shownError = error ?? yearError;
  return (
    <fieldset
      className="field partial-date"
      disabled={isDisabled}
      aria-describedby={noteId}
      data-refused={yearError === undefined ? undefined : ''}
    >
      <legend className="field-label">{label}</legend>
      <div className="partial-date-parts">
        <TextField
          label={text('ui.date.year')}
          value={parts.year}
          inputMode="numeric"
          maxLength={4}
          dir="ltr"
          isDisabled={isDisabled}
          onChange={(year) => {
            setYearLeft(false);
            change({ year: year.replace(/\D/g, '') });
          }}
          onBlur={() => {
            setYearLeft(true);
            onUnreadable?.(parts.year !== '' && !isYear(parts.year));
            onBlur?.();
          }}
        />
        <MonthAndDay {...{ parts, change, precision, isDisabled, onBlur }} />
      </div>
      <div id={noteId} className="partial-date-notes">
        {description === undefined ? null : <span className="field-description">{description}</span>}
        {shownError === undefined ? null : (
          <span className="field-error" role="alert">
            <CircleAlert aria-hidden="true" />
            {shownError}
          </span>
        )}
      </div>
    </fieldset>
  );
}

interface MonthAndDayProps {
  readonly parts: DateParts;
  readonly change: (changed: Partial<DateParts>) => void;
  readonly precision: 'month' | 'day';
  readonly isDisabled: boolean | undefined;
  readonly onBlur: (() => void) | undefined;
}

function MonthAndDay({ parts, change, precision, isDisabled, onBlur }: MonthAndDayProps) {
  const text = useText();
  const { months } = useFormats();
  const none = { id: NONE, label: text('ui.date.none') };
  const known = (id: string) => (id === NONE ? '' : id);
  const days = Array.from({ length: daysIn(parts) }, (_, index) => String(index + 1));
  const hasNoYear = !isYear(parts.year);
  return (
    <>
      <Select
        label={text('ui.date.month')}
        items={[none, ...months.map((month, index) => ({ id: String(index + 1), label: month }))]}
        value={parts.month || NONE}
        isDisabled={isDisabled ?? hasNoYear}
        onBlur={onBlur}
        onChange={(id) => change({ month: known(id), ...(id === NONE ? { day: '' } : {}) })}
      />
      {precision === 'day' ? (
        <Select
          label={text('ui.date.day')}
          items={[none, ...days.map((day) => ({ id: day, label: day }))]}
          value={parts.day || NONE}
          isDisabled={isDisabled ?? (hasNoYear || parts.month === '')}
          onBlur={onBlur}
          onChange={(id) => change({ day: known(id) })}
        />
      ) : null}
    </>
  );
}
