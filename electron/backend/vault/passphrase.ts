// Good passphrases: six random words to offer first, and what is refused when someone chooses her own.
import { randomInt } from 'node:crypto';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';

const WORDS = 6;
const SHORTEST = 12;
/** Of zxcvbn's 0 to 4: at least 10^8 guesses, with argon2id behind each. */
const LOWEST_SCORE = 3;
/** Beyond this length every text is strong enough, and the estimate would take seconds. */
const ESTIMATED_LENGTH = 100;

/**
 * 2,048 words each (BIP 39), chosen to differ in their first four letters. There is no list in Catalan, Dutch or Swedish:
 * Catalan takes the Spanish one, whose words Catalan speakers know and whose letters are on the same keyboards; Dutch and
 * Swedish take the English one, which has no letter that their keyboards lack.
 */
const LISTS: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  it: italian,
  es: spanish,
  ca: spanish,
  nl: english,
  sv: english,
  en: english,
};

/** Six words, each drawn alone and evenly: 66 bits. */
export function suggestPassphrase(language: InterfaceLanguage): string {
  const list = LISTS[language];
  const words = Array.from({ length: WORDS }, () => list[randomInt(list.length)] ?? '');
  return words.join(' ').normalize('NFKC');
}

// Made when first needed: it ranks forty thousand common passwords.
let estimator: ZxcvbnFactory | undefined;

/** True when a passphrase has under twelve characters or is too easily guessed; `known` are words that others know of her. */
export function isWeak(passphrase: string, known: readonly string[]): boolean {
  const normalised = passphrase.normalize('NFKC');
  if (Array.from(normalised.trim()).length < SHORTEST) return true;
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: ESTIMATED_LENGTH });
  const guessable = known.flatMap((words) => [words, words.replaceAll(/\s+/g, ''), ...words.split(/\s+/)]);
  const { score } = estimator.check(normalised, ['trama', ...guessable]);
  return score < LOWEST_SCORE;
}
