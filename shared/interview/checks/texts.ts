// The texts of a pack: only keys that the definition has, only characters that can be shown, and enough to work with.
import { INTERFACE_LANGUAGES, LANGUAGES } from '../../i18n/languages.ts';
import { missingIn } from '../coverage.ts';
import { textsSchema } from '../definition.ts';
import type { Definition, InterviewTexts } from '../definition.ts';
import { errorAt, isObject, listed, quoted, warningAt } from '../problems.ts';
import type { Fault, Problem } from '../problems.ts';
import { neededTexts } from '../text-keys.ts';
import { shapeProblems } from './shape.ts';
import type { PlaceOf } from './shape.ts';

interface Checked {
  readonly problems: readonly Problem[];
  /** The files that could be read, by their language. */
  readonly texts: ReadonlyMap<string, InterviewTexts>;
}

/** The problems of all text files; those of their keys only where the definition could be read. */
export function checkTexts(raw: ReadonlyMap<string, unknown>, definition: Definition | undefined): Checked {
  const read = [...raw].map(([language, file]) => ({ language, ...readFile(language, file) }));
  const texts = new Map(read.flatMap(({ language, own }) => (own ? [[language, own] as const] : [])));
  return {
    texts,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...(definition ? [...unknownKeys(texts, definition), ...missing(texts, definition)] : []),
    ],
  };
}

const placeOfFile = (language: string): string => `texts ${quoted(language)}`;
const placeOfKey = (language: string, key: string): string => `${placeOfFile(language)}, key ${quoted(key)}`;

function readFile(language: string, raw: unknown): { own: InterviewTexts | undefined; problems: Problem[] } {
  const place = placeOfFile(language);
  const problems: Problem[] = [];
  if (!LANGUAGES.some(({ tag }) => tag === language)) {
    const says = `Trama does not know the language ${quoted(language)}. Name the file after one of ${tags(LANGUAGES.map(({ tag }) => tag))}, or remove it.`;
    problems.push(errorAt(place, { code: 'unknownLanguage', says }));
  }
  const parsed = textsSchema.safeParse(raw);
  if (!parsed.success) {
    problems.push(...shapeProblems({ raw, issues: parsed.error.issues, placeOf: placeIn(language) }));
    return { own: undefined, problems };
  }
  const own = parsed.data;
  if (hasPrototype(raw)) problems.push(errorAt(placeOfKey(language, '__proto__'), unknownKey));
  if (own.language !== language) {
    const says = `the file says that its language is ${quoted(own.language)}. Make the name of the file and "language" the same.`;
    problems.push(errorAt(place, { code: 'languageMismatch', says }));
  }
  if (own.checked) problems.push(...characterFaults(own.checked.by).map((fault) => errorAt(place, fault)));
  for (const [key, text] of Object.entries(own.texts))
    problems.push(...textProblems(placeOfKey(language, key), text));
  return { own, problems };
}

/** zod leaves this key out of what it reads, so that nobody would tell the writer. */
const hasPrototype = (raw: unknown): boolean =>
  isObject(raw) && isObject(raw['texts']) && Object.hasOwn(raw['texts'], '__proto__');

const tags = (languages: readonly string[]): string => languages.join(', ');

function placeIn(language: string): PlaceOf {
  return (_raw, path) => {
    const [first, key] = path;
    if (first !== 'texts' || typeof key !== 'string') return { place: placeOfFile(language), rest: path };
    return { place: placeOfKey(language, key), rest: ['text', ...path.slice(2)] };
  };
}

function textProblems(place: string, text: string): Problem[] {
  const problems = characterFaults(text).map((fault) => errorAt(place, fault));
  const [tag] = /<[/!?]?[a-z][a-z0-9]*/i.exec(text) ?? [];
  if (tag === undefined) return problems;
  const says = `the text has ${quoted(tag)}, which looks like markup. It is only text and is shown as it stands: remove it unless it is meant so.`;
  return [...problems, warningAt(place, { code: 'markup', says })];
}

const LINE_BREAKS_AND_TABS = /[\n\r\t]/;
const CONTROL = /\p{Cc}|\p{Cs}/gu;
/** Embeddings, overrides and isolates; the marks LRM, RLM and ALM are part of good texts. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;

function characterFaults(text: string): Fault[] {
  const control = text.match(CONTROL)?.find((character) => !LINE_BREAKS_AND_TABS.test(character));
  const bidi = BIDI.exec(text)?.[0];
  return [
    ...(control === undefined
      ? []
      : [
          {
            code: 'controlCharacters',
            says: `there is the invisible character ${codePoint(control)}. Remove it.`,
          } as const,
        ]),
    ...(bidi === undefined
      ? []
      : [
          {
            code: 'bidiCharacters',
            says: `there is ${codePoint(bidi)}, which turns the direction of text. Remove it: Trama sets the direction itself.`,
          } as const,
        ]),
  ];
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const unknownKey: Fault = {
  code: 'unknownKey',
  says: 'nothing in the definition has this key. Remove it or mend its name.',
};

function unknownKeys(texts: Checked['texts'], definition: Definition): Problem[] {
  const { hers, counsellors, optional } = neededTexts(definition);
  const known = new Set([...hers, ...counsellors, ...optional]);
  return [...texts].flatMap(([language, own]) =>
    Object.keys(own.texts)
      .filter((key) => !known.has(key))
      .map((key) => errorAt(placeOfKey(language, key), unknownKey)),
  );
}

/** One language of the counsellors has to be whole, or nobody could hold the interview; the others are only counted. */
function missing(texts: Checked['texts'], definition: Definition): Problem[] {
  const gaps = [...texts].map(([language, own]) => ({
    language,
    ...missingIn(own.texts, definition, language),
  }));
  const forCounsellors = gaps.filter(({ language }) => INTERFACE_LANGUAGES.some((tag) => tag === language));
  const absent = LANGUAGES.map(({ tag }) => tag).filter((tag) => !texts.has(tag));
  return [
    ...(forCounsellors.some(({ keys }) => keys.length === 0) ? [] : [noCompleteLanguage(forCounsellors)]),
    ...gaps
      .filter(({ keys }) => keys.length > 0)
      .map(({ language, keys, needed }) => {
        const says = `${keys.length} of ${needed} texts are missing: ${listed(keys)}. Add them.`;
        return warningAt(placeOfFile(language), { code: 'missingTexts', says });
      }),
    ...(absent.length > 0
      ? [
          warningAt('texts', {
            code: 'absentLanguages',
            says: `there is no file for ${tags(absent)}. Add those that are spoken here.`,
          }),
        ]
      : []),
  ];
}

function noCompleteLanguage(
  gaps: readonly { language: string; keys: readonly string[]; needed: number }[],
): Problem {
  const [fullest] = [...gaps].sort((one, other) => one.keys.length - other.keys.length);
  const state = fullest
    ? `The fullest, ${quoted(fullest.language)}, lacks ${listed(fullest.keys)}`
    : 'There is a file of none';
  const says = `no language of the counsellors (${tags(INTERFACE_LANGUAGES)}) has every text. ${state}. Complete one of them.`;
  return errorAt('texts', { code: 'noCompleteLanguage', says });
}
