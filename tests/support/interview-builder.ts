// Small interviews for one test each, and answers to them.
import type { Answer, Answers, AnswerState } from '../../shared/interview/answers.ts';
import { definitionSchema } from '../../shared/interview/definition.ts';
import type { CardSet, Definition, Item } from '../../shared/interview/definition.ts';
import { PICTURES } from '../../shared/interview/pictures.ts';
import { itemsById } from '../../shared/interview/structure.ts';
import type { Json } from './interview-pack.ts';

export const PICTURE = Object.keys(PICTURES)[0] ?? '';

interface Outline {
  readonly sections: readonly {
    readonly id: string;
    readonly when?: Json;
    readonly items: readonly Json[];
  }[];
  readonly cardSets?: readonly Json[];
}

/** A definition that the format accepts; its sections get a picture. */
export function definitionOf({ sections, cardSets = [] }: Outline): Definition {
  return definitionSchema.parse({
    format: 1,
    id: 'small-talk',
    version: 1,
    minutes: 30,
    picture: PICTURE,
    cardSets,
    sections: sections.map((section) => ({ picture: PICTURE, ...section })),
  });
}

/** A definition of one section. */
export function asking(items: readonly Json[], cardSets: readonly Json[] = [activities]): Definition {
  return definitionOf({ sections: [{ id: 'only', items }], cardSets });
}

/** What a woman may do, and what kind of work some of it is. */
export const activities = {
  id: 'activities',
  groups: [],
  cards: [
    { id: 'cook', picture: PICTURE, experience: 'unpaidCare' },
    { id: 'sew', picture: PICTURE },
    { id: 'drive', picture: PICTURE, experience: 'selfEmployed' },
  ],
} as const satisfies CardSet;

export const piles = [
  { id: 'gladly', picture: PICTURE },
  { id: 'unwillingly', picture: PICTURE },
] as const;
export const options = (...ids: readonly string[]): Json[] => ids.map((id) => ({ id }));

/** The item of this id. */
export function itemOf(definition: Definition, id: string): Item {
  const placed = itemsById(definition).get(id);
  if (!placed) throw new Error(`nothing has the id ${id}`);
  return placed.item;
}

export const answered = (value: Answer['value']): Answer => ({ state: 'answered', value });
export const left = (state: Exclude<AnswerState, 'answered'>): Answer => ({ state, value: null });

/** Answers by their path; a plain value is one that was answered. */
export function answersOf(given: Readonly<Record<string, unknown>>): Answers {
  const isAnswer = (value: unknown): value is Answer =>
    typeof value === 'object' && value !== null && 'state' in value;
  return new Map(
    Object.entries(given).map(([path, value]) => [
      path,
      isAnswer(value) ? value : answered(value as Answer['value']),
    ]),
  );
}

/** A date as it is told and stored in the Gregorian calendar. */
export const date = (iso: string) => ({ date: iso, calendar: 'gregory', told: iso }) as const;
