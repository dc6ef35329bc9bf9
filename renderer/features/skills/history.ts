// Her skills as they stood on a day, from the steps of the change log.
import type { TramaClient } from '../../../shared/contract/contract.ts';

export type PastSkill = Awaited<ReturnType<TramaClient['skills']['history']>>[number];

/** The local day of an instant, `YYYY-MM-DD`. */
function dayOf(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The days on which something changed, oldest first. */
export function daysOf(history: readonly PastSkill[]): readonly string[] {
  return [...new Set(history.map(({ at }) => dayOf(at)))];
}

/** Each skill as it stood at the end of that day; removed ones are left out. */
export function stateOn(history: readonly PastSkill[], day: string): ReadonlyMap<string, PastSkill> {
  const states = new Map<string, PastSkill>();
  for (const state of history) {
    if (dayOf(state.at) > day) continue;
    if (state.removed) states.delete(state.skillId);
    else states.set(state.skillId, state);
  }
  return states;
}
