// What every field has around its control: the label above, a note and an error below.
import { useText } from '../i18n/use-text.ts';
import { CircleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';
import './field-parts.css';

/** What all fields have in common. */
export interface FieldProps {
  readonly label: string;
  /** The label is told but not shown: what stands around the field says it. */
  readonly isLabelHidden?: boolean | undefined;
  /** One calm line below the field: what to write, or why. */
  readonly description?: string | undefined;
  /** What is wrong and what to do; makes the field invalid. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

type FieldLabelProps = Pick<FieldProps, 'label' | 'isRequired' | 'isLabelHidden'>;

export function FieldLabel({ label, isRequired, isLabelHidden }: FieldLabelProps) {
  const text = useText();
  return (
    <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
      {label}
      {isRequired ? <span className="field-required">{text('ui.field.required')}</span> : null}
    </Label>
  );
}

export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">
        <CircleAlert aria-hidden="true" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
