// Hybrid logical time (Kulkarni and others, 2014): the wall clock, and a counter for what it cannot tell apart, so that
// order survives a clock that is set back.

const COUNTER_DIGITS = 4;
const COUNTERS = 16 ** COUNTER_DIGITS;

/** The time of the next change, as `2026-11-22T13:02:11.123Z-0000`: later, as text too, than `last`. */
export function hybridTime(now: Date, last: string | undefined): string {
  const instant = now.toISOString();
  if (last === undefined || instant > instantOf(last)) return `${instant}-${'0'.repeat(COUNTER_DIGITS)}`;
  const counter = Number.parseInt(last.slice(-COUNTER_DIGITS), 16) + 1;
  if (counter < COUNTERS) return `${instantOf(last)}-${counter.toString(16).padStart(COUNTER_DIGITS, '0')}`;
  return hybridTime(new Date(Date.parse(instantOf(last)) + 1), undefined);
}

/** The wall-clock part of a hybrid time. */
export function instantOf(time: string): string {
  return time.slice(0, -COUNTER_DIGITS - 1);
}
