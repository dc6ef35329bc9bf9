import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { defined } from './defined.ts';
import './icon-button.css';

interface IconButtonProps {
  /** What the button does, for screen readers and as a tip. */
  readonly label: string;
  /** A lucide icon. */
  readonly icon: ReactNode;
  readonly tone?: 'plain' | 'danger';
  readonly isDisabled?: boolean | undefined;
  readonly slot?: 'close' | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Whether what the button opens or shows is open or shown. */
  readonly isPressed?: boolean | undefined;
}

const TIP_DELAY_MS = 500;

/** An action that its icon tells; the words come as a tip. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, tone = 'plain', onPress, isPressed, ...rest } = props;
  return (
    <TooltipTrigger delay={TIP_DELAY_MS}>
      <AriaButton
        {...defined(rest)}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        className="icon-button"
        data-tone={tone}
        aria-label={label}
        {...(onPress ? { onPress: () => onPress() } : {})}
      >
        {icon}
      </AriaButton>
      <Tooltip className="tip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
