// Which script a character belongs to: decides its font and how HarfBuzz shapes it.

/** ISO 15924 tag; `Zyyy` is common to all scripts (digits, punctuation), `Zinh` takes the script of its base (marks). */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Arab'
  | 'Hebr'
  | 'Ethi'
  | 'Beng'
  | 'Deva'
  | 'Sinh'
  | 'Taml'
  | 'Hani'
  | 'Zyyy'
  | 'Zinh';

const HAN =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Bopomofo}|[\u3000-\u303f\uff00-\uffef]/u;

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Zinh', /\p{Script=Inherited}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Hani', HAN],
];

const known = new Map<number, Script>();

/** The script of one code point; scripts that Trama has no font for count as common. */
export function scriptOf(codePoint: number): Script {
  const hit = known.get(codePoint);
  if (hit !== undefined) return hit;
  const character = String.fromCodePoint(codePoint);
  const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'Zyyy';
  known.set(codePoint, script);
  return script;
}

/** Whether the script says nothing by itself and follows its neighbours. */
export function isNeutralScript(script: Script): boolean {
  return script === 'Zyyy' || script === 'Zinh';
}
