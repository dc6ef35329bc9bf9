// One way to read words, for what is indexed and for what is typed: folded letters, tokens, stems.
import { lightArabicStem } from './stem-arabic.ts';
import { plainDutchForm } from './stem-dutch.ts';
import { irregularStem } from './irregular.ts';
import snowball from 'snowball-stemmers';

/** Vowel signs of Arabic, which are written or left out at will, and the stroke that only lengthens a line. */
const ARABIC_SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
const ONE_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
};
const VARIANTS = new RegExp(`[${Object.keys(ONE_LETTER).join('')}]`, 'gu');

/** Latin accents only: vowel signs of other scripts are letters of the word. */
const ACCENTS = /[\u0300-\u036f]/gu;
/** The same without dots and ring above. */
const ACCENTS_BUT_DOTS_AND_RING = /[\u0300-\u0307\u0309\u030b-\u036f]/gu;
/** Where å, ä and ö are letters of their own: städa is to clean, stad is a town; hår is hair, har is has. */
const KEEPS_DOTS_AND_RING: ReadonlySet<string> = new Set(['sv', 'fi', 'da', 'no', 'de', 'et', 'hu']);

/** Anything that has more to fold than capitals. */
const BEYOND_ASCII = /[^\s!-~]/u;

function foldWith(text: string, accents: RegExp): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(ARABIC_SIGNS, '')
    .replace(VARIANTS, (letter) => ONE_LETTER[letter] ?? letter)
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC');
}

/** Small letters without accents; the ways of writing one Arabic or Persian letter become one. */
export function fold(text: string): string {
  return foldWith(text, ACCENTS);
}

/** Scripts that write no spaces between words: the words are found by dictionary. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The words of a text in their order, folded as its language allows. */
export function tokensOf(language: string, text: string): string[] {
  const accents = KEEPS_DOTS_AND_RING.has(language) ? ACCENTS_BUT_DOTS_AND_RING : ACCENTS;
  // Catalan writes l·l within a word.
  const folded = foldWith(text, accents).replaceAll('·', '');
  if (!UNSPACED.test(folded)) return folded.match(WORD) ?? [];
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenterOf('zh').segment(folded)) {
    if (isWordLike === true) words.push(segment);
  }
  return words;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  en: 'english',
  it: 'italian',
  es: 'spanish',
  ca: 'catalan',
  nl: 'dutch',
  sv: 'swedish',
  fr: 'french',
  da: 'danish',
  de: 'german',
  fi: 'finnish',
  hu: 'hungarian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  cs: 'czech',
  ga: 'irish',
  tr: 'turkish',
};

type Stem = (word: string) => string;

function stemmerOf(language: string): Stem {
  if (language === 'ar') return lightArabicStem;
  const algorithm = Object.hasOwn(ALGORITHMS, language) ? ALGORITHMS[language] : undefined;
  if (algorithm === undefined) return (word) => word;
  const stemmer = snowball.newStemmer(algorithm);
  if (language === 'nl') return (word) => stemmer.stem(plainDutchForm(word));
  return (word) => stemmer.stem(word);
}

const stemmers = new Map<string, Stem>();
const remembered = new Map<string, Map<string, string>>();
/** Words come again and again in an import; the memory stays small even where they do not. */
const REMEMBERED_WORDS = 40_000;

function memoryOf(language: string): Map<string, string> {
  const known = remembered.get(language);
  if (known && known.size < REMEMBERED_WORDS) return known;
  const made = new Map<string, string>();
  remembered.set(language, made);
  return made;
}

function stemOf(language: string, word: string): string {
  let stem = stemmers.get(language);
  if (!stem) stemmers.set(language, (stem = stemmerOf(language)));
  const lemma = irregularStem(language, word);
  if (lemma !== undefined || language !== 'ar') return stem(lemma ?? word);
  // Arabic glues small words to the front: what is left may be irregular in its turn.
  const bare = stem(word);
  return stem(irregularStem(language, bare) ?? bare);
}

/** One stem for each token, in the same order. Languages without a stemmer keep their words. */
export function stemsOf(language: string, tokens: readonly string[]): string[] {
  const memory = memoryOf(language);
  return tokens.map((word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(language, word);
    memory.set(word, stem);
    return stem;
  });
}
