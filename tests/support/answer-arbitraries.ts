// Any answer that fits an item, for laws that must hold for whatever is said.
import fc from 'fast-check';
import { CEFR_LEVELS } from '../../shared/domain/codes.ts';
import { line, paragraph } from '../../shared/domain/text.ts';
import { CALENDARS, MARKS, WEEK_PARTS } from '../../shared/interview/answers.ts';
import type { Answer, ValueOf } from '../../shared/interview/answers.ts';
import type { Definition, Item, LeafOf } from '../../shared/interview/definition.ts';
import { cardSetOf, itemsById } from '../../shared/interview/structure.ts';
import { STORY_PROMPTS } from '../../shared/interview/text-keys.ts';

type Values = {
  readonly [T in Item['type']]: (item: never, definition: Definition) => fc.Arbitrary<unknown>;
};

const strange = fc.constantFrom(
  '',
  ' ',
  '\u202eابجد',
  'ሰላም',
  '范例',
  '<b>x</b>',
  'two\nlines',
  'x'.repeat(300),
);
const words = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), strange)
  .filter((text) => line.safeParse(text).success);
const told = fc
  .oneof(words, fc.constant('x'.repeat(5000)))
  .filter((text) => paragraph.safeParse(text).success);
const whole = (min: number, max: number) => fc.integer({ min, max });
const two = (part: number) => String(part).padStart(2, '0');
const day = fc
  .tuple(whole(1900, 2199), whole(1, 12), whole(1, 28))
  .map(([year, month, date]) => `${String(year)}-${two(month)}-${two(date)}`);
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([full, length]) => full.slice(0, length));
const place = fc.record({ day: whole(0, 6), part: fc.constantFrom(...WEEK_PARTS) });
const hour = whole(0, 48).map((halves) => halves / 2);
const level = fc.option(fc.constantFrom(...CEFR_LEVELS, 'none'), { nil: null });
const country = fc.constantFrom('ER', 'MA', 'IT', 'XX');
const some = (ids: readonly string[], most = 100) =>
  fc.subarray([...ids], { maxLength: Math.min(most, ids.length, 4) });
const idsOf = (all: readonly { readonly id: string }[] | undefined) => (all ?? []).map(({ id }) => id);
const cardsOf = (definition: Definition, set: string) => idsOf(cardSetOf(definition, set)?.cards);

/** By type, like the answers' schemas. */
const VALUES: Values = {
  info: () => fc.constant(null),
  text: () => words,
  longText: () => told,
  note: () => told,
  choice: ({ options }: LeafOf<'choice'>) => fc.constantFrom(...idsOf(options)),
  multipleChoice: ({ options }: LeafOf<'multipleChoice'>) => some(idsOf(options)),
  yesNo: () => fc.boolean(),
  number: ({ min, max, step = 1 }: LeafOf<'number'>) =>
    Number.isInteger(step)
      ? whole(Math.ceil(min), Math.floor(max))
      : fc.double({ min, max, noNaN: true }).map((value) => value + 0),
  scale: ({ steps }: LeafOf<'scale'>) => whole(1, steps),
  partialDate: () =>
    fc.record({
      date: partial,
      calendar: fc.constantFrom(...CALENDARS),
      told: partial,
    }) satisfies fc.Arbitrary<ValueOf<'partialDate'>>,
  country: ({ several = false }: LeafOf<'country'>) =>
    fc.uniqueArray(country, { maxLength: several ? 4 : 1 }),
  language: () =>
    fc.record({
      language: fc.constantFrom('ar', 'ti', 'zh-Hans', 'qqq'),
      motherTongue: fc.boolean(),
      listening: level,
      reading: level,
      spokenInteraction: level,
      spokenProduction: level,
      writing: level,
    }) satisfies fc.Arbitrary<ValueOf<'language'>>,
  cards: ({ set, most }: LeafOf<'cards'>, definition) => some(cardsOf(definition, set), most),
  piles: ({ set, piles }: LeafOf<'piles'>, definition) =>
    some(cardsOf(definition, set)).chain((cards) =>
      fc
        .tuple(...cards.map(() => fc.constantFrom(...idsOf(piles))))
        .map((laid) => Object.fromEntries(cards.map((card, at) => [card, laid[at]]))),
    ),
  dayClock: ({ from }: LeafOf<'dayClock'>, definition) => {
    const source = itemsById(definition).get(from)?.item;
    const card = fc.constantFrom(...(source?.type === 'cards' ? cardsOf(definition, source.set) : []));
    const lays = fc.array(fc.record({ card, from: hour, to: hour }), { maxLength: 4 });
    const places = fc.array(
      fc.tuple(card, place).map(([of, at]) => ({ ...at, card: of })),
      { maxLength: 4 },
    );
    return fc.record({ day: lays, week: places });
  },
  weekGrid: () => fc.array(place, { maxLength: 6 }),
  story: () =>
    fc.record({
      title: words,
      told: fc.dictionary(fc.constantFrom(...STORY_PROMPTS), fc.record({ told: fc.boolean(), words: told }), {
        noNullPrototype: true,
      }),
      quote: told,
      mayQuote: fc.boolean(),
    }) satisfies fc.Arbitrary<ValueOf<'story'>>,
  file: () => fc.uniqueArray(fc.uuid(), { maxLength: 1 }),
  signature: () => fc.constantFrom(...MARKS).map((mark) => ({ kind: 'mark', mark })),
  consent: () => fc.record({ given: fc.boolean(), saidBack: fc.boolean() }),
  appointment: () => fc.record({ date: day, time: fc.constantFrom('', '09:30'), place: words }),
  recap: () => fc.boolean(),
  group: () => fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 }),
};

/** Any value that the item can have. */
function fittingValue(definition: Definition, item: Item): fc.Arbitrary<Answer['value']> {
  const values = VALUES[item.type] as (item: Item, definition: Definition) => fc.Arbitrary<Answer['value']>;
  return values(item, definition);
}

/** Any answer that the item can have, mostly with a value. */
export function fittingAnswer(definition: Definition, item: Item): fc.Arbitrary<Answer> {
  const state = fc.constantFrom('unknown', 'declined', 'later', 'cleared');
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fittingValue(definition, item).map((value): Answer => ({ state: 'answered', value })),
    },
    { weight: 1, arbitrary: state.map((of): Answer => ({ state: of, value: null })) },
  );
}
