import { useCallback, useRef } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup } from 'react-aria-components';
import type { Side } from '../side.ts';
import { layoutOf, OptionFace } from './option-face.tsx';
import type { Option } from './option-face.tsx';
import { useDigitKeys } from './use-digit-keys.ts';

interface ManyOfProps {
  readonly side: Side;
  readonly labelId: string;
  readonly options: readonly Option[];
  readonly value: readonly string[];
  /** In the order of the options. */
  readonly onChange: (ids: string[]) => void;
}

/** Any number of a few: touched, or with Tab, Space and digits. */
export function ManyOf({ side, labelId, options, value, onChange }: ManyOfProps) {
  const frame = useRef<HTMLDivElement>(null);
  const choose = useCallback(
    (chosen: readonly string[]) => {
      onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)));
    },
    [options, onChange],
  );
  const toggle = useCallback(
    (index: number) => {
      const id = options[index]?.id;
      if (id === undefined) return;
      choose(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
      frame.current?.querySelectorAll('input')[index]?.focus();
    },
    [options, value, choose],
  );
  return (
    <div ref={frame} className="options-frame" onKeyDownCapture={useDigitKeys(options.length, toggle)}>
      <CheckboxGroup
        aria-labelledby={labelId}
        className="options"
        {...layoutOf(side, options)}
        value={[...value]}
        onChange={choose}
      >
        {options.map((option, index) => (
          <CheckboxField key={option.id} value={option.id} className="option-field">
            <CheckboxButton className="tile option" data-kind="many">
              <OptionFace {...{ side, option, index }} />
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
    </div>
  );
}
