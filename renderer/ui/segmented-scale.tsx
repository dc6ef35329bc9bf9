import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import './segmented-scale.css';

interface ScaleStep {
  readonly value: number;
  /** The step in words; never only a number. */
  readonly label: string;
}

interface SegmentedScaleProps extends FieldProps {
  /** In rising order. */
  readonly steps: readonly ScaleStep[];
  readonly value: number | null;
  /** Null where the choice was taken back. */
  readonly onChange: (value: number | null) => void;
}

/** Steps that rise: those below the chosen one are filled too, so that the level can be counted without reading. */
export function SegmentedScale(props: SegmentedScaleProps) {
  const { label, description, error, steps, value, onChange, isRequired, ...rest } = props;
  const text = useText();
  return (
    <RadioGroup
      {...defined(rest)}
      className="field scale"
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(key) => onChange(Number(key))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <div className="scale-head">
        <FieldLabel label={label} isRequired={isRequired} />
        {value === null || isRequired ? null : (
          <Button variant="quiet" onPress={() => onChange(null)}>
            {text('ui.scale.clear')}
          </Button>
        )}
      </div>
      <div className="scale-steps">
        {steps.map((step) => (
          <RadioField key={step.value} value={String(step.value)}>
            <RadioButton
              className="scale-step"
              data-reached={value !== null && step.value <= value ? '' : undefined}
            >
              <span className="scale-bar" aria-hidden="true" />
              <span className="scale-word">{step.label}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </RadioGroup>
  );
}
