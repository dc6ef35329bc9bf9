/**
 * Rule L2 of UAX #9: from the highest level down to the lowest odd one, reverse every run at that level or above.
 * Takes the pieces of one line in reading order and returns them in the order in which they stand from left to right.
 */
export function visualOrder<Piece>(pieces: readonly Piece[], levelOf: (piece: Piece) => number): Piece[] {
  const ordered = [...pieces];
  const levels = ordered.map(levelOf);
  const highest = Math.max(0, ...levels);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = highest; level >= lowestOdd; level--) reverseRuns({ ordered, levels, level });
  return ordered;
}

function reverseRuns({
  ordered,
  levels,
  level,
}: {
  ordered: unknown[];
  levels: number[];
  level: number;
}): void {
  let start = 0;
  while (start < ordered.length) {
    let end = start;
    while ((levels[end] ?? -1) >= level) end++;
    ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
    levels.splice(start, end - start, ...levels.slice(start, end).reverse());
    start = end + 1;
  }
}
