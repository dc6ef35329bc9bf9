import { X } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { chosenIds } from './chosen-ids.ts';
import { ComboBoxParts } from './combo-box-parts.tsx';
import { defined } from './defined.ts';
import type { FieldProps } from './field-parts.tsx';
import type { Choice } from './list-popover.tsx';
import './multi-select.css';

interface MultiSelectProps<Id extends string> extends FieldProps {
  readonly items: readonly Choice<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly maxItems?: number | undefined;
  readonly lang?: string | undefined;
}

/** Several of many: what is chosen stands below as tags, each with its own way out. */
export function MultiSelect<Id extends string>(props: MultiSelectProps<Id>) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    items,
    value,
    onChange,
    onBlur,
    placeholder,
    maxItems,
    lang,
    ...rest
  } = props;
  const [typed, setTyped] = useState('');
  const leave = () => {
    setTyped('');
    onBlur?.();
  };
  const take = (keys: readonly unknown[]) => {
    const chosen = chosenIds({ items, value, keys, maxItems });
    if (chosen === undefined) return;
    onChange(chosen);
    setTyped('');
  };
  return (
    <div className="multi-select">
      <AriaComboBox
        {...defined(rest)}
        className="field"
        selectionMode="multiple"
        defaultItems={items}
        value={[...value]}
        onChange={(keys) => take([...keys])}
        inputValue={typed}
        onInputChange={setTyped}
        onBlur={leave}
        // Not on focus: Tab takes the choice under the pointer, so passing through an open list would change the field.
        menuTrigger="input"
        allowsEmptyCollection
        // Else what is typed would go when the list closes, also because the page scrolls. It goes when she leaves.
        allowsCustomValue
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <ComboBoxParts
          {...{ label, isLabelHidden, description, error, placeholder, lang }}
          isRequired={rest.isRequired}
        />
      </AriaComboBox>
      <Chosen label={label} items={items} value={value} onChange={onChange} />
    </div>
  );
}

type ChosenProps<Id extends string> = Pick<MultiSelectProps<Id>, 'label' | 'items' | 'value' | 'onChange'>;

function Chosen<Id extends string>({ label, items, value, onChange }: ChosenProps<Id>) {
  const text = useText();
  if (value.length === 0) return null;
  const labelOf = (id: Id) => items.find((item) => item.id === id)?.label ?? id;
  return (
    <TagGroup
      aria-label={text('ui.list.chosen', { label })}
      onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
    >
      <TagList className="tags">
        {value.map((id) => (
          <Tag key={id} id={id} textValue={labelOf(id)} className="tag">
            <bdi>{labelOf(id)}</bdi>
            <AriaButton
              slot="remove"
              className="tag-remove"
              aria-label={text('ui.list.remove', { label: labelOf(id) })}
            >
              <X aria-hidden="true" />
            </AriaButton>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
