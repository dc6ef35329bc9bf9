// What is inside every field that finds choices by typing: one may be chosen in one, many in the other.
import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, Group, Input } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import './icon-button.css';
import { ListPopover } from './list-popover.tsx';

interface ComboBoxPartsProps extends Pick<
  FieldProps,
  'label' | 'isLabelHidden' | 'isRequired' | 'description' | 'error'
> {
  readonly placeholder?: string | undefined;
  /** The language of the choices, where it is not the interface's. */
  readonly lang?: string | undefined;
}

/** Label, field with its list button, notes and the list. */
export function ComboBoxParts(props: ComboBoxPartsProps) {
  const { label, isLabelHidden, isRequired, description, error, placeholder, lang } = props;
  const text = useText();
  return (
    <>
      <FieldLabel label={label} isRequired={isRequired} isLabelHidden={isLabelHidden} />
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
    </>
  );
}
