import { useEffect } from 'react';
import type { RefObject } from 'react';

const ANSWER = `.half[data-who='counsellor'] .step-answer`;
/** Where she types comes before what she could also press. */
const FIRST_FIELDS = [
  `${ANSWER} :is(textarea, input:not([type=hidden], [type=file], [type=search]))`,
  `${ANSWER} .group-add`,
  `${ANSWER} :is(input, button, [tabindex='0']):not(:disabled)`,
  `.half[data-who='counsellor'] .step-title`,
];

/** On each step the keyboard stands in the counsellor's answer, at the end of what is written there, else on the question. */
export function useFocusOnStep(frame: RefObject<HTMLElement | null>, step: string): void {
  useEffect(() => {
    const root = frame.current;
    const fields = FIRST_FIELDS.map((selector) => root?.querySelector<HTMLElement>(selector));
    const field = fields.find((found) => found !== null && found !== undefined);
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
