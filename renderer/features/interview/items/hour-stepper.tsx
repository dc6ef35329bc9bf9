import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import type { Side } from '../side.ts';
import { clockText, HALF_HOUR } from './day-clock.ts';

interface HourStepperProps {
  readonly side: Side;
  readonly label: string;
  readonly hour: number;
  /** May lie beyond the day: who takes it puts it round the clock. */
  readonly onChange: (hour: number) => void;
  readonly autoFocus?: boolean;
}

const BY_KEY: Readonly<Record<string, number>> = {
  ArrowUp: HALF_HOUR,
  ArrowDown: -HALF_HOUR,
  PageUp: 1,
  PageDown: -1,
};

/** An hour with earlier and later beside it: fingers press, keys go up and down by half an hour. */
export function HourStepper({ side, label, hour, onChange, autoFocus = false }: HourStepperProps) {
  const step = (event: KeyboardEvent) => {
    const by = BY_KEY[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onChange(hour + by);
  };
  const button = (by: number) => (
    <Button
      excludeFromTabOrder
      className="hour-step"
      aria-label={`${label}: ${side.word(by < 0 ? 'less' : 'more')}`}
      onPress={() => onChange(hour + by)}
    >
      {by < 0 ? <Minus aria-hidden="true" /> : <Plus aria-hidden="true" />}
    </Button>
  );
  return (
    <div className="hour-stepper">
      <span className="hour-label" aria-hidden="true">
        {label}
      </span>
      {button(-HALF_HOUR)}
      <span
        role="spinbutton"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={hour}
        aria-valuemin={0}
        aria-valuemax={24}
        aria-valuetext={clockText(hour)}
        className="hour-value"
        onKeyDown={step}
        ref={autoFocus ? focusOnce : undefined}
      >
        {clockText(hour)}
      </span>
      {button(HALF_HOUR)}
    </div>
  );
}

function focusOnce(element: HTMLElement | null) {
  element?.focus();
}
