/** The zeros of the scripts in which our languages may write numbers: Arabic, Persian, Bengali, Devanagari. */
const ZEROS = ['٠', '۰', '০', '०'].map((zero) => zero.charCodeAt(0));

/** The digits in what was typed, as the ones that are stored; everything else is left out. */
export function latinDigits(typed: string): string {
  return [...typed]
    .map((letter) => {
      const zero = ZEROS.find((code) => letter.charCodeAt(0) >= code && letter.charCodeAt(0) <= code + 9);
      return zero === undefined ? letter : String(letter.charCodeAt(0) - zero);
    })
    .join('')
    .replace(/\D/g, '');
}
