// What can be wrong with a pack, as codes for programs and sentences for the people who write packs.

export const PROBLEM_CODES = [
  // The shape of a file.
  'notAnObject',
  'newerFormat',
  'missingField',
  'unknownField',
  'wrongType',
  'badValue',
  'outOfRange',
  'wrongCount',
  'emptySection',
  'unknownItemType',
  'unknownPicture',
  'tooDeep',
  'misplaced',
  // Ids.
  'badId',
  'reservedId',
  'duplicateSection',
  'duplicateItem',
  'duplicateOption',
  'duplicatePile',
  'duplicateSet',
  'duplicateCard',
  'duplicateCardGroup',
  // What items ask and point at.
  'numberRange',
  'numberStep',
  'unknownSet',
  'unusedSet',
  'unknownCardGroup',
  'dayClockSource',
  'forEachSource',
  // Conditions.
  'badCondition',
  'conditionUnknownItem',
  'conditionNotEarlier',
  'conditionInsideGroup',
  'conditionUnknownOption',
  'conditionNoList',
  'conditionWrongValue',
  // What becomes of answers.
  'recordUnknownPile',
  'recordNoPile',
  'recordUnknownItem',
  'recordWrongType',
  'recordWrongOptions',
  'recordWrongRange',
  'recordSince',
  'recordUntitled',
  'recordedTwice',
  // Texts.
  'unknownLanguage',
  'languageMismatch',
  'unknownKey',
  'badText',
  'controlCharacters',
  'bidiCharacters',
  'markup',
  'noCompleteLanguage',
  'missingTexts',
  'absentLanguages',
  // Voices.
  'unknownVoice',
  'notAudio',
  'voiceTooLarge',
  'sameWords',
  // Too many to tell.
  'moreProblems',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  /** An error keeps the pack out; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** `section "family", item "children"`. */
  readonly place: string;
  /** English and whole: the place, what is wrong, and what to do. */
  readonly sentence: string;
}

/** A fault before its place is known. */
export interface Fault {
  readonly code: ProblemCode;
  readonly says: string;
}

/** A problem that keeps the pack out. */
export function errorAt(place: string, { code, says }: Fault): Problem {
  return { severity: 'error', code, place, sentence: `${place}: ${says}` };
}

/** A problem that does not. */
export function warningAt(place: string, { code, says }: Fault): Problem {
  return { severity: 'warning', code, place, sentence: `${place}: ${says}` };
}

const LONGEST_QUOTE = 60;
/** Would move the cursor of a terminal or turn the sentence around it. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A piece of a pack as a sentence may hold it, whatever it is: short, and without characters that do things. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return isScalar(value) ? String(value) : kindOf(value);
  const printable = value.slice(0, LONGEST_QUOTE).toWellFormed().replace(UNPRINTABLE, '\ufffd');
  return `"${printable}${value.length > LONGEST_QUOTE ? '…' : ''}"`;
}

/** Several pieces, at most ten of them. */
export function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, 10).map(quoted).join(', ');
  return values.length > 10 ? `${shown} and ${values.length - 10} more` : shown;
}

/** What may be chosen, of a short list: `"cards" or "multipleChoice"`. */
export function either(values: readonly unknown[]): string {
  return values.map(quoted).join(' or ');
}

function isScalar(value: unknown): value is number | boolean | null {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return WORDS.get(typeof value) ?? 'an object';
}

/** A JSON object: no list, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
