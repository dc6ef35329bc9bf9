import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import type { FieldError, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import type { GetText } from '../../i18n/use-text.ts';
import { useText } from '../../i18n/use-text.ts';

/** A form and how to save it now. */
export interface RecordForm<F extends FieldValues> {
  readonly form: UseFormReturn<F>;
  readonly flush: () => void;
}

/** What a component of the library needs to be a field of the form. */
export interface Bound<V> {
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur: () => void;
  readonly error?: string;
  /** Whether what stands in the field has no value at all; the field itself says what is wrong. */
  readonly onUnreadable: (isUnreadable: boolean) => void;
}

const UNREADABLE = 'unreadable';

interface FieldProps<F extends FieldValues, K extends Path<F>> {
  readonly of: RecordForm<F>;
  readonly name: K;
  readonly children: (bound: Bound<PathValue<F, K>>) => ReactElement;
}

/** Ties one field of a record to a component; leaving the field saves it, and a refused value says why. */
export function Field<F extends FieldValues, K extends Path<F>>({ of, name, children }: FieldProps<F, K>) {
  const text = useText();
  const { field, fieldState } = useController({ control: of.form.control, name });
  const isUnreadable = fieldState.error?.type === UNREADABLE;
  const error = fieldState.error && !isUnreadable ? errorText(text, fieldState.error) : undefined;
  return children({
    value: field.value,
    onChange: field.onChange,
    onBlur: () => {
      field.onBlur();
      of.flush();
    },
    onUnreadable: (isNow) => {
      if (isNow) of.form.setError(name, { type: UNREADABLE });
      else if (isUnreadable) of.form.clearErrors(name);
    },
    ...(error === undefined ? {} : { error }),
  });
}

/** The first message of a field; a list holds one error for each of its entries. */
function errorText(text: GetText, error: FieldError): string {
  const first = Array.isArray(error) ? (error as (FieldError | undefined)[]).find(Boolean) : error;
  if (first?.type === 'too_big') return text('cases.error.tooLong');
  if (first?.type === 'custom') return text('cases.error.characters');
  return text('cases.error.other');
}
