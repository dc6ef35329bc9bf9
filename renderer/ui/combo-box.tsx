import { ComboBox as AriaComboBox } from 'react-aria-components';
import { ComboBoxParts } from './combo-box-parts.tsx';
import { defined } from './defined.ts';
import type { FieldProps } from './field-parts.tsx';
import type { Choice } from './list-popover.tsx';

interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly items: readonly Choice<Id>[];
  readonly value: Id | null;
  /** Null where the field was emptied. */
  readonly onChange: (value: Id | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly lang?: string | undefined;
}

/** One of many, found by typing a part of it, accents or not. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, isLabelHidden, description, error, items, value, onChange, placeholder, lang, ...rest } =
    props;
  return (
    <AriaComboBox
      {...defined(rest)}
      className="field"
      defaultItems={items}
      value={value}
      onChange={(key) => onChange(items.find((item) => item.id === key)?.id ?? null)}
      // Not on focus: Tab takes the choice under the pointer, so passing through an open list would change the field.
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <ComboBoxParts
        {...{ label, isLabelHidden, description, error, placeholder, lang }}
        isRequired={rest.isRequired}
      />
    </AriaComboBox>
  );
}
