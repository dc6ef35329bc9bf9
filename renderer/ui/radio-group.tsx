import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import type { Choice } from './list-popover.tsx';
import './radio-group.css';

interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly items: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly orientation?: 'vertical' | 'horizontal' | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, isLabelHidden, description, error, items, value, onChange, ...rest } = props;
  return (
    <AriaRadioGroup
      {...defined(rest)}
      className="field radio-group"
      value={value}
      onChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={rest.isRequired} isLabelHidden={isLabelHidden} />
      <div className="radio-items">
        {items.map((item) => (
          <RadioField key={item.id} value={item.id}>
            <RadioButton className="radio" {...defined({ lang: item.lang })}>
              <span className="radio-dot" aria-hidden="true" />
              <span className="radio-text">
                <span>
                  <bdi>{item.label}</bdi>
                </span>
                {item.description === undefined ? null : (
                  <span className="radio-description">{item.description}</span>
                )}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}
