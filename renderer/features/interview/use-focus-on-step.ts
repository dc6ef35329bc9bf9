import { useEffect } from 'react';
import type { RefObject } from 'react';

const FIRST_FIELD = `.half[data-who='counsellor'] .step-answer :is(input:not([type=hidden]), textarea, button, [tabindex='0'])`;
const QUESTION = `.half[data-who='counsellor'] .step-title`;

/** On each step the keyboard stands in the counsellor's answer, at the end of what is written there, else on the question. */
export function useFocusOnStep(frame: RefObject<HTMLElement | null>, step: string): void {
  useEffect(() => {
    const root = frame.current;
    const field = root?.querySelector<HTMLElement>(FIRST_FIELD) ?? root?.querySelector<HTMLElement>(QUESTION);
    field?.focus({ preventScroll: true });
    if (
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type === 'text')
    ) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
    for (const half of root?.querySelectorAll('.half') ?? []) half.scrollTop = 0;
  }, [frame, step]);
}
