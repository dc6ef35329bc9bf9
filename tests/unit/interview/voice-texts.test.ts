import { expect, test } from 'vitest';
import { voiceTexts } from '../../../renderer/features/interview-packs/voice-texts.ts';
import { definitionSchema } from '../../../shared/interview/definition.ts';
import { neededTexts } from '../../../shared/interview/text-keys.ts';
import { smallPack } from '../../support/interview-pack.ts';

const definition = definitionSchema.parse(smallPack().definition);
const { hers } = neededTexts(definition);
const english = Object.fromEntries(hers.map((key) => [key, `Words of ${key}`]));

test('every text of hers can be recorded, none of the counsellor’s, help after its question', () => {
  const own = {
    ...english,
    'partner.help': 'Somebody you live with',
    remark: 'A note',
    'remark.help': 'Not hers',
  };
  const { texts, untranslated } = voiceTexts(definition, own, {});
  const words = texts.map(({ text }) => text);
  expect(words).toHaveLength(hers.length + 1);
  expect(words.indexOf('Somebody you live with')).toBe(words.indexOf('Words of partner') + 1);
  expect(words).not.toContain('A note');
  expect(words).not.toContain('Not hers');
  expect(untranslated).toBe(0);
});

test('the same words are recorded once, however they are composed', () => {
  const { texts } = voiceTexts(definition, { title: 'Café', summary: ' Cafe\u0301', partner: 'Yes' }, {});
  expect(texts.map(({ text }) => text)).toEqual(['Café', 'Yes']);
});

test('a text stands beside its meaning, and what is not translated is counted', () => {
  const { texts, untranslated } = voiceTexts(definition, { partner: 'Partner?' }, english);
  expect(texts).toEqual([{ text: 'Partner?', meaning: 'Words of partner' }]);
  expect(untranslated).toBe(hers.length - 1);
});
