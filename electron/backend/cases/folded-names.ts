// Names as the search sees them: without case, accents or vowel signs, so that "nuria" finds Núria and أمينة is found
// however her hamza is typed.

/** Letters that Unicode does not take apart, and Arabic and Persian forms that keyboards mix. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');
/** Marks of Latin, Greek and Cyrillic, of Arabic, and the stretching stroke. Indic vowel signs are letters and stay. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu;

/** Text folded for comparison. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter);
}

/** The words of a search, folded; each must be found in a name. */
export function searchWords(search: string): string[] {
  return fold(search).split(/\s+/u).filter(Boolean);
}
