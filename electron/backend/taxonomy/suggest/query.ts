// Reads what was typed or told: which words say something, what they may have meant, and how much each is worth.
import type { Said } from '../../../../shared/taxonomy/ranking.ts';
import { isListedWord, isSmallWord } from '../../../../shared/taxonomy/stop-words.ts';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';
import type { Lexicon } from './lexicon.ts';

export interface SpokenWord {
  /** As it was typed. */
  readonly typed: string;
  /** What it was read as, where it is no known word. */
  readonly read: string | null;
}

export interface Question {
  readonly language: string;
  readonly said: Said;
  /** By stem: the word that it came from. */
  readonly words: ReadonlyMap<string, SpokenWord>;
  /** The text with mistyped words put right, for whoever reads whole texts. */
  readonly corrected: string;
  /** By word of the corrected text, folded: as it was typed. */
  readonly typed: ReadonlyMap<string, string>;
}

/** A word that was only guessed says less. */
const GUESSED = 0.6;
const MOST_LETTERS = 2000;

/** Names of people and places begin with a capital within a sentence: they are not read as something else. */
function looksLikeName(word: string, at: number, before: string): boolean {
  return at > 0 && !/[.!?…:]\s*$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(word);
}

interface Written {
  readonly typed: string;
  readonly token: string;
  readonly name: boolean;
}

function writtenIn(language: string, text: string): Written[] {
  const written: Written[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}·]+/gu)) {
    const [typed] = match;
    const name = looksLikeName(typed, match.index, text.slice(0, match.index));
    for (const token of tokensOf(language, typed)) written.push({ typed, token, name });
  }
  return written;
}

function isKnown(lexicon: Lexicon, token: string, stem: string): boolean {
  return isListedWord(lexicon.language, token) || lexicon.spelling.knows(token) || lexicon.knowsStem(stem);
}

/** Short words are near too many others. */
const SHORTEST_GUESSED = 5;

function guess(lexicon: Lexicon, token: string): string | undefined {
  if (token.length < SHORTEST_GUESSED) return undefined;
  const [near] = lexicon.spelling.nearest(token);
  return near;
}

/** Reads a text in the language of the lexicon; `guessing` reads unknown words as near ones, unless they are half typed. */
export function readQuestion(lexicon: Lexicon, text: string, guessing: boolean): Question {
  const { language } = lexicon;
  const said = new Map<string, number>();
  const words = new Map<string, SpokenWord>();
  const put = (stem: string, value: number, word: SpokenWord): void => {
    if ((said.get(stem) ?? 0) >= value) return;
    said.set(stem, value);
    words.set(stem, word);
  };
  const typedOf = new Map<string, string>();
  let corrected = '';
  for (const { typed, token, name } of writtenIn(language, text.slice(0, MOST_LETTERS))) {
    if (isSmallWord(language, token)) {
      corrected += `${typed} `;
      continue;
    }
    const [stem = token] = stemsOf(language, [token]);
    const parts = lexicon.split(stem);
    const inParts = parts.some(([part]) => part !== stem);
    const isClear = !guessing || name || inParts || isKnown(lexicon, token, stem);
    const read = isClear ? null : (guess(lexicon, token) ?? null);
    corrected += `${read ?? typed} `;
    typedOf.set(read ?? token, typed);
    if (read === null) {
      for (const [part, share] of parts) put(part, lexicon.worth(part) * share, { typed, read });
    } else {
      const [meant = read] = stemsOf(language, [read]);
      put(meant, lexicon.worth(meant) * GUESSED, { typed, read });
    }
  }
  return { language, said, words, corrected, typed: typedOf };
}

/** The typed words behind stems, each once, in the order of the stems. */
export function typedWords(question: Question, stems: readonly string[]): string[] {
  return [...new Set(stems.map((stem) => question.words.get(stem)?.typed ?? stem))];
}
