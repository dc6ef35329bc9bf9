// Which backups stay: the newest of each of the last 7 days, 4 weeks and 6 months that have one.

const PERIODS: readonly { readonly count: number; readonly of: (instant: string) => string }[] = [
  // The last few whatever their day: two on one morning are there for a reason.
  { count: 3, of: (instant) => instant },
  { count: 7, of: (instant) => instant.slice(0, 10) },
  { count: 4, of: mondayOf },
  { count: 6, of: (instant) => instant.slice(0, 7) },
];

/** The instants (ISO 8601, UTC) of the backups to keep. The newest is always among them. */
export function toKeep(instants: readonly string[]): Set<string> {
  const newestFirst = [...instants].sort().reverse();
  const kept = new Set<string>();
  for (const { count, of } of PERIODS) {
    const seen = new Set<string>();
    for (const instant of newestFirst) {
      const period = of(instant);
      if (seen.has(period)) continue;
      if (seen.size === count) break;
      seen.add(period);
      kept.add(instant);
    }
  }
  return kept;
}

/** The Monday of an instant's week, as `2026-11-16`. */
function mondayOf(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
