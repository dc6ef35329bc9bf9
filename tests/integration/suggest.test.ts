import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSuggest } from '../../electron/backend/taxonomy/suggest/open.ts';
import type { SuggestQuestion } from '../../electron/backend/taxonomy/suggest/suggest.ts';
import { CONCEPT_KINDS, suggestionSchema, WORD_LANGUAGES } from '../../shared/taxonomy/suggestion.ts';

const { suggest } = openSuggest(undefined);

const ask = (language: string, text: string, more: Partial<SuggestQuestion> = {}) =>
  suggest({ language, text, kinds: ['skill'], top: 10, mode: 'telling', ...more });
const labels = (found: ReturnType<typeof ask>) => found.map(({ label }) => label);

describe('what is told', () => {
  test.each([
    ['en', 'I cooked for weddings in my village', 'trama:activity/cook-many'],
    ['it', 'Cucinavo per i matrimoni del paese', 'trama:activity/cook-many'],
    ['es', 'Cocinaba para las bodas de mi pueblo', 'trama:activity/cook-many'],
    ['ca', 'Cuinava per als casaments del poble', 'trama:activity/cook-many'],
    ['nl', 'Ik kookte voor bruiloften in mijn dorp', 'trama:activity/cook-many'],
    ['sv', 'Jag lagade mat till bröllop i byn', 'trama:activity/cook-many'],
    ['ar', 'كنت أطبخ للأعراس في قريتنا', 'trama:activity/cook-many'],
  ])('%s: %s', (language, text, uri) => {
    const activities = ask(language, text, { kinds: ['activity'], top: 3 }).map((each) => each.uri);
    expect(activities).toContain(uri);
    expect(ask(language, text)[0]?.why[0]).toMatchObject({ by: 'activity' });
  });

  test('compounds are read by their parts, past tenses by their verb', () => {
    const [first] = ask('nl', 'Ik heb gordijnen genaaid op de naaimachine', { kinds: ['activity'] });
    expect(first?.uri).toMatch(/sew-clothes|mend-clothes/u);
  });

  test('a slip of the keyboard is read as the word that was meant, and said so', () => {
    const found = ask('en', 'I cut vegetabels with a knife');
    expect(found[0]).toBeDefined();
    expect(found.flatMap(({ why }) => why)).toContainEqual({
      by: 'spelling',
      typed: 'vegetabels',
      read: 'vegetables',
    });
  });

  test('reasons hold her words as she typed them', () => {
    const [first] = ask('es', 'Yo COSÍA vestidos', { kinds: ['activity'] });
    expect(first?.why[0]).toMatchObject({ words: expect.arrayContaining(['COSÍA']) as string[] });
  });

  test.each([
    ['en', 'My sister lives in Turin with her husband.'],
    ['it', 'Mia sorella abita a Torino con il marito.'],
    ['es', 'Mi hermana vive en Turín con su marido.'],
    ['ca', 'La meva germana viu a Torí amb el marit.'],
    ['nl', 'Mijn zus woont in Turijn met haar man.'],
    ['sv', 'Min syster bor i Turin med sin man.'],
    ['ar', 'أختي تعيش في تورينو مع زوجها.'],
    ['en', ''],
    ['en', '!?'],
  ])('nothing is offered where no skill is told: %s %s', (language, text) => {
    expect(ask(language, text, { kinds: [...CONCEPT_KINDS] })).toEqual([]);
  });

  test('every kind has its code', () => {
    const found = ask('en', 'I cleaned rooms in a hotel', { kinds: [...CONCEPT_KINDS], top: 50 });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(CONCEPT_KINDS));
    for (const { kind, code } of found) {
      if (kind === 'occupation') expect(code).toMatch(/^\d{4}\.\d/u);
      if (kind === 'group') expect(code).toMatch(/^\d{1,4}$/u);
      if (kind === 'skill') expect(code).toBeNull();
    }
  });

  test('English words are understood where another language was asked for, and labels come in that', () => {
    const [first] = ask('it', 'I was cleaning the rooms of the hotel with my sister');
    expect(first).toMatchObject({ language: 'it' });
  });

  test('a language without words of its own is read as English', () => {
    expect(labels(ask('so', 'I sewed dresses'))).toEqual(labels(ask('en', 'I sewed dresses')));
  });
});

test('an occupation stands higher where she has its skills already, and the reason says which', () => {
  const uri = 'http://data.europa.eu/esco/occupation/1009be17-7efd-45f1-a033-566bf179c588';
  const told = 'I cooked for weddings';
  const skills = ask('en', told, { top: 50 }).map((each) => each.uri);
  const without = ask('en', told, { kinds: ['occupation'] });
  const having = ask('en', told, { kinds: ['occupation'], has: new Set(skills) });
  const scoreIn = (list: typeof having) => list.find((each) => each.uri === uri)?.score ?? 0;
  expect(scoreIn(having)).toBeGreaterThan(scoreIn(without));
  expect(having.flatMap(({ why }) => why).some(({ by }) => by === 'skills')).toBe(true);
});

describe('what is typed', () => {
  const type = (language: string, text: string) => labels(ask(language, text, { mode: 'typing' }));

  test('labels that begin so come first, everyday phrases and other words after', () => {
    const found = type('en', 'cook');
    expect(found.slice(0, 3).every((label) => label.startsWith('cook'))).toBe(true);
    expect(type('es', 'coc')[0]).toMatch(/^coc/u);
  });

  test('a whole label stands first', () => {
    expect(type('en', 'supervise children')[0]).toBe('supervise children');
    expect(type('en', 'SUPERVISE  childr')[0]).toBe('supervise children');
  });

  test('accents may be left out', () => {
    expect(type('es', 'cuidar a ninos')[0]).toBe('cuidar a niños');
  });

  test('a mistyped beginning is put right', () => {
    expect(type('es', 'lmpiar').some((label) => label.startsWith('limpiar'))).toBe(true);
  });
});

describe('for any text', () => {
  const question = fc.record({
    language: fc.constantFrom(...WORD_LANGUAGES, 'so', ''),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(
          ...['"', '*', '(', ')', '^', ':', '-', ' NEAR', ' AND ', ' OR ', 'cook', '{', "'"],
        ),
      }),
      fc.constantFrom('" OR 1', 'cook* AND (', '^sew NEAR(x, 2)', '\u0000', 'a'.repeat(5000)),
    ),
    kinds: fc.subarray([...CONCEPT_KINDS], { minLength: 1 }),
    top: fc.integer({ min: 1, max: 50 }),
    mode: fc.constantFrom('typing' as const, 'telling' as const),
  });

  test('nothing throws, and the answer keeps its promises', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = suggest(asked);
        expect(found.length).toBeLessThanOrEqual(asked.top);
        for (const [at, each] of found.entries()) {
          suggestionSchema.parse(each);
          expect(asked.kinds).toContain(each.kind);
          expect(each.score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
        }
        expect(new Set(found.map(({ uri }) => uri)).size).toBe(found.length);
        expect(suggest(asked)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  const told = 'I cooked for weddings and cleaned rooms in a hotel';

  test('what was rejected is never offered', () => {
    const all = ask('en', told, { kinds: [...CONCEPT_KINDS], top: 50 }).map(({ uri }) => uri);
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom('typing' as const, 'telling' as const), (uris, mode) => {
        const rejected = new Set(uris);
        const found = ask('en', told, { kinds: [...CONCEPT_KINDS], top: 50, mode, rejected });
        expect(found.filter(({ uri }) => rejected.has(uri))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
