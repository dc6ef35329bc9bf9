import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';

/** A definition's title in this language; where it has none, in English or in whatever there is. */
export function titleOf({ titles, id }: Pick<DefinitionSummary, 'titles' | 'id'>, language: string): string {
  return titles[language] ?? titles['en'] ?? Object.values(titles)[0] ?? id;
}
