import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import { ListPopover } from './list-popover.tsx';
import type { Choice } from './list-popover.tsx';
import './select.css';

interface SelectProps<Id extends string> extends FieldProps {
  readonly items: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Language of the list, where it is not the interface's. */
  readonly lang?: string | undefined;
}

/** One of a few; for long lists there is `ComboBox`. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, description, error, items, value, onChange, placeholder, lang, ...rest } =
    props;
  const text = useText();
  const choose = (key: unknown) => {
    const chosen = items.find((item) => item.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaSelect
      {...defined(rest)}
      className="field"
      value={value}
      onChange={choose}
      placeholder={placeholder ?? text('ui.select.placeholder')}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={rest.isRequired} isLabelHidden={isLabelHidden} />
      <AriaButton className="field-control select-button">
        <SelectValue className="select-value">
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : <bdi>{items.find((item) => item.id === value)?.label}</bdi>
          }
        </SelectValue>
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <FieldNotes description={description} error={error} />
      <ListPopover label={label} items={items} lang={lang} />
    </AriaSelect>
  );
}
