// Parts of a week that are chosen: no more than whether each is.
import type { ValueOf } from '../../../../shared/interview/answers.ts';
import { WEEK_PARTS } from '../../../../shared/interview/answers.ts';
import { DAYS } from './week-board.ts';
import type { Place } from './week-board.ts';

type Chosen = ValueOf<'weekGrid'>;

export function isChosen(chosen: Chosen, { day, part }: Place): boolean {
  return chosen.some((place) => place.day === day && place.part === part);
}

/** Chooses all the places, or none of them where all were chosen; in the order of the week. */
export function withPlaces(chosen: Chosen, places: readonly Place[]): Chosen {
  const areAll = places.every((place) => isChosen(chosen, place));
  return DAYS.flatMap((day) => WEEK_PARTS.map((part) => ({ day, part }))).filter((place) =>
    isChosen([...places], place) ? !areAll : isChosen(chosen, place),
  );
}
