// Cards that she laid, each with what she said of it in its own questions.
import { partsOfPath } from '../../../shared/interview/answers.ts';
import type { CardSet, Item } from '../../../shared/interview/definition.ts';
import { cardSetOf, itemsById, placedAt } from '../../../shared/interview/structure.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import type { AnsweredInterview } from './answered.ts';
import type { ToldThing } from './told.ts';
import { wordsTold } from './words-told.ts';

/** The pile of cards that she called her strong side. */
const STRONG = 'strong';
/** Sets whose cards stand for something that she does; others say what she likes. */
const DOING: readonly string[] = ['activities', 'trades', 'strengths'];
/** The set whose cards are life activities, by the same ids. */
const ACTIVITIES = 'activities';

/** What the cards of one interview tell. */
export function toldCards(interview: AnsweredInterview, language: string): ToldThing[] {
  const { definition } = interview;
  return [...itemsById(definition).values()].flatMap(({ item }) => {
    if (item.type !== 'cards' && item.type !== 'piles') return [];
    const set = cardSetOf(definition, item.set);
    if (!set || !DOING.includes(set.id)) return [];
    return laidCards(interview, item).flatMap(
      (card) => thingOf(interview, { item, set, card, language }) ?? [],
    );
  });
}

function laidCards({ answers }: AnsweredInterview, item: Item): readonly string[] {
  const answer = answers.get(item.id);
  if (answer?.state !== 'answered') return [];
  if (item.type === 'cards') return answer.value as string[];
  return Object.entries(answer.value as Record<string, string>).flatMap(([card, pile]) =>
    pile === STRONG ? [card] : [],
  );
}

interface Laid {
  readonly item: Item;
  readonly set: CardSet;
  readonly card: string;
  readonly language: string;
}

function thingOf(interview: AnsweredInterview, { item, set, card, language }: Laid): ToldThing | undefined {
  const known = set.cards.find(({ id }) => id === card);
  if (!known) return undefined;
  const title = interview.text(keys.card(set.id, card), language);
  const said = saidOf(interview, item.id, card);
  return {
    id: `card/${set.id}/${card}`,
    source: {
      kind: 'card',
      words: wordsTold([title, ...said]),
      language,
      interviewId: interview.id,
      path: item.id,
      storyId: null,
      experienceId: null,
      activityId: set.id === ACTIVITIES ? card : null,
    },
    title,
    picture: known.picture,
    text: [title, ...said].join('. '),
    languages: [language, interview.herLanguage],
    activity: set.id === ACTIVITIES ? card : null,
    card: set.id === ACTIVITIES ? null : { set: set.id, card },
  };
}

/** What was written down to the questions about one card: words, not options. */
function saidOf({ definition, answers }: AnsweredInterview, chosenIn: string, card: string): string[] {
  return [...answers].flatMap(([path, { state, value }]) => {
    const asked = placedAt(definition, path);
    const isWords = asked?.item.type === 'text' || asked?.item.type === 'longText';
    // The same card may lie in two sets: only what was asked about this one.
    const isAboutIt = asked?.group?.forEach === chosenIn && partsOfPath(path).repetition === card;
    return isWords && isAboutIt && state === 'answered' && typeof value === 'string' && value.trim() !== ''
      ? [value]
      : [];
  });
}
