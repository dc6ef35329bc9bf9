import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PartialDateField } from '../../ui/partial-date-field.tsx';

const WHOLE = /^\d{4}-\d{2}-\d{2}$/;

/** A whole day; empty text while a part of it is missing. */
export function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const { label, value, onChange } = props;
  const text = useText();
  const [shown, setShown] = useState<string | null>(value);
  const isWhole = shown !== null && WHOLE.test(shown);
  return (
    <PartialDateField
      label={label}
      value={shown}
      {...(isWhole ? {} : { error: text('skills.act.wholeDay') })}
      onChange={(date) => {
        setShown(date);
        onChange(date !== null && WHOLE.test(date) ? date : '');
      }}
    />
  );
}
