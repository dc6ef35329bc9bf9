/** The zeros of the scripts in which our languages may write numbers: Arabic, Persian, Bengali, Devanagari. */
const ZEROS = ['٠', '۰', '০', '०'].map((zero) => zero.charCodeAt(0));

/** The digits in what was typed, as the ones that are stored; everything else is left out. */
export function latinDigits(typed: string): string {
  return typed.replace(/\P{Nd}/gu, '').replace(/[^0-9]/gu, (digit) => {
    const zero = ZEROS.find((code) => digit.charCodeAt(0) >= code && digit.charCodeAt(0) <= code + 9);
    return zero === undefined ? '' : String(digit.charCodeAt(0) - zero);
  });
}
