// Two ways to do the same work, in turn, in one process: medians and their ratio, so that a machine's mood cancels out.

export interface Figure {
  /** What was measured, and against which named baseline. */
  readonly name: string;
  readonly unit: 'ms' | 'µs';
  readonly value: number;
  readonly baseline: number;
  /** `value / baseline`: 1 is as fast as the baseline, 2 takes twice as long. */
  readonly ratio: number;
}

export interface Pair {
  readonly name: string;
  readonly unit: Figure['unit'];
  /** How often the pair is timed; one more round first, which does not count. */
  readonly rounds: number;
  /** How often the work is done within one timing; the figure is per piece of work. */
  readonly repeat?: number;
  readonly subject: () => unknown;
  readonly baseline: () => unknown;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds for one piece of work. */
async function time(work: () => unknown, repeat: number): Promise<number> {
  const started = performance.now();
  for (let done = 0; done < repeat; done += 1) await work();
  return (performance.now() - started) / repeat;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Times subject and baseline alternately and answers their medians. */
export async function compare(pair: Pair): Promise<Figure> {
  const { name, unit, rounds, repeat = 1, subject, baseline } = pair;
  const subjects: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // Every other round the other goes first: neither always meets a cold cache.
    const order = round % 2 === 0 ? ([subject, baseline] as const) : ([baseline, subject] as const);
    for (const work of order) {
      const taken = await time(work, repeat);
      if (round > 0) (work === subject ? subjects : baselines).push(taken);
    }
  }
  const scale = unit === 'µs' ? 1000 : 1;
  const [value, base] = [median(subjects) * scale, median(baselines) * scale];
  return { name, unit, value: rounded(value), baseline: rounded(base), ratio: rounded(value / base) };
}
