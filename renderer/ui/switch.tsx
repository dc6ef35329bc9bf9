import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { defined } from './defined.ts';
import './field-parts.css';
import './switch.css';

interface SwitchProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  /** A softer line below the words. */
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** On or off, with effect at once. */
export function Switch({ label, value, onChange, description, isDisabled }: SwitchProps) {
  return (
    <SwitchField className="switch-field" isSelected={value} {...{ onChange }} {...defined({ isDisabled })}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true">
          <span className="switch-thumb" />
        </span>
        <span>{label}</span>
      </SwitchButton>
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
