// What suggesting needs to read of a taxonomy; `store.ts` gives it from its file.
import type { ActivityWords } from '../../../../shared/taxonomy/activity-match.ts';
import type { LabelKind } from '../../../../shared/taxonomy/ranking.ts';

export interface SourceConcept {
  readonly id: number;
  readonly uri: string;
  readonly kind: 'skill' | 'occupation' | 'group';
  /** ESCO's code of an occupation, ISCO's of a group; null for skills. */
  readonly code: string | null;
  /** ESCO's reuse level of a skill, empty where it has none. */
  readonly reuse: string;
  /** True where it is one of those that ship with the program. */
  readonly embedded: boolean;
}

export interface SourceLabel {
  readonly kind: LabelKind;
  readonly text: string;
  readonly official: boolean;
}

export interface SourceActivity {
  readonly id: string;
  /** ICATUS 2016; null where it has no place there. */
  readonly code: string | null;
  /** Ids of concepts, the most telling first. */
  readonly skills: readonly number[];
  /** Further skills that it often shows, less surely. */
  readonly near: readonly number[];
  readonly occupations: readonly number[];
}

export type Hit = readonly [id: number, rank: number];

export interface SuggestSource {
  /** Changes when other concepts or words are there: what was read from it is then read anew. */
  revision(): number;
  /** Languages in which there are words to search. */
  languages(): ReadonlySet<string>;
  concepts(): Iterable<SourceConcept>;
  /** Labels of a concept in one language, the preferred one first. */
  labels(id: number, language: string): readonly SourceLabel[];
  /** Known words of a language, folded, with their stems and the number of concepts that have them. */
  terms(language: string): Iterable<readonly [term: string, stem: string, concepts: number]>;
  /** Preferred labels of all concepts that have one in the language. */
  preferredLabels(language: string): Iterable<readonly [id: number, text: string]>;
  /** How people say what they do, of all skills. */
  everydayPhrases(language: string): Iterable<readonly [skill: number, text: string]>;
  /** FTS5 query over stems; better ones first, rank greater is better. */
  searchStems(language: string, query: string, limit: number): readonly Hit[];
  /** FTS5 query over the words of labels as they are written. */
  searchWords(language: string, query: string, limit: number): readonly Hit[];
  skillsOf(occupation: number): readonly (readonly [skill: number, essential: boolean])[];
  /** How many occupations need each skill. */
  needing(): Iterable<readonly [skill: number, occupations: number]>;
  activities(): readonly SourceActivity[];
  /** What people say of the activities; null where the language has no such words. */
  activityWords(language: string): readonly Omit<ActivityWords, 'hints'>[] | null;
}
