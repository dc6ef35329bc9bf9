// One half of the table: whose it is, in which language it speaks, and its words.
import type { HerWord } from '../../../shared/i18n/her-words.ts';

/** A text, and the language that it is really in: another one where the side's own has no such text. */
export interface Told {
  readonly words: string;
  readonly language: string;
  readonly isFallback: boolean;
}

export interface Side {
  readonly who: 'hers' | 'counsellor';
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A text of the interview by its key, in this side's language where there is one. */
  readonly told: (key: string) => Told | undefined;
  /** The same as plain words, for labels; the key itself where no language has it. */
  readonly text: (key: string) => string;
  /** One of the words that every interview has. */
  readonly word: (word: HerWord) => string;
}
