import { useCallback, useRef } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Side } from '../side.ts';
import { layoutOf, OptionFace } from './option-face.tsx';
import type { Option } from './option-face.tsx';
import { useDigitKeys } from './use-digit-keys.ts';

interface OneOfProps<Id extends string> {
  readonly side: Side;
  readonly labelId: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  /** All beside one another, as steps are. */
  readonly isRow?: boolean;
}

/** One of a few: touched, or with arrows and digits. */
export function OneOf<Id extends string>({ side, labelId, options, value, onChange, isRow }: OneOfProps<Id>) {
  const frame = useRef<HTMLDivElement>(null);
  const choose = useCallback(
    (index: number) => {
      const option = options[index];
      if (!option) return;
      onChange(option.id);
      frame.current?.querySelectorAll('input')[index]?.focus();
    },
    [options, onChange],
  );
  return (
    <div ref={frame} className="options-frame" onKeyDownCapture={useDigitKeys(options.length, choose)}>
      <RadioGroup
        aria-labelledby={labelId}
        className="options"
        {...layoutOf(side, options)}
        data-row={isRow === true}
        value={value ?? null}
        onChange={(id) => choose(options.findIndex((option) => option.id === id))}
      >
        {options.map((option, index) => (
          <RadioField key={option.id} value={option.id} className="option-field">
            <RadioButton className="tile option" data-kind="one">
              <OptionFace {...{ side, option, index }} />
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    </div>
  );
}
