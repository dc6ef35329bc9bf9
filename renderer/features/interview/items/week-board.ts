// A week as a board of seven days and four parts of each: which cards lie where.
import type { ValueOf } from '../../../../shared/interview/answers.ts';
import { WEEK_PARTS } from '../../../../shared/interview/answers.ts';

export type WeekPlan = ValueOf<'dayClock'>['week'];
export type WeekPart = (typeof WEEK_PARTS)[number];
export interface Place {
  /** 0 is Monday. */
  readonly day: number;
  readonly part: WeekPart;
}

/** From Monday to Sunday. */
export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** As many as an answer may have. */
const MOST = 400;

const isAt = (one: Place, other: Place) => one.day === other.day && one.part === other.part;

/** The cards at a place, in the order in which they were laid. */
export function cardsAt(week: WeekPlan, place: Place): readonly string[] {
  return week.filter((laid) => isAt(laid, place)).map(({ card }) => card);
}

/** All places of a day, or of a part of the day in the whole week. */
export function placesOf(line: { readonly day: number } | { readonly part: WeekPart }): readonly Place[] {
  if ('day' in line) return WEEK_PARTS.map((part) => ({ day: line.day, part }));
  return DAYS.map((day) => ({ day, part: line.part }));
}

/** Lays the card on all the places; takes it away where it lay on all of them already. */
export function toggled(week: WeekPlan, card: string, places: readonly Place[]): WeekPlan {
  const isLaid = (place: Place) => cardsAt(week, place).includes(card);
  if (places.every(isLaid)) {
    return week.filter((laid) => laid.card !== card || !places.some((place) => isAt(laid, place)));
  }
  const added = places.filter((place) => !isLaid(place)).map(({ day, part }) => ({ day, part, card }));
  return [...week, ...added].slice(0, MOST);
}
