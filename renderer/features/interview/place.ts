// Where an interview stands, as one word that both windows read: a step, the recap before going on, or what was found.
import type { Answers } from '../../../shared/interview/answers.ts';
import type { Definition } from '../../../shared/interview/definition.ts';
import { openingStep } from '../../../shared/interview/flow.ts';
import type { Step } from '../../../shared/interview/flow.ts';

const RECAP = '@recap:';
const FOUND = '@found';

export type Place =
  | { readonly kind: 'step'; readonly step: Step; readonly index: number }
  /** The last topics are told again before this step goes on. */
  | { readonly kind: 'recap'; readonly then: string }
  | { readonly kind: 'found' };

/** The word for a place. */
export const recapBefore = (path: string): string => `${RECAP}${path}`;
export const FOUND_PLACE = FOUND;

interface Stored {
  readonly definition: Definition;
  readonly steps: readonly Step[];
  readonly stored: string | null;
}

/** The place that a stored word means; an item that is not asked any more gives way to the one before it. */
export function placeOf({ definition, steps, stored }: Stored): Place | undefined {
  if (stored === FOUND) return { kind: 'found' };
  if (stored?.startsWith(RECAP)) return { kind: 'recap', then: stored.slice(RECAP.length) };
  const step = openingStep({ definition, steps, place: stored });
  return step && { kind: 'step', step, index: steps.indexOf(step) };
}

/** After how long without an answer the last topics are told again. */
const FORGET_AFTER_MS = 5 * 60_000;

/** What to open first when an interview goes on: the word itself after a crash or a short absence, else a recap. */
export function placeOnResuming({
  answers,
  lastAnswerAt,
  now,
  ...where
}: Stored & {
  readonly answers: Answers;
  readonly lastAnswerAt: string | null;
  readonly now: number;
}): string | undefined {
  const place = placeOf(where);
  if (place?.kind !== 'step' || answers.size === 0 || lastAnswerAt === null) return undefined;
  return now - Date.parse(lastAnswerAt) > FORGET_AFTER_MS ? recapBefore(place.step.path) : undefined;
}
