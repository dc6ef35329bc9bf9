import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../shared/interview/check.ts';
import { coverageOf } from '../../../shared/interview/coverage.ts';
import { definitionSchema } from '../../../shared/interview/definition.ts';
import type { RawPack } from '../../../shared/interview/pack.ts';
import { PROBLEM_CODES } from '../../../shared/interview/problems.ts';
import type { Problem, ProblemCode } from '../../../shared/interview/problems.ts';
import { CONDITIONS, RECORD, WARNINGS } from '../../support/broken-meanings.ts';
import { IDS, ITEMS, SHAPE } from '../../support/broken-shapes.ts';
import { at, englishOf, list, section, smallPack } from '../../support/interview-pack.ts';
import type { Json, SmallPack } from '../../support/interview-pack.ts';

const ROWS = [...SHAPE, ...IDS, ...ITEMS, ...CONDITIONS, ...RECORD];
const codes = (problems: readonly Problem[]): ProblemCode[] => problems.map(({ code }) => code);

function broken(breaks: (pack: SmallPack) => unknown): SmallPack {
  const pack = smallPack();
  breaks(pack);
  return pack;
}

function found(problems: readonly Problem[], code: ProblemCode): Problem {
  const problem = problems.find((each) => each.code === code);
  if (!problem) throw new Error(`no ${code} among ${codes(problems).join(', ')}`);
  return problem;
}

test('the small pack is in order: one warning, for the languages that are not there', () => {
  const { pack, problems } = checkPack(smallPack());
  expect(codes(problems)).toEqual(['absentLanguages']);
  expect(pack?.definition.id).toBe('small-talk');
  expect([...(pack?.texts.keys() ?? [])]).toEqual(['en']);
});

describe('errors of a definition name the section and the item and keep the pack out', () => {
  test.each(ROWS)('%s: %s', (code, _what, breaks, says) => {
    const { pack, problems } = checkPack(broken(breaks));
    const { severity, place, sentence } = found(problems, code);
    expect(severity).toBe('error');
    expect(pack).toBeUndefined();
    for (const fragment of says) expect(sentence).toContain(fragment);
    expect(sentence.startsWith(`${place}: `)).toBe(true);
    expect(sentence).toMatch(/[.]$/);
    const others = codes(problems).filter((each) => each !== code && each !== 'absentLanguages');
    // A renamed item leaves its texts and those that name it behind; nothing else may follow from one fault.
    expect(others.filter((each) => !FOLLOWING.includes(each))).toEqual([]);
  });
});

const FOLLOWING: readonly ProblemCode[] = [
  'unknownKey',
  'missingTexts',
  'noCompleteLanguage',
  'recordUnknownItem',
  'conditionUnknownItem',
  'conditionWrongValue',
  'unusedSet',
];

describe('warnings leave the pack usable', () => {
  test.each(WARNINGS)('%s: %s', (code, _what, breaks, says) => {
    const { pack, problems } = checkPack(broken(breaks));
    expect(found(problems, code).severity).toBe('warning');
    for (const fragment of says) expect(found(problems, code).sentence).toContain(fragment);
    expect(pack).toBeDefined();
  });
});

test('a pack in folders of another name is misplaced', () => {
  const folder = { id: 'other', version: '7' };
  const { pack, problems } = checkPack({ ...smallPack(), folder });
  expect(found(problems, 'misplaced').sentence).toContain('"other/7"');
  expect(pack).toBeUndefined();
  expect(checkPack({ ...smallPack(), folder: { id: 'small-talk', version: '1' } }).pack).toBeDefined();
});

test.each([[[]], [null], ['x'], [5], [undefined]])(
  'a definition that is %j is not an object',
  (definition) => {
    const { problems } = checkPack({ ...smallPack(), definition });
    expect(codes(problems)).toEqual(['notAnObject']);
  },
);

test('of the record, a condition or another section, one of two that fill the same field may be left out', () => {
  const twice = broken((pack) => {
    at(pack, 'mood')['record'] = { fact: 'children' };
  });
  // The section "work" stands under a condition.
  expect(codes(checkPack(twice).problems)).not.toContain('recordedTwice');
  delete section(twice, 'work')['when'];
  expect(codes(checkPack(twice).problems)).toContain('recordedTwice');
});

type TextRow = readonly [ProblemCode, Problem['severity'], (pack: SmallPack) => unknown, readonly string[]];
const english = (key: string, text: unknown) => (pack: SmallPack) => {
  englishOf(pack)[key] = text;
};
const withPrototype = (file: unknown): unknown =>
  JSON.parse(JSON.stringify(file).replace('"texts":{', '"texts":{"__proto__":"x",'));
const TEXTS: readonly TextRow[] = [
  ['notAnObject', 'error', ({ texts }) => texts.set('it', []), ['texts "it"', 'a list']],
  [
    'missingField',
    'error',
    ({ texts }) => texts.set('it', { language: 'it', texts: {} }),
    ['texts "it"', '"checked"'],
  ],
  [
    'unknownField',
    'error',
    ({ texts }) => Object.assign(texts.get('en') as Json, { author: 'x' }),
    ['"author"'],
  ],
  ['unknownLanguage', 'error', ({ texts }) => texts.set('de', texts.get('en')), ['texts "de"', 'it, es, ca']],
  ['languageMismatch', 'error', ({ texts }) => texts.set('it', texts.get('en')), ['texts "it"', '"en"']],
  ['unknownKey', 'error', english('children.hint', 'x'), ['texts "en"', 'key "children.hint"']],
  [
    'unknownKey',
    'error',
    ({ texts }) => texts.set('en', withPrototype(texts.get('en'))),
    ['key "__proto__"'],
  ],
  ['wrongType', 'error', english('children', 3), ['key "children"', 'text in quotation marks']],
  ['badText', 'error', english('children', ''), ['key "children"', 'at least 1']],
  ['badText', 'error', english('children', 'x'.repeat(2001)), ['key "children"', 'at most 2000']],
  ['controlCharacters', 'error', english('children', 'a\u0000b'), ['key "children"', 'U+0000']],
  ['controlCharacters', 'error', english('children', 'a\ud800'), ['key "children"', 'U+D800']],
  ['bidiCharacters', 'error', english('children', 'a\u202eb'), ['key "children"', 'U+202E']],
  ['markup', 'warning', english('children', '<script>alert(1)</script>'), ['key "children"', '"<script"']],
  ['markup', 'warning', english('children', 'How <b>many</b>?'), ['key "children"', 'only text']],
  [
    'missingTexts',
    'warning',
    ({ texts }) => texts.set('it', { language: 'it', checked: null, texts: {} }),
    ['"it"', '44 of 44'],
  ],
  ['noCompleteLanguage', 'error', (pack) => delete englishOf(pack)['children'], ['"en"', '"children"']],
  [
    'noCompleteLanguage',
    'error',
    ({ texts }) => {
      texts.clear();
    },
    ['it, es, ca, nl, sv, en', 'a file of none'],
  ],
];

test.each(TEXTS)('texts: %s, %s', (code, severity, breaks, says) => {
  const { pack, problems } = checkPack(broken(breaks));
  expect(found(problems, code).severity).toBe(severity);
  for (const fragment of says) expect(found(problems, code).sentence).toContain(fragment);
  expect(pack === undefined).toBe(severity === 'error');
});

test('good texts are not suspected: marks of direction, joiners, line breaks, less than', () => {
  const pack = broken(english('children', 'كم؟\u200f می\u200cخواهم\n3 < 4, 5 <6 & more\t'));
  expect(codes(checkPack(pack).problems)).toEqual(['absentLanguages']);
});

test('her languages need nothing that only the counsellor sees', () => {
  const pack = smallPack();
  const { remark, ...hers } = englishOf(pack);
  expect(remark).toBeDefined();
  pack.texts.set('ti', { language: 'ti', checked: { by: 'A. Reader', on: '2026-01-02' }, texts: hers });
  pack.texts.set('sv', { language: 'sv', checked: null, texts: hers });
  const checked = checkPack(pack);
  expect(checked.problems.filter(({ code }) => code === 'missingTexts').map(({ place }) => place)).toEqual([
    'texts "sv"',
  ]);
  const coverage = new Map(checked.pack && coverageOf(checked.pack).map((each) => [each.language, each]));
  expect(coverage.size).toBe(18);
  const whole = { present: 43, needed: 43 };
  expect(coverage.get('en')).toEqual({
    language: 'en',
    hers: whole,
    counsellors: { present: 1, needed: 1 },
    checked: null,
  });
  expect(coverage.get('sv')).toMatchObject({ hers: whole, counsellors: { present: 0, needed: 1 } });
  expect(coverage.get('ti')).toMatchObject({
    hers: whole,
    counsellors: { present: 0, needed: 0 },
    checked: { by: 'A. Reader', on: '2026-01-02' },
  });
  expect(coverage.get('fa')?.hers.present).toBe(0);
});

/** Shown in pack-voices.test.ts. */
const OF_VOICES = ['unknownVoice', 'notAudio', 'voiceTooLarge', 'sameWords'];

test('every code has a pack that shows it', () => {
  const shown = new Set<string>([...ROWS, ...WARNINGS, ...TEXTS].map(([code]) => code));
  const elsewhere = ['misplaced', 'absentLanguages', 'moreProblems', ...OF_VOICES];
  expect(PROBLEM_CODES.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
});

/** Every way into a value: the path of each part of it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const own = (value as Json)[key];
  if (Array.isArray(value)) return value.with(Number(key), replaced(own, rest, by));
  return { ...(value as Json), [key]: replaced(own, rest, by) };
}

/** It answers, agrees with the schema, and no sentence could do anything to a terminal. */
function expectSense(raw: RawPack): void {
  const { pack, problems } = checkPack(raw);
  expect(pack === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  if (pack) expect(definitionSchema.safeParse(raw.definition).success).toBe(true);
  for (const { sentence, code } of problems) {
    expect(PROBLEM_CODES).toContain(code);
    expect(sentence).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
}

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc
    .anything({ withNullPrototype: true, maxDepth: 3 })
    .map((value) => (JSON.parse(JSON.stringify({ value })) as Json)['value']),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'note-x',
    '\u001b[2J',
    '\u202e',
    -1,
    1e308,
    {},
    [],
    { item: 'x' },
    { not: null },
  ),
  fc.constant(JSON.parse('{"__proto__":{"type":"group"}}')),
);

test('arbitrary JSON never makes it throw', () => {
  fc.assert(
    fc.property(json, fc.array(fc.tuple(fc.string(), json), { maxLength: 3 }), (definition, texts) => {
      expectSense({ definition, texts: new Map(texts) });
    }),
  );
});

test('a good pack with one or two parts replaced never makes it throw', () => {
  const good = smallPack();
  const paths = pathsOf(good.definition);
  const textPaths = pathsOf(good.texts.get('en'));
  const change = fc.tuple(fc.nat(), json);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), change, ([first, second], [place, by]) => {
      let definition: unknown = good.definition;
      for (const [index, value] of [first, second].filter((each) => each !== undefined)) {
        const now = pathsOf(definition);
        definition = replaced(definition, now[index % now.length] ?? [], value);
      }
      expectSense({ definition, texts: good.texts });
      const english = replaced(good.texts.get('en'), textPaths[place % textPaths.length] ?? [], by);
      expectSense({ definition: good.definition, texts: new Map([['en', english]]) });
    }),
    { numRuns: 500 },
  );
  expect(paths.length).toBeGreaterThan(100);
});

test('what is huge or deep ends soon, with as many sentences as anybody reads', () => {
  const started = performance.now();
  const deep = JSON.parse(`${'{"not":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as unknown;
  expectSense(broken((pack) => (at(pack, 'children')['when'] = deep)));
  expectSense({ definition: deep, texts: new Map([['en', deep]]) });
  const many = broken((pack) => {
    const items = list(section(pack, 'family'), 'items');
    for (let index = 0; index < 10_000; index += 1)
      items.push({ id: `x ${index}`, type: 'info', when: { item: 5 } });
    for (let index = 0; index < 10_000; index += 1) englishOf(pack)[`${index}`] = '<b>';
  });
  const { problems } = checkPack(many);
  expect(problems.length).toBeLessThanOrEqual(402);
  expect(found(problems, 'moreProblems').sentence).toContain('more of this kind');
  expect(performance.now() - started).toBeLessThan(5000);
});
