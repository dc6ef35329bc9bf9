import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './button.css';
import { defined } from './defined.ts';

export interface ButtonProps {
  readonly children: ReactNode;
  /** One primary action a screen; `quiet` is for what stands beside something else. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** A lucide icon, shown before the text. */
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
  /** The action is under way: the button keeps its focus and takes no more presses. */
  readonly isPending?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** `close` closes the dialog that the button is in. */
  readonly slot?: 'close' | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** An action in words. */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondary', icon, type = 'button', isPending, onPress, ...rest } = props;
  // React Aria's own pending state would announce itself in English where it has no translation.
  const isBusy = isPending === true;
  return (
    <AriaButton
      {...defined(rest)}
      type={isBusy ? 'button' : type}
      className="button"
      data-variant={variant}
      data-busy={isBusy ? '' : undefined}
      {...(isBusy ? { 'aria-disabled': true } : {})}
      {...(onPress && !isBusy ? { onPress: () => onPress() } : {})}
    >
      {icon === undefined ? null : (
        <span className="button-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <span className="button-text">{children}</span>
    </AriaButton>
  );
}
