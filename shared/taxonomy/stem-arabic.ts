// A light stem for Arabic, written and spoken: what is glued to a word goes, its root letters stay.

/** And, so, with, as, for, and the article, as they are glued together in front. */
const IN_FRONT = ['وبال', 'وكال', 'فبال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
/** Endings of number, of possession and of the verb, longest first. */
const AT_THE_END = [
  'تهم',
  'تها',
  'تنا',
  'وها',
  'ناه',
  'ات',
  'ان',
  'ون',
  'ين',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'يه',
  'وا',
  'ه',
  'ي',
  'ت',
];
const ROOT = 3;

function without(
  word: string,
  pieces: readonly string[],
  cut: (word: string, piece: string) => string | null,
) {
  for (const piece of pieces) {
    const rest = cut(word, piece);
    if (rest !== null && rest.length >= ROOT) return rest;
  }
  return word;
}

const front = (word: string, piece: string) => (word.startsWith(piece) ? word.slice(piece.length) : null);
const end = (word: string, piece: string) => (word.endsWith(piece) ? word.slice(0, -piece.length) : null);

/** The light stem of a folded word: `اطبخ`, `طبخت` and `والطبخ` become one. */
export function lightArabicStem(word: string): string {
  if (word.length <= ROOT) return word;
  const bare = without(word, IN_FRONT, front);
  // One letter for and, with or for, then endings; last the letter of the person in the present tense.
  const open = bare === word ? without(word, ['و', 'ب', 'ل', 'ف'], front) : bare;
  const cut = without(without(open, AT_THE_END, end), ['ه', 'ت', 'ي'], end);
  return bare === word ? without(cut, ['ا', 'ي', 'ت', 'ن'], front) : cut;
}
