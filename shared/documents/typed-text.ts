// Text that people typed, put into lines of ours: never changed, only kept from turning its neighbours around.
import { isolate } from './text/isolates.ts';

const RUNS_RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Embeddings, overrides and isolates: invisible, and left open they would reorder what follows. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a person typed, safe inside a line of the document's language. */
export function typed(text: string): string {
  const plain = text.trim().replaceAll(DIRECTION_CONTROLS, '');
  return RUNS_RIGHT_TO_LEFT.test(plain) ? isolate(plain) : plain;
}

/** The parts that are there, one after the other. */
export function joined(parts: readonly (string | undefined)[], separator = ' · '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

/** Whether there is anything to print in a typed text. */
export const isGiven = (text: string): boolean => text.trim() !== '';
