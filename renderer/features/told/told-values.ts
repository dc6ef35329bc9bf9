// What a fact holds, in the words of the interview where it was told: never an id, never a list of codes.
import type { ValueOf } from '../../../shared/interview/answers.ts';
import { VALUE_SCHEMAS, WEEK_PARTS } from '../../../shared/interview/answers.ts';
import type { Definition, Item, LeafOf } from '../../../shared/interview/definition.ts';
import { itemsById } from '../../../shared/interview/structure.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import type { GetText } from '../../i18n/use-text.ts';

/** A value in words: short pieces, what somebody typed, lines with a label, or a consent. */
export type ToldWords =
  | { readonly shape: 'words'; readonly words: readonly string[] }
  | { readonly shape: 'typed'; readonly typed: string }
  | { readonly shape: 'lines'; readonly lines: readonly ToldLine[] }
  | { readonly shape: 'consent'; readonly given: boolean; readonly saidBack: boolean };

interface ToldLine {
  readonly label: string;
  readonly words: string;
}

/** How an interview and the interface name things. */
export interface ToldSpeech {
  readonly definition: Definition;
  /** A text of the interview, by its key. */
  readonly text: (key: string) => string;
  /** A text of the interface. */
  readonly say: GetText;
  readonly country: (code: string) => string;
  /** An ISO date, full or partial. */
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  /** Day 0 is Monday. */
  readonly weekday: (day: number) => string;
  /** Several pieces in one line: `a, b and c`. */
  readonly list: (pieces: readonly string[]) => string;
}

/** The value of a fact in words; undefined where the item cannot have held it. */
export function toldWords(item: Item, value: unknown, speech: ToldSpeech): ToldWords | undefined {
  if (!isSpoken(item)) return undefined;
  const read = VALUE_SCHEMAS[item.type].safeParse(value);
  return read.success ? SPEAKERS[item.type](item as never, read.data as never, speech) : undefined;
}

/** The types of the items whose answers can become a fact. */
type Spoken =
  | 'text'
  | 'longText'
  | 'choice'
  | 'multipleChoice'
  | 'yesNo'
  | 'number'
  | 'scale'
  | 'partialDate'
  | 'country'
  | 'cards'
  | 'piles'
  | 'dayClock'
  | 'weekGrid'
  | 'consent';

type Speakers = {
  readonly [T in Spoken]: (item: LeafOf<T>, value: ValueOf<T>, speech: ToldSpeech) => ToldWords;
};

const words = (pieces: readonly string[]): ToldWords => ({ shape: 'words', words: pieces });
const typed = (text: string): ToldWords => ({ shape: 'typed', typed: text });
const lines = (all: readonly ToldLine[]): ToldWords => ({
  shape: 'lines',
  lines: all.filter((line) => line.words !== ''),
});

const SPEAKERS: Speakers = {
  text: (_item, value) => typed(value),
  longText: (_item, value) => typed(value),
  choice: (item, value, { text }) => words([text(keys.option(item.id, value))]),
  multipleChoice: (item, value, { text }) => words(value.map((option) => text(keys.option(item.id, option)))),
  yesNo: (_item, value, { say }) => words([say(value ? 'told.yes' : 'told.no')]),
  number: ({ unit = 'none' }, value, { say, number }) =>
    words([unit === 'none' ? number(value) : say(`told.unit.${unit}`, { count: value })]),
  scale: (item, value, { text }) => words([text(keys.step(item.id, value))]),
  partialDate: (_item, value, { date }) => words([date(value.date)]),
  country: (_item, value, { country }) => words(value.map(country)),
  cards: (item, value, { text }) => words(value.map((card) => text(keys.card(item.set, card)))),
  piles: (item, value, { text, list }) => {
    const laidOn = (pile: string) => Object.keys(value).filter((card) => value[card] === pile);
    return lines(
      item.piles.map(({ id }) => ({
        label: text(keys.pile(item.id, id)),
        words: list(laidOn(id).map((card) => text(keys.card(item.set, card)))),
      })),
    );
  },
  weekGrid: (_item, value, speech) => lines(weekLines(value, speech)),
  dayClock: (item, value, speech) => lines(clockLines(item, value, speech)),
  consent: (_item, { given, saidBack }) => ({ shape: 'consent', given, saidBack }),
};

function isSpoken(item: Item): item is LeafOf<Spoken> {
  return Object.hasOwn(SPEAKERS, item.type);
}

/** Each part of the day with its days: four lines at most, where each day with its parts would make seven. */
function weekLines(places: ValueOf<'weekGrid'>, { say, weekday, list }: ToldSpeech): ToldLine[] {
  return WEEK_PARTS.map((part) => {
    const days = places.filter((place) => place.part === part).map(({ day }) => day);
    const inOrder = [...new Set(days)].sort((one, other) => one - other);
    const isDaily = inOrder.length === 7;
    return {
      label: say(`told.week.${part}`),
      words: isDaily ? say('told.week.everyDay') : list(inOrder.map(weekday)),
    };
  });
}

/** The hours of the day in their order, each with what is done then; then what is done in the week. */
function clockLines(item: LeafOf<'dayClock'>, value: ValueOf<'dayClock'>, speech: ToldSpeech): ToldLine[] {
  const source = itemsById(speech.definition).get(item.from)?.item;
  const cardWords = (card: string) =>
    source?.type === 'cards' ? speech.text(keys.card(source.set, card)) : card;
  const hours = [...value.day]
    .sort((one, other) => one.from - other.from)
    .map(({ card, from, to }) => ({ label: `${clockTime(from)}–${clockTime(to)}`, words: cardWords(card) }));
  const inWeek = [...new Set(value.week.map(({ card }) => card))].map((card) => {
    const places = weekLines(
      value.week.filter((place) => place.card === card),
      speech,
    );
    const said = places.filter((line) => line.words !== '');
    return {
      label: cardWords(card),
      words: said.map(({ label, words: days }) => `${label}: ${days}`).join('; '),
    };
  });
  return [...hours, ...inWeek];
}

/** `6.5` as `06:30`. */
function clockTime(hour: number): string {
  const minutes = Number.isInteger(hour) ? '00' : '30';
  return `${String(Math.floor(hour)).padStart(2, '0')}:${minutes}`;
}
