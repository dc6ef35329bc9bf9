import { useCallback } from 'react';
import type { TextId } from '../../../shared/i18n/catalogs.ts';
import { useText } from '../../i18n/use-text.ts';

/** What she may like or leave out, by the ids of the interview "What I can and like". */
const WISHES = {
  heavyLifting: 'work.wish.heavyLifting',
  standAllDay: 'work.wish.standAllDay',
  stairs: 'work.wish.stairs',
  heights: 'work.wish.heights',
  cold: 'work.wish.cold',
  chemicals: 'work.wish.chemicals',
  animals: 'work.wish.animals',
  pork: 'work.wish.pork',
  alcohol: 'work.wish.alcohol',
  aloneWithMen: 'work.wish.aloneWithMen',
  earlyMorning: 'work.wish.earlyMorning',
  lateEvening: 'work.wish.lateEvening',
  night: 'work.wish.night',
  weekend: 'work.wish.weekend',
  feastDays: 'work.wish.feastDays',
  withPeople: 'work.wish.withPeople',
  alone: 'work.wish.alone',
  withChildren: 'work.wish.withChildren',
  withOldPeople: 'work.wish.withOldPeople',
  withSickPeople: 'work.wish.withSickPeople',
  withCustomers: 'work.wish.withCustomers',
  withFood: 'work.wish.withFood',
  withFabric: 'work.wish.withFabric',
  withPlants: 'work.wish.withPlants',
  withAnimals: 'work.wish.withAnimals',
  withMachines: 'work.wish.withMachines',
  withComputer: 'work.wish.withComputer',
  cleanAndTidy: 'work.wish.cleanAndTidy',
  inside: 'work.wish.inside',
  outside: 'work.wish.outside',
  standing: 'work.wish.standing',
  sitting: 'work.wish.sitting',
  moving: 'work.wish.moving',
  calmPlace: 'work.wish.calmPlace',
  livelyPlace: 'work.wish.livelyPlace',
  sameTasks: 'work.wish.sameTasks',
  newTasks: 'work.wish.newTasks',
  evening: 'work.wish.evening',
} as const satisfies Readonly<Record<string, TextId>>;

/** A wish or a limit in words; one from an office's own interview stands as it was stored. */
export function useWishText(): (value: string) => string {
  const text = useText();
  return useCallback(
    (value) => {
      const known = Object.entries(WISHES).find(([id]) => id === value);
      return known ? text(known[1]) : value;
    },
    [text],
  );
}
