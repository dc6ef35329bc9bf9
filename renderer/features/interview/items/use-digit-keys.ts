import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import { latinDigits } from './latin-digits.ts';

/** What a digit is typed into, and no choice is made with. */
const TYPED_INTO = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * The digits 1 to 9 choose the first to the ninth of `count`, while the focus is inside the element that gets this handler
 * as `onKeyDownCapture` and nobody is writing. Before anything inside hears of it: lists would search for the digit.
 */
export function useDigitKeys(
  count: number,
  choose: (index: number) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
      if ((event.target as Element).matches(TYPED_INTO)) return;
      const digit = Number(latinDigits(event.key) || digitOfKey(event));
      if (!(digit >= 1 && digit <= count)) return;
      event.preventDefault();
      event.stopPropagation();
      choose(digit - 1);
    },
    [count, choose],
  );
}

/** On French keyboards the digit keys write digits only with Shift. */
function digitOfKey({ code, shiftKey }: KeyboardEvent): string {
  return shiftKey ? '' : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? '');
}
