import type { TramaClient } from '../../../shared/contract/contract.ts';

export type Advert = Awaited<ReturnType<TramaClient['skills']['advert']>>;

/** How many different tasks an advert names, and how many of them she does. */
export function advertSummary(advert: Advert): { readonly has: number; readonly of: number } {
  const answered = new Map<string, boolean>();
  for (const { tasks } of advert) {
    for (const { suggestion, skillId } of tasks) {
      answered.set(suggestion.uri, (answered.get(suggestion.uri) ?? false) || skillId !== null);
    }
  }
  return { has: [...answered.values()].filter(Boolean).length, of: answered.size };
}
