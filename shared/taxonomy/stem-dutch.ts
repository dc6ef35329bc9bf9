// Past tenses of Dutch, which the usual stemmer leaves alone: gekookt and kookte are to be found with koken.

/** Words that only look like a participle. */
const NO_PARTICIPLE =
  /^ge(recht|zin|bed|voel|heel|sprek|nees|bruik|zond|luid|bied|dicht|hakt|lijk|weld|zicht|heim|brek|bak$|boort|meent|bouw|vaar|tal|vangen|nieten|beuren)/u;
const PARTICIPLE =
  /^(schoon|op|af|uit|aan|in|mee|klaar|voor|door|om|terug|bij|dicht|vast|weg|schoon)?ge([bcdfghjklmnpqrstvwxz].{2,}?)(t|d|en)$/u;
/** Weak past tense: -te after k, f, s, ch, p; -de after other sounds. */
const WEAK_PAST = /^(.{3,}(?:[kfspx]|ch))te$|^(.{2,}[aeioulrgmnvwbz])de$/u;
const NO_PAST =
  /^(aarde|einde|beide|waarde|ziekte|hoogte|breedte|derde|vierde|orde|liefde|goede|weide|zijde)$/u;

/** The word as its infinitive begins, where it is a past tense; else the word itself. */
export function plainDutchForm(word: string): string {
  if (word.length < 6) return word;
  const participle = NO_PARTICIPLE.test(word) ? null : PARTICIPLE.exec(word);
  if (participle) {
    const [, before = '', middle = '', ending] = participle;
    return ending === 'en' ? `${before}${middle}en` : `${before}${middle}`;
  }
  const past = NO_PAST.test(word) ? null : WEAK_PAST.exec(word);
  return past?.[1] ?? past?.[2] ?? word;
}
