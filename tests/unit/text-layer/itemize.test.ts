import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTION_CONTROLS, itemize, type Piece } from '../../../shared/documents/text/itemize.ts';
import { visualOrder } from '../../../shared/documents/text/visual-order.ts';
import { familiesFor } from '../../../electron/backend/documents/fonts.ts';

const bidi = bidiFactory();
const oneFont = { families: () => ['Any'], covers: () => true };

/** One line per piece: level, script, family, text between bars; `+` holds on to the next piece, `/` starts a line. */
function show(pieces: readonly Piece[]): string[] {
  return pieces.map(({ level, script, family, text, canBreakAfter, newLineAfter }) =>
    [level, script, family, `|${text}|${canBreakAfter ? '' : '+'}${newLineAfter ? '/' : ''}`].join(' '),
  );
}

const arabicPiece = fc.constantFrom('سلام', 'عربي', '،', '١٢', '۱۲۳', 'ה');
const latinPiece = fc.constantFrom('abc', 'Rossi', '12', '+39', '333', 'x1', '中文', 'ግዕዝ');
const sign = fc.constantFrom(
  ' ',
  ' ',
  '(',
  ')',
  '[',
  ']',
  '-',
  '–',
  ',',
  '.',
  ':',
  '/',
  '%',
  '€',
  '@',
  '"',
  '«',
  '»',
);
const control = fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069');
const mixedText = fc
  .array(fc.oneof(arabicPiece, latinPiece, sign, sign, control), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('').trimEnd())
  .filter((text) => text !== '');

function mirrored(text: string): string {
  return Array.from(text)
    .reverse()
    .map((character) => bidi.getMirroredCharacter(character) ?? character)
    .join('');
}

test('any mixed line comes out in the order that the Unicode reference gives', () => {
  fc.assert(
    fc.property(mixedText, fc.constantFrom('ltr' as const, 'rtl' as const), (text, direction) => {
      const reference = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction));
      const { pieces } = itemize({ spans: [text], direction, ...oneFont });
      const shown = visualOrder(pieces, ({ level }) => level).map((piece) =>
        piece.level % 2 === 1 ? mirrored(piece.text) : piece.text,
      );
      expect(shown.join('')).toBe(reference.replaceAll(DIRECTION_CONTROLS, ''));
    }),
    { numRuns: 5000, seed: 2026 },
  );
});

test('pieces put together are the text without its direction controls, wherever the style changes', () => {
  fc.assert(
    fc.property(fc.array(mixedText, { minLength: 1, maxLength: 4 }), (spans) => {
      const { pieces } = itemize({ spans, direction: 'rtl', ...oneFont });
      expect(pieces.map(({ text }) => text).join('')).toBe(spans.join('').replaceAll(DIRECTION_CONTROLS, ''));
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('an Arabic line with a phone number, a Latin name and brackets falls into its runs', () => {
  const { pieces, paragraphLevel } = itemize({
    spans: ['هاتف (\u2066+39\u00a0333\u2069) عند ', 'Rossi', '، ١٢٣'],
    direction: 'rtl',
    families: (_, script) => familiesFor(script, 'Vazirmatn'),
    covers: () => true,
  });
  expect(paragraphLevel).toBe(1);
  expect(show(pieces)).toEqual([
    '1 Arab Vazirmatn |هاتف |',
    '1 Arab Vazirmatn |(|+',
    '2 Zyyy Vazirmatn |+39\u00a0333|+',
    '1 Arab Vazirmatn |) |',
    '1 Arab Vazirmatn |عند |',
    '2 Latn NotoSans |Rossi|+',
    '1 Zyyy Vazirmatn |، |',
    '2 Arab Vazirmatn |١٢٣|',
  ]);
});

test('a forced line break ends a piece, and a final one leaves an empty line', () => {
  const { pieces } = itemize({ spans: ['uno\r\ndue\n'], direction: 'ltr', ...oneFont });
  expect(show(pieces)).toEqual(['0 Latn Any |uno|/', '0 Latn Any |due|/', '0 Zyyy Any ||']);
});

test('a vowel mark stays in the font of its letter, and what no font has is reported once per place', () => {
  const { pieces, missing } = itemize({
    spans: ['مَ😀x'],
    direction: 'ltr',
    families: () => ['Latin', 'Arabic'],
    covers: (family, _, codePoint) =>
      family === 'Arabic' ? codePoint >= 0x600 && codePoint < 0x700 : codePoint < 0x700,
  });
  expect(pieces[0]).toMatchObject({ text: 'مَ', family: 'Latin' });
  expect(missing).toEqual(['😀']);
});

test('text that may not wrap breaks only at its end', () => {
  const { pieces } = itemize({
    spans: ['uno due', ' tre'],
    direction: 'ltr',
    ...oneFont,
    noWrap: (span) => span === 0,
  });
  expect(pieces.map(({ canBreakAfter }) => canBreakAfter)).toEqual([false, false, true, true]);
});
