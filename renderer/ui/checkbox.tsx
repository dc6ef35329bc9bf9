import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import './checkbox.css';
import { defined } from './defined.ts';
import { FieldNotes } from './field-parts.tsx';

interface CheckboxProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Yes or no, as part of a form. */
export function Checkbox(props: CheckboxProps) {
  const { label, value, onChange, onBlur, description, error, isDisabled } = props;
  return (
    <CheckboxField
      className="checkbox-field"
      isSelected={value}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...{ onChange }}
      {...defined({ onBlur, isDisabled })}
    >
      <CheckboxButton className="checkbox">
        <span className="checkbox-box" aria-hidden="true">
          <Check />
        </span>
        <span>{label}</span>
      </CheckboxButton>
      <FieldNotes description={description} error={error} />
    </CheckboxField>
  );
}
