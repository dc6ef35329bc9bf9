import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import './field-parts.css';
import './icon-button.css';
import './search-field.css';

interface SearchFieldProps {
  /** What is searched; not shown, but told. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Finds while typing; Escape empties it. */
export function SearchField({ label, value, onChange, placeholder, autoFocus, ref }: SearchFieldProps) {
  const text = useText();
  return (
    <AriaSearchField
      className="field"
      aria-label={label}
      {...{ value, onChange }}
      {...defined({ autoFocus })}
    >
      <Group className="field-control field-frame search">
        <Search aria-hidden="true" className="search-icon" />
        <Input dir="auto" {...(ref ? { ref } : {})} {...defined({ placeholder })} />
        {value === '' ? null : (
          <AriaButton className="icon-button" aria-label={text('ui.search.clear')}>
            <X aria-hidden="true" />
          </AriaButton>
        )}
      </Group>
    </AriaSearchField>
  );
}
