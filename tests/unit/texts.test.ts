import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, loadCatalog } from '../../shared/i18n/catalogs.ts';
import { parseMessage, placeholders, printMessage } from '../../shared/i18n/icu.ts';
import { PSEUDO_LANGUAGES } from '../../shared/i18n/languages.ts';
import { pseudoMessage } from '../../shared/i18n/pseudo.ts';
import { checkTexts } from '../support/text-check.ts';

const COUNT =
  "{name}, it's {count, plural, one {<b># case</b> of '{'yours'}'} other {# cases at {at, time, short}}}";

test('a message is printed as it was read', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', "'", 'é', '<', '#', '.') }), (text) => {
      expect(printMessage(parseMessage(text), (part) => part)).toBe(text);
    }),
  );
  expect(printMessage(parseMessage(COUNT), (part) => part)).toBe(COUNT);
});

test('what a translation must keep is found at every depth', () => {
  expect(placeholders(parseMessage(COUNT))).toEqual(
    ['name', 'count, plural', '<b>', '</b>', 'at, time, short'].sort(),
  );
});

test.each(['{open', 'close}', '{n, plural, one {# case}'])('the broken message %s is refused', (message) => {
  expect(() => parseMessage(message)).toThrow(SyntaxError);
});

test.each(PSEUDO_LANGUAGES)('%s keeps every placeholder of every English text', async (language) => {
  const [english, pseudo] = await Promise.all([loadCatalog('en'), loadCatalog(language)]);
  for (const [id, message] of Object.entries(english)) {
    const changed = Object.entries(pseudo).find(([key]) => key === id)?.[1] ?? '';
    expect(placeholders(parseMessage(changed)), id).toEqual(placeholders(parseMessage(message)));
    expect(changed, id).not.toBe(message);
  }
});

test('accented English is at least a third longer, and the other pseudo language runs right to left', () => {
  const message = 'Restore from a backup';
  expect(pseudoMessage('en-XA', message).length).toBeGreaterThan(message.length * 1.33);
  expect(directionOf('ar-XB')).toBe('rtl');
});

const english = new Map([
  ['app', { 'app.hello': 'Hello {name}', 'app.count': '{n, plural, one {#} other {#}}' }],
]);
const checkItalian = (app: Record<string, string>) =>
  checkTexts({ language: 'it', english, texts: new Map([['app', app]]) });

test('a complete translation has no problem', () => {
  const italian = { 'app.hello': 'Ciao {name}', 'app.count': '{n, plural, one {#} other {#}}' };
  expect(checkItalian(italian)).toEqual([]);
});

test('what a translation lost, added or broke is told by its id', () => {
  const problems = checkItalian({
    'app.hello': 'Ciao {nome}',
    'app.count': '{n, plural, few {#} other {#}}',
    'cases.wrong': 'x',
  });
  expect(problems).toEqual([
    'it/app.json: app.hello: lacks {name}',
    'it/app.json: app.hello: has {nome}, English has not',
    'it/app.json: app.count: has the plural form "few", which the language lacks',
    'it/app.json: app.count: lacks the plural form "one"',
    'it/app.json: cases.wrong: does not begin with "app."',
  ]);
  expect(checkItalian({ 'app.hello': 'Ciao {name}' })).toEqual(['it/app.json: app.count: missing']);
});
