import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { reasonSentence } from '../../../shared/taxonomy/reason-sentence.ts';
import type { Reason } from '../../../shared/taxonomy/suggestion.ts';

const reasons: Reason[] = [
  { by: 'activity', activity: 'x', title: 'TITLE', words: ['pots', 'soup'] },
  { by: 'activity', activity: 'x', title: 'TITLE', words: [] },
  { by: 'label', label: 'LABEL', words: ['knife'] },
  { by: 'spelling', typed: 'kitchn', read: 'kitchen' },
  { by: 'occupation', uri: 'u', label: 'LABEL' },
  { by: 'skills', labels: ['one', 'two'] },
];

test.each(INTERFACE_LANGUAGES)('every reason is one short sentence in %s', (language) => {
  for (const reason of reasons) {
    const sentence = reasonSentence(reason, language);
    expect(sentence).toMatch(/^[^.]+\.$/u);
    expect(sentence).not.toMatch(/reasons\.|[{}]/u);
  }
});

test('other languages are answered in English', () => {
  const [reason] = reasons;
  if (!reason) throw new Error('no reason');
  expect(reasonSentence(reason, 'ar')).toBe(reasonSentence(reason, 'en'));
  expect(reasonSentence(reason, 'en')).toContain('pots, soup');
});
