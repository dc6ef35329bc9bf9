// Directional isolates (UAX #9): text of one direction put into a line of the other without disturbing its order.
// Without them "+39 333 123 4567" prints as "4567 123 333 39+" in an Arabic line, on paper as on every screen.

const LEFT_TO_RIGHT = '\u2066';
const FIRST_STRONG = '\u2068';
const END = '\u2069';
const NO_BREAK_SPACE = '\u00a0';

/** Wraps what always runs left to right: a URL, an e-mail address, a code such as "C1" or "A4". */
export function isolateLeftToRight(text: string): string {
  return text === '' ? '' : `${LEFT_TO_RIGHT}${text}${END}`;
}

/** Wraps what runs as its own letters say: the name of a person or a company, anything that a person typed. */
export function isolate(text: string): string {
  return text === '' ? '' : `${FIRST_STRONG}${text}${END}`;
}

/** Wraps a phone number: left to right, and never broken over two lines. */
export function isolatePhone(phone: string): string {
  return isolateLeftToRight(phone.trim().replaceAll(/\s+/g, NO_BREAK_SPACE));
}
