// How much of an occupation she has, in numbers that can be said.
import type { Match } from '../../../shared/contract/skills.contract.ts';

/** ISCO-08 skill levels 1 and 2 can be begun without a diploma. */
const WITHOUT_DIPLOMA = 2;

export function canStartNow({ skillLevel }: Pick<Match, 'skillLevel'>): boolean {
  return skillLevel <= WITHOUT_DIPLOMA;
}

/** The share of the essential skills that she has, 0 to 1; 0 where none is known. */
export function essentialShare({ essential }: Pick<Match, 'essential'>): number {
  return essential.of === 0 ? 0 : essential.has / essential.of;
}
