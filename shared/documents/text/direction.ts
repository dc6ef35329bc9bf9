// Which way a text or a language runs, and what "start" and "end" mean there.

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const RIGHT_TO_LEFT_LANGUAGES = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'he', 'yi', 'sd', 'ug', 'dv']);

/** The direction of the first letter; `fallback` when the text has none (a phone number, a date). */
export function directionOfText(text: string, fallback: Direction): Direction {
  for (const character of text) {
    if (!/\p{L}/u.test(character)) continue;
    return RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
  }
  return fallback;
}

/** The direction of a BCP 47 language tag; an explicit script wins (`ku-Arab`, the test language `ar-XB`). */
export function directionOfLanguage(tag: string): Direction {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (rest.includes('arab') || rest.includes('hebr')) return 'rtl';
  if (rest.includes('latn') || rest.includes('cyrl')) return 'ltr';
  return RIGHT_TO_LEFT_LANGUAGES.has(language) ? 'rtl' : 'ltr';
}

/** The physical side of a logical one. */
export function physicalSide(side: 'start' | 'end', direction: Direction): 'left' | 'right' {
  return (side === 'start') === (direction === 'ltr') ? 'left' : 'right';
}
