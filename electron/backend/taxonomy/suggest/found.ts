// What was found for one concept, reason by reason, before it becomes a suggestion.
import type { Reason } from '../../../../shared/taxonomy/suggestion.ts';
import { together } from '../../../../shared/taxonomy/ranking.ts';

export interface Found {
  readonly concept: number;
  /** Each ground with how sure it alone makes, 0 to 1. */
  readonly grounds: { readonly score: number; readonly reason: Reason }[];
}

/** Grounds by concept. */
export class Findings {
  readonly #found = new Map<number, Found>();

  add(concept: number, score: number, reason: Reason): void {
    if (score <= 0) return;
    const found = this.#found.get(concept);
    if (found) found.grounds.push({ score, reason });
    else this.#found.set(concept, { concept, grounds: [{ score, reason }] });
  }

  get(concept: number): Found | undefined {
    return this.#found.get(concept);
  }

  all(): IterableIterator<Found> {
    return this.#found.values();
  }
}

/** How much a second ground of the same sort still adds. */
const SAME_SORT = 0.3;

/** All grounds as one score: the best of each sort whole, further ones a little. */
export function scoreOf({ grounds }: Pick<Found, 'grounds'>): number {
  const best = new Map<Reason['by'], number>();
  const more: number[] = [];
  for (const { score, reason } of [...grounds].sort((a, b) => b.score - a.score)) {
    if (best.has(reason.by)) more.push(score * SAME_SORT);
    else best.set(reason.by, score);
  }
  return together(...best.values(), ...more);
}

/** Reasons, the strongest first, each once. */
export function reasonsOf({ grounds }: Found): Reason[] {
  const seen = new Set<string>();
  const reasons: Reason[] = [];
  for (const { reason } of [...grounds].sort((a, b) => b.score - a.score)) {
    const key = JSON.stringify(reason);
    if (!seen.has(key)) reasons.push(reason);
    seen.add(key);
  }
  return reasons;
}

/** The reason that says most. */
export function strongestOf({ grounds }: Found): Reason | undefined {
  let best = grounds[0];
  for (const ground of grounds) if (ground.score > (best?.score ?? 0)) best = ground;
  return best?.reason;
}
