import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import './text-area.css';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly dir?: 'auto' | 'ltr' | 'rtl';
  readonly lang?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, description, error, dir = 'auto', lang, placeholder, ref, ...rest } = props;
  return (
    <AriaTextField
      {...defined(rest)}
      className="field field-wide"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={rest.isRequired} isLabelHidden={isLabelHidden} />
      <AriaTextArea
        {...(ref ? { ref } : {})}
        {...defined({ lang, placeholder })}
        className="field-control text-area"
        dir={dir}
        rows={2}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
