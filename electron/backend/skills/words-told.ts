/** What a source holds of her words at most. */
const MOST = 5000;

/** Lines of what she told as one text that a source can hold: never empty, and no character cut in two. */
export function wordsTold(lines: readonly string[]): string {
  const words = lines.filter((line) => line.trim() !== '').join(' – ');
  const kept = words.slice(0, MOST);
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)) || '–';
}
