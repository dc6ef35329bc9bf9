// How good ranked lists are, each share with its 95 % interval.
import type { Statement } from './statements.ts';

/** What a search answers for one statement: URIs, best first. */
export interface Answer {
  readonly statement: Statement;
  readonly uris: readonly string[];
}

export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

export interface Quality {
  readonly hit1: Share;
  readonly hit5: Share;
  /** Accepted among the first ten, of ten: unjudged counts as wrong, and so does an empty place. */
  readonly precision10: Share;
  /** The same, of those that were offered. */
  readonly precisionOffered: Share;
  /** Statements without a skill for which something was offered. */
  readonly falseOffers: Share;
}

const Z = 1.96;

/** A share with Wilson's interval. */
export function wilson(yes: number, of: number): Share {
  if (of === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, of };
  const p = yes / of;
  const middle = p + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  const whole = 1 + (Z * Z) / of;
  return { value: p, low: (middle - spread) / whole, high: (middle + spread) / whole, of };
}

/** A mean of shares with the normal interval of a mean: places within one list hang together. */
function mean(values: readonly number[]): Share {
  const of = values.length;
  const value = values.reduce((sum, each) => sum + each, 0) / of;
  const variance = values.reduce((sum, each) => sum + (each - value) ** 2, 0) / Math.max(1, of - 1);
  const spread = Z * Math.sqrt(variance / of);
  return { value, low: Math.max(0, value - spread), high: Math.min(1, value + spread), of };
}

function accepted({ statement, uris }: Answer, first: number): number {
  return uris.slice(0, first).filter((uri) => statement.skills.includes(uri)).length;
}

/** The measures over all answers of a language, or of all languages. */
export function qualityOf(answers: readonly Answer[]): Quality {
  const telling = answers.filter(({ statement }) => statement.skills.length > 0);
  const silent = answers.filter(({ statement }) => statement.skills.length === 0);
  const count = (first: number) => telling.filter((answer) => accepted(answer, first) > 0).length;
  const offered = telling.filter(({ uris }) => uris.length > 0);
  return {
    hit1: wilson(count(1), telling.length),
    hit5: wilson(count(5), telling.length),
    precision10: mean(telling.map((answer) => accepted(answer, 10) / 10)),
    precisionOffered: mean(offered.map((answer) => accepted(answer, 10) / Math.min(10, answer.uris.length))),
    falseOffers: wilson(silent.filter(({ uris }) => uris.length > 0).length, silent.length),
  };
}

/** A share in a line: `0.81 (0.72–0.88)`. */
export function shown({ value, low, high }: Share): string {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
