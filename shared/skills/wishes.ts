// What she likes and leaves out, held against occupations: by trade, and by ISCO-08 group where a trade is too wide. The ids
// are those of the interview "What I can and like".
import type { Wish } from './matching.ts';

/** Likes by card, and the trades of `resources/taxonomy/trades.json` that they speak for. */
const LIKES: Readonly<Record<string, readonly string[]>> = {
  withPeople: ['hospitality', 'sales', 'community'],
  withChildren: ['childcare', 'school'],
  withOldPeople: ['care'],
  withSickPeople: ['care'],
  withCustomers: ['sales', 'hospitality'],
  withFood: ['kitchen', 'bakery'],
  withFabric: ['sewing', 'laundry'],
  withPlants: ['farming'],
  withAnimals: ['farming'],
  cleanAndTidy: ['cleaning', 'laundry'],
  outside: ['farming', 'building'],
};
/** What she laid on "I do not like": the same trades speak against. */
const DISLIKES = LIKES;

/** Limits, by the trades in which they come up every day. */
const LIMITS: Readonly<Record<string, readonly string[]>> = {
  heavyLifting: ['building', 'transport', 'care', 'farming'],
  standAllDay: ['kitchen', 'bakery', 'sales', 'hair-beauty', 'hospitality'],
  heights: ['building'],
  cold: ['farming', 'building'],
  chemicals: ['cleaning', 'hair-beauty'],
  animals: ['farming'],
  pork: ['kitchen'],
  alcohol: ['hospitality'],
  earlyMorning: ['bakery', 'cleaning'],
  lateEvening: ['hospitality', 'kitchen'],
  night: ['care', 'bakery'],
  weekend: ['hospitality', 'sales', 'kitchen', 'care'],
};

export interface Told {
  readonly likes: readonly string[];
  readonly dislikes: readonly string[];
  readonly limits: readonly string[];
}

/** What of it speaks for an occupation of these trades, and what against. */
export function wishesAbout(trades: readonly string[], { likes, dislikes, limits }: Told): readonly Wish[] {
  const meeting = (ids: readonly string[], map: Readonly<Record<string, readonly string[]>>) =>
    ids.filter((id) => Object.hasOwn(map, id) && map[id]?.some((trade) => trades.includes(trade)) === true);
  return [
    ...meeting(likes, LIKES).map((value): Wish => ({ fact: 'likes', value, speaks: 'for' })),
    ...meeting(dislikes, DISLIKES).map((value): Wish => ({ fact: 'likes', value, speaks: 'against' })),
    ...meeting(limits, LIMITS).map((value): Wish => ({ fact: 'limits', value, speaks: 'against' })),
  ];
}
