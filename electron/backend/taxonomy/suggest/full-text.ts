// Words as FTS5 reads them: quoted, so that nothing typed is taken for its syntax.

/** One word as a string of FTS5. */
export function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
