import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import './icon-button.css';
import { ListPopover } from './list-popover.tsx';
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
  const text = useText();
  return (
    <AriaComboBox
      {...defined(rest)}
      className="field"
      defaultItems={items}
      value={value}
      onChange={(key) => onChange(items.find((item) => item.id === key)?.id ?? null)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={rest.isRequired} isLabelHidden={isLabelHidden} />
      <Group className="field-control field-frame">
        <Input
          dir="auto"
          // What is typed next replaces what was chosen before.
          onClick={(event) => event.currentTarget.select()}
          {...defined({ placeholder })}
        />
        <AriaButton className="icon-button" aria-label={text('ui.list.open', { label })}>
          <ChevronDown aria-hidden="true" />
        </AriaButton>
      </Group>
      <FieldNotes description={description} error={error} />
      <ListPopover label={label} lang={lang} empty={text('ui.list.nothing')} />
    </AriaComboBox>
  );
}
