// The first five are what is read. Where they would all come from one reading of the sentence, the best of another reading
// is lifted among them: if the first reading is wrong, something right is still in sight.
import { bestFirst } from '../../../../shared/taxonomy/ranking.ts';
import type { Reason } from '../../../../shared/taxonomy/suggestion.ts';

interface Read {
  readonly uri: string;
  readonly score: number;
  /** The reading that speaks loudest for it. */
  readonly reading: string;
}

/** Places that stay with the best, and places that another reading may take. */
const KEPT = 3;
const LIFTED = 2;
/** Not what hardly fits. */
const LEAST_SHARE = 0.6;

/** What a reason stands for: an activity, or the words of labels. */
export function readingOf(reason: Reason | undefined): string {
  return reason?.by === 'activity' ? reason.activity : (reason?.by ?? '');
}

/** The same offers, best first, with at most two lifted among the first five. */
export function withVariety<T extends Read>(offers: readonly T[]): T[] {
  const sorted = [...offers].sort(bestFirst);
  const seen = new Set(sorted.slice(0, KEPT).map(({ reading }) => reading));
  const least = (sorted[0]?.score ?? 0) * LEAST_SHARE;
  for (let place = KEPT; place < KEPT + LIFTED; place += 1) {
    const from = sorted.findIndex(
      ({ reading, score }, at) => at >= place && score >= least && !seen.has(reading),
    );
    const lifted = sorted[from];
    if (!lifted) break;
    seen.add(lifted.reading);
    if (from === place) continue;
    const score = sorted[place]?.score ?? lifted.score;
    sorted.splice(from, 1);
    sorted.splice(place, 0, { ...lifted, score });
  }
  return sorted;
}
