import { expect, test } from 'vitest';
import {
  familiesFor,
  familyForLanguage,
  fontFiles,
  hasItalic,
  LINE_METRICS,
  type FontFamily,
} from '../../../electron/backend/documents/fonts.ts';
import { openFontFace, type ShapeRequest } from '../../../electron/backend/documents/font-face.ts';
import { directionOfLanguage } from '../../../shared/documents/text/direction.ts';
import { itemize } from '../../../shared/documents/text/itemize.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { ALPHABETS } from '../../support/alphabets.ts';

const files = fontFiles();
const face = (family: FontFamily, style: 'normal' | 'bold' | 'italics' = 'normal') =>
  openFontFace(files[family][style]);
const arabic: ShapeRequest = { direction: 'rtl', script: 'Arab', lang: 'ar', before: '', after: '' };
const glyphs = (family: FontFamily, text: string, request: Partial<ShapeRequest>) =>
  face(family).shape(text, { ...arabic, ...request });

const families: readonly string[] = Object.keys(files);
const isFamily = (name: string): name is FontFamily => families.includes(name);

test.each(LANGUAGES.map(({ tag }) => tag))(
  'every letter of %s has a shape, in regular and in bold',
  (tag) => {
    for (const style of ['normal', 'bold'] as const) {
      const { pieces, missing } = itemize({
        spans: Array.from(ALPHABETS[tag]),
        direction: directionOfLanguage(tag),
        families: (_, script) => familiesFor(script, familyForLanguage(tag)),
        covers: (family, _, codePoint) => isFamily(family) && face(family, style).covers(codePoint),
      });
      expect(missing).toEqual([]);
      const boxes = pieces.filter(({ family, text, script, level }) => {
        if (!isFamily(family)) return text !== '';
        const direction = level % 2 === 1 ? 'rtl' : 'ltr';
        const shaped = face(family, style).shape(text, {
          direction,
          script,
          lang: tag,
          before: '',
          after: '',
        });
        return shaped.glyphs.some(({ id }) => id === 0);
      });
      expect(boxes.map(({ text }) => text)).toEqual([]);
    }
  },
);

test('the letters of a Latin paragraph are in the italic font too', () => {
  const italic = face('NotoSans', 'italics');
  const absent = Array.from(ALPHABETS.it + ALPHABETS.uk + ALPHABETS.tr).filter(
    (character) => !italic.covers(character.codePointAt(0) ?? 0),
  );
  expect(absent).toEqual([]);
  expect(hasItalic('NotoSans')).toBe(true);
  expect(hasItalic('Vazirmatn')).toBe(false);
});

test('Arabic letters join: three of one letter are three shapes, from the last to the first', () => {
  const { glyphs: shaped, clusters } = glyphs('Vazirmatn', 'ععع', {});
  expect(new Set(shaped.map(({ id }) => id)).size).toBe(3);
  expect(clusters.map(({ text }) => text)).toEqual(['ع', 'ع', 'ع']);
  expect(shaped.every(({ codePoints }) => codePoints.length === 1 && codePoints[0] === 0x639)).toBe(true);
});

test('a letter joins across a change of style when it knows its neighbour', () => {
  const alone = glyphs('Vazirmatn', 'ع', {}).glyphs[0]?.id;
  const joined = glyphs('Vazirmatn', 'ع', { before: 'م' });
  expect(joined.glyphs[0]?.id).not.toBe(alone);
  expect(joined.clusters).toEqual([{ from: 0, to: 1, text: 'ع' }]);
});

test('a Persian non-joiner parts letters, takes no room and stays in copied text', () => {
  const { glyphs: shaped, positions } = glyphs('Vazirmatn', 'می‌خو', { lang: 'fa' });
  const place = shaped.findIndex(({ codePoints }) => codePoints[0] === 0x200c);
  expect(positions[place]?.xAdvance).toBe(0);
});

test('a letter and its vowel marks are each spoken for by their own glyph', () => {
  const { glyphs: shaped, clusters } = glyphs('Vazirmatn', 'مُحَمَّد', {});
  expect(clusters.map(({ text }) => text)).toEqual(['د', 'مَّ', 'حَ', 'مُ']);
  const spoken = shaped.map(({ codePoints }) => String.fromCodePoint(...codePoints)).toReversed();
  expect(spoken).toEqual(['م', 'ُ', 'ح', 'َ', 'م', 'َّ', 'د']);
});

test('each character of a Bengali cluster is spoken for once', () => {
  const { glyphs: shaped, clusters } = glyphs('NotoSansBengali', 'শ্রদ্ধা', {
    direction: 'ltr',
    script: 'Beng',
    lang: 'bn',
  });
  expect(clusters.map(({ text }) => text).join('')).toBe('শ্রদ্ধা');
  const spoken = shaped.flatMap(({ codePoints }) => codePoints);
  expect(spoken.toSorted()).toEqual(Array.from('শ্রদ্ধা', (letter) => letter.codePointAt(0) ?? 0).toSorted());
});

test('a font is tried by script first, then the paragraph’s own, and lines have room above and below', () => {
  expect(familiesFor('Arab', 'NotoSans').slice(0, 2)).toEqual(['Vazirmatn', 'NotoSans']);
  expect(familiesFor('Zyyy', 'Vazirmatn')[0]).toBe('Vazirmatn');
  expect(LINE_METRICS.ascender - LINE_METRICS.descender).toBe(1500);
});
