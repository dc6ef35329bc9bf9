// Two languages that nobody speaks, made from English while the program runs: accented and longer, to see what does not
// fit and what was never translated; and right to left, to see what does not turn.
import type { PSEUDO_LANGUAGES } from './languages.ts';
import { parseMessage, printMessage } from './icu.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'í',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ḿ',
  },
  ...{
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ɋ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'ü',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
  ...{
    A: 'Å',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ĝ',
    H: 'Ĥ',
    I: 'Î',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'Ḿ',
  },
  ...{
    N: 'Ñ',
    O: 'Ö',
    P: 'Þ',
    Q: 'Ɋ',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Û',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
  },
};
const LONGER = 0.4;
const PADDING = 'one two three four five six seven eight nine ten ';
const RIGHT_TO_LEFT = '\u202e';
const END_OF_OVERRIDE = '\u202c';

const transforms = {
  'en-XA': (message: string) => {
    const accent = (text: string) => text.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter);
    const letters = message.replace(/\{[^{}]*\}/g, '').length;
    const padding = PADDING.repeat(Math.ceil(letters / PADDING.length)).slice(0, Math.ceil(letters * LONGER));
    return `[${printMessage(parseMessage(message), accent)} ${accent(padding).trim()}]`;
  },
  'ar-XB': (message: string) => {
    const turn = (text: string) => text.replace(/\S+/g, `${RIGHT_TO_LEFT}$&${END_OF_OVERRIDE}`);
    return printMessage(parseMessage(message), turn);
  },
} as const satisfies Record<(typeof PSEUDO_LANGUAGES)[number], (message: string) => string>;

/** The message in a pseudo language; its placeholders, choices and tags stay as they are. */
export function pseudoMessage(language: keyof typeof transforms, message: string): string {
  return transforms[language](message);
}
