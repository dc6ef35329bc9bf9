// The printed code: 160 random bits as eight groups of four letters or digits, and a ninth that tells a slip of the pen
// from a wrong code. Crockford's base32: no I, L, O, U, so that what was printed can be read aloud and typed back.
import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 20;
const SECRET_CHARACTERS = 32;
const CHECK_CHARACTERS = 4;
const GROUP = 4;
const BITS = 5;
const MASK = 31;

/** 20 random bytes; the caller wipes them. */
export const newRecoverySecret = (): Buffer => randomBytes(SECRET_LENGTH);

/** How the secret is printed: `XXXX-XXXX-…`, nine groups. */
export function formatRecoveryCode(secret: Buffer): string {
  const symbols = toSymbols(secret);
  const characters = [...symbols, ...checkOf(symbols)].map((symbol) => ALPHABET[symbol] ?? '').join('');
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/**
 * Reads a typed code; case, spaces and hyphens do not matter, O counts as 0, I and L as 1.
 * `null` means mistyped: a length or a character that no code has, or the check group does not fit. Any one wrong
 * character, any two neighbours exchanged, and all errors within four neighbouring characters are found for certain.
 */
export function parseRecoveryCode(typed: string): Buffer | null {
  const symbols = Array.from(typed.normalize('NFKC').toUpperCase())
    .filter((character) => !/[\s\p{Dash_Punctuation}]/u.test(character))
    .map((character) => ALPHABET.indexOf(LOOKALIKES[character] ?? character));
  if (symbols.length !== SECRET_CHARACTERS + CHECK_CHARACTERS || symbols.includes(-1)) return null;
  const secret = symbols.slice(0, SECRET_CHARACTERS);
  const check = symbols.slice(SECRET_CHARACTERS);
  if (checkOf(secret).some((symbol, index) => symbol !== check[index])) return null;
  return toBytes(secret);
}

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * A cyclic redundancy check of 20 bits over (x + 1)(x^19 + x^5 + x^2 + x + 1): it finds every error of one or two bits,
 * of an odd number of bits, and every burst of up to 20 bits, which are four characters.
 */
const POLYNOMIAL = 0b1000_0000_0000_0110_1001;
const CHECK_BITS = GROUP * BITS;
const CHECK_MASK = 2 ** CHECK_BITS - 1;

function checkOf(symbols: readonly number[]): number[] {
  let register = CHECK_MASK;
  for (const symbol of symbols) {
    register ^= symbol << (CHECK_BITS - BITS);
    for (let bit = 0; bit < BITS; bit += 1) {
      const carry = register >> (CHECK_BITS - 1);
      register = ((register << 1) & CHECK_MASK) ^ (carry ? POLYNOMIAL : 0);
    }
  }
  return [15, 10, 5, 0].map((shift) => (register >> shift) & MASK);
}

function toSymbols(bytes: Buffer): number[] {
  const symbols: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      symbols.push((held >> bits) & MASK);
    }
    held &= 2 ** bits - 1;
  }
  return symbols;
}

function toBytes(symbols: readonly number[]): Buffer {
  const bytes = Buffer.alloc(SECRET_LENGTH);
  let held = 0;
  let bits = 0;
  let written = 0;
  for (const symbol of symbols) {
    held = (held << BITS) | symbol;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[written] = held >> bits;
    written += 1;
    held &= 2 ** bits - 1;
  }
  return bytes;
}
