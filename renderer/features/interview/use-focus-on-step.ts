import { useEffect } from 'react';
import type { RefObject } from 'react';

const ANSWER = `.half[data-who='counsellor'] .step-answer`;
const REACHED = ':not(:disabled, [tabindex="-1"])';
/** Where she types comes before what she could also press. */
const FIELDS = [
  `${ANSWER} :is(textarea, input:not([type=hidden], [type=file], [type=search]))${REACHED}`,
  `${ANSWER} .group-add`,
  `${ANSWER} :is(input, button, [tabindex='0'])${REACHED}`,
];
const QUESTION = `.half[data-who='counsellor'] .step-title`;
/** Some items wait for names of months or countries before they can be answered. */
const PATIENCE_MS = 1500;

/** On each step the keyboard stands in the counsellor's answer, at the end of what is written there, else on the question. */
export function useFocusOnStep(frame: RefObject<HTMLElement | null>, step: string): void {
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const until = performance.now() + PATIENCE_MS;
    const question = root.querySelector<HTMLElement>(QUESTION);
    let next = 0;
    const look = () => {
      const field = firstField(root);
      if (field) stand(field);
      // Whoever has gone elsewhere meanwhile is not brought back.
      else if (performance.now() < until && isWaiting(question)) next = requestAnimationFrame(look);
    };
    question?.focus({ preventScroll: true });
    look();
    for (const half of root.querySelectorAll('.half')) half.scrollTop = 0;
    return () => cancelAnimationFrame(next);
  }, [frame, step]);
}

function firstField(root: HTMLElement): HTMLElement | undefined {
  const found = FIELDS.map((selector) => root.querySelector<HTMLElement>(selector));
  return found.find((field) => field !== null) ?? undefined;
}

function isWaiting(question: HTMLElement | null): boolean {
  return document.activeElement === question || document.activeElement === document.body;
}

function stand(field: HTMLElement): void {
  field.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
}
