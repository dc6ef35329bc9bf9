// The concepts in memory while suggesting: what they are, how they are called, how often occupations need them.
import type { SourceActivity, SourceConcept, SuggestSource } from './source.ts';

export interface ShownLabel {
  readonly text: string;
  readonly language: string;
  readonly official: boolean;
}

export interface Catalogue {
  readonly source: SuggestSource;
  concept(id: number): SourceConcept | undefined;
  /** The unit group of ISCO-08 that an occupation's code begins with. */
  groupOf(occupation: number): number | undefined;
  activity(id: string): SourceActivity | undefined;
  /** Its preferred label in the language, or in English where there is none. */
  labelOf(id: number, language: string): ShownLabel;
  /** 0 to 1: low for skills that very many occupations need. */
  rareness(skill: number): number;
  /** Everyday use before the special: what ships with the program and what crosses occupations goes first. */
  priorOf(id: number): number;
}

const KEPT_LABELS = 20_000;
/** Digits of the code of a unit group. */
const UNIT_DIGITS = 4;
const PRIOR = { embedded: 1, other: 0.9, special: 0.8 } as const;

/** Reads the concepts once. */
export function readCatalogue(source: SuggestSource): Catalogue {
  const concepts = new Map<number, SourceConcept>();
  const needing = new Map(source.needing());
  const groups = new Map<string, number>();
  let occupations = 0;
  for (const concept of source.concepts()) {
    concepts.set(concept.id, concept);
    if (concept.kind === 'occupation') occupations += 1;
    if (concept.kind === 'group' && concept.code !== null) groups.set(concept.code, concept.id);
  }
  const activities = new Map(source.activities().map((activity) => [activity.id, activity]));
  const shown = new Map<string, ShownLabel>();
  const most = Math.log(occupations + 1);

  return {
    source,
    concept: (id) => concepts.get(id),
    groupOf: (occupation) => groups.get(concepts.get(occupation)?.code?.slice(0, UNIT_DIGITS) ?? ''),
    activity: (id) => activities.get(id),
    labelOf: (id, language) => {
      const key = `${language} ${id}`;
      const known = shown.get(key);
      if (known) return known;
      if (shown.size > KEPT_LABELS) shown.clear();
      const label = readLabel(source, id, language) ?? {
        text: concepts.get(id)?.uri ?? '',
        language: 'en',
        official: false,
      };
      shown.set(key, label);
      return label;
    },
    rareness: (skill) => 1 - Math.log(Math.max(1, needing.get(skill) ?? 1)) / Math.max(1, most),
    priorOf: (id) => {
      const concept = concepts.get(id);
      if (concept?.embedded === true) return PRIOR.embedded;
      return concept?.reuse === 'occupation-specific' ? PRIOR.special : PRIOR.other;
    },
  };
}

function readLabel(source: SuggestSource, id: number, language: string): ShownLabel | undefined {
  for (const each of [language, 'en']) {
    const [first] = source.labels(id, each);
    if (first) return { text: first.text, language: each, official: first.official };
  }
  return undefined;
}
