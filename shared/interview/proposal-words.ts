/** How answers become words in the counsellor's language: labels of the definition, and lines that numbers make. */
export interface ProposalWords {
  readonly card: (set: string, card: string) => string;
  readonly option: (item: string, option: string) => string;
  /** "For 6 people, every day": either may be missing. */
  readonly reach: (people: number | undefined, often: string | undefined) => string;
}

/** A label as it stands in a record: without the spaces around it. */
export function displayedWords(label: string): string {
  return label.trim();
}
