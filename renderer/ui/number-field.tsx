import { Minus, Plus } from 'lucide-react';
import { Button as AriaButton, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import './icon-button.css';
import './number-field.css';

interface NumberFieldProps extends FieldProps {
  /** Null is empty: not known, not asked. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly step?: number | undefined;
}

/** A number with smaller and larger beside it: whole, or with one decimal where `step` is a part of one. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, error, value, onChange, minimum, maximum, ...rest } = props;
  const text = useText();
  return (
    <AriaNumberField
      {...defined({ minValue: minimum, maxValue: maximum, ...rest })}
      // React Aria's word for empty is NaN.
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      className="field number-field"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      formatOptions={{ maximumFractionDigits: Number.isInteger(rest.step ?? 1) ? 0 : 1, useGrouping: false }}
      incrementAriaLabel={text('ui.number.more', { label })}
      decrementAriaLabel={text('ui.number.less', { label })}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} isLabelHidden={isLabelHidden} />
      <Group className="field-control field-frame">
        <Input />
        <AriaButton slot="decrement" className="icon-button">
          <Minus aria-hidden="true" />
        </AriaButton>
        <AriaButton slot="increment" className="icon-button">
          <Plus aria-hidden="true" />
        </AriaButton>
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  );
}
