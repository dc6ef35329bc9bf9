import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, stemsOf, tokensOf } from '../../../shared/taxonomy/text.ts';

const stemsIn = (language: string, text: string) => stemsOf(language, tokensOf(language, text));

describe('fold and tokens', () => {
  test('accents go, letters of other scripts stay whole', () => {
    expect(fold('Cociné ÑANDÚ œuf')).toBe('cocine nandu oeuf');
    expect(tokensOf('bn', 'বাচ্চাদের রান্না')).toHaveLength(2);
    expect(tokensOf('ta', 'குழந்தை')).toHaveLength(1);
  });

  test('Arabic is read alike with and without vowel signs and variants of a letter', () => {
    expect(fold('خِيَاطَة')).toBe(fold('خياطه'));
    expect(fold('أطبخ')).toBe(fold('اطبخ'));
    expect(fold('كرة على')).toBe(fold('کره علی'));
  });

  test('å, ä and ö are letters of their own in Swedish: to clean is no town, hair is not to have', () => {
    expect(stemsIn('sv', 'städade')).not.toEqual(stemsIn('sv', 'stad'));
    expect(tokensOf('sv', 'hår')).not.toEqual(tokensOf('sv', 'har'));
  });

  test('Catalan writes one word with l·l', () => {
    expect(tokensOf('ca', 'la col·lecció')).toEqual(['la', 'colleccio']);
  });

  test('scripts without spaces are cut into words', () => {
    expect(tokensOf('zh', '我会做饭')).not.toEqual(['我会做饭']);
  });
});

describe('stems', () => {
  test.each([
    ['en', 'I sewed, she was sewing, it is sewn', 'sew'],
    ['en', 'sold selling', 'sell'],
    ['it', 'cucinavo cucinato cucinare', 'cucin'],
    ['es', 'cocinaba cociné cocinar', 'cocin'],
    ['ca', 'cuinava cuinat cuinar', 'cuin'],
    ['nl', 'kookte gekookt koken', 'kok'],
    ['nl', 'schoongemaakt schoonmaken', 'schoonmak'],
    ['sv', 'sydde sytt syr', 'sy'],
    ['fr', 'cousu cousais', 'coudr'],
    ['ar', 'أطبخ طبخت والطبخ بطبخ', 'طبخ'],
  ])('%s: %s', (language, text, stem) => {
    const stems = stemsIn(language, text).filter((each) => each.startsWith(stem.slice(0, 2)));
    expect(stems.length).toBeGreaterThan(1);
    expect(new Set(stems)).toEqual(new Set([stem]));
  });

  test('Dutch nouns that only look like participles stay nouns', () => {
    expect(stemsIn('nl', 'gerechten')).toEqual(stemsIn('nl', 'gerecht'));
    expect(stemsIn('nl', 'geiten')).toEqual(stemsIn('nl', 'geit'));
  });

  test('one stem for each token, in any language, of any text', () => {
    const language = fc.constantFrom('en', 'it', 'es', 'ca', 'nl', 'sv', 'fr', 'ar', 'so', 'zh', '');
    fc.assert(
      fc.property(language, fc.string({ unit: 'binary' }), (tag, text) => {
        const tokens = tokensOf(tag, text);
        expect(stemsOf(tag, tokens)).toHaveLength(tokens.length);
        expect(tokens.every((token) => token !== '')).toBe(true);
      }),
    );
  });
});
