// The taxonomy as the rest of the program asks it: by URI, with labels in a language, trades and the skills of occupations.
import type { Concept } from '../../../shared/contract/taxonomy.contract.ts';
import { shelves } from './shelves-files.ts';
import type { Trade } from '../../../shared/taxonomy/embedded.ts';
import type { SkillGroup } from './shelves-files.ts';
import { readCatalogue } from './suggest/catalogue.ts';
import type { Catalogue } from './suggest/catalogue.ts';
import type { SourceConcept, SuggestSource } from './suggest/source.ts';

export interface Occupation {
  readonly uri: string;
  readonly code: string | null;
  /** Unit group of ISCO-08, four digits; empty where unknown. */
  readonly isco: string;
  /** ISCO-08 skill level, 1 to 4. */
  readonly skillLevel: number;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

export interface TaxonomyReader {
  /** The concept as lists show it, or undefined where the taxonomy has none of this URI. */
  concept(uri: string, language: string): Concept | undefined;
  label(
    uri: string,
    language: string,
  ): { readonly text: string; readonly language: string; readonly official: boolean } | undefined;
  /** Trades in which a skill or an occupation is at home, at most three, the likeliest first. */
  tradesOf(uri: string): readonly string[];
  trades(): readonly Trade[];
  occupations(): readonly Occupation[];
  /** A life activity: its title and the URIs of its skills, the most telling first. */
  activity(
    id: string,
    language: string,
  ): { readonly title: string; readonly skills: readonly string[]; readonly code: string | null } | undefined;
  activityIds(): readonly string[];
  /** URIs of the concepts that a card stands for. */
  card(
    set: string,
    card: string,
  ): { readonly skills: readonly string[]; readonly occupations: readonly string[] };
  groupOf(uri: string): SkillGroup | undefined;
  /** The number by which the taxonomy's file knows a concept; another after an import. */
  idOf(uri: string): number | undefined;
  readonly catalogue: () => Catalogue;
}

const ESCO = 'http://data.europa.eu/esco';
const UNIT_DIGITS = 4;
const MOST_TRADES = 3;
/** The skill level of each major group of ISCO-08 (ILO 2012); where a group has two, the higher. */
const LEVEL_OF_MAJOR: Readonly<Record<string, number>> = {
  1: 4,
  2: 4,
  3: 3,
  4: 2,
  5: 2,
  6: 2,
  7: 2,
  8: 2,
  9: 1,
};

interface Read {
  readonly revision: number;
  readonly catalogue: Catalogue;
  readonly byUri: ReadonlyMap<string, SourceConcept>;
  readonly occupations: readonly Occupation[];
  readonly trades: ReadonlyMap<string, readonly string[]>;
}

const uuidOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);
const unitOf = (code: string | null) => code?.slice(0, UNIT_DIGITS) ?? '';

/** Reads what the source holds when first asked, and anew when it has changed. */
export function createTaxonomyReader(source: SuggestSource): TaxonomyReader {
  let read: Read | undefined;
  let files: ReturnType<typeof readFiles> | undefined;
  const known = () => (files ??= readFiles());
  const now = (): Read => {
    const revision = source.revision();
    if (read?.revision !== revision) read = readAll(source, known().tradeOfIsco, revision);
    return read;
  };
  const groupOf = (uri: string): SkillGroup | undefined => {
    const concept = now().byUri.get(uri);
    if (concept?.kind !== 'skill') return undefined;
    return (
      known().skillGroups.get(uuidOf(uri)) ?? (concept.reuse === 'transversal' ? 'transversal' : 'technical')
    );
  };
  const label: TaxonomyReader['label'] = (uri, language) => {
    const concept = now().byUri.get(uri);
    return concept && now().catalogue.labelOf(concept.id, language);
  };
  const tradesOf = (uri: string) => now().trades.get(uri) ?? [];
  return {
    label,
    tradesOf,
    groupOf,
    concept: (uri, language) => {
      const concept = now().byUri.get(uri);
      const shown = label(uri, language);
      if (!concept || !shown) return undefined;
      const { kind, code } = concept;
      return {
        uri,
        kind,
        code,
        label: shown.text,
        language: shown.language,
        official: shown.official,
        group: groupOf(uri) ?? null,
        trades: [...tradesOf(uri)],
      };
    },
    trades: () => known().trades,
    occupations: () => now().occupations,
    activity: (id, language) => {
      const activity = now().catalogue.activity(id);
      if (!activity) return undefined;
      const words = source.activityWords(language) ?? source.activityWords('en') ?? [];
      return {
        title: words.find((each) => each.id === id)?.title ?? id,
        skills: activity.skills.flatMap((skill) => now().catalogue.concept(skill)?.uri ?? []),
        code: activity.code,
      };
    },
    activityIds: () => source.activities().map(({ id }) => id),
    card: (set, card) => {
      const { skills = [], occupations = [] } = known().cards[set]?.[card] ?? {};
      return {
        skills: skills.map((id) => `${ESCO}/skill/${id}`),
        occupations: occupations.map((id) => `${ESCO}/occupation/${id}`),
      };
    },
    idOf: (uri) => now().byUri.get(uri)?.id,
    catalogue: () => now().catalogue,
  };
}

function readFiles() {
  const trades = shelves.trades();
  return {
    trades,
    tradeOfIsco: new Map(trades.flatMap(({ id, isco }) => isco.map((code) => [code, id] as const))),
    cards: shelves.cards(),
    skillGroups: shelves.skillGroups(),
  };
}

function readAll(source: SuggestSource, tradeOfIsco: ReadonlyMap<string, string>, revision: number): Read {
  const catalogue = readCatalogue(source);
  const byUri = new Map<string, SourceConcept>();
  const uris = new Map<number, string>();
  for (const concept of source.concepts()) {
    byUri.set(concept.uri, concept);
    uris.set(concept.id, concept.uri);
  }
  const occupations = [...byUri.values()]
    .filter(({ kind }) => kind === 'occupation')
    .map(({ id, uri, code }) => {
      const skills = source.skillsOf(id);
      const named = (wanted: boolean) =>
        skills.flatMap(([skill, essential]) => (essential === wanted ? (uris.get(skill) ?? []) : []));
      const isco = unitOf(code);
      const skillLevel = LEVEL_OF_MAJOR[isco.slice(0, 1)] ?? 2;
      return { uri, code, isco, skillLevel, essential: named(true), optional: named(false) };
    });
  return { revision, catalogue, byUri, occupations, trades: tradesByUri(occupations, tradeOfIsco) };
}

/** A skill is at home in the trades of most of the occupations that cannot do without it. */
function tradesByUri(
  occupations: readonly Occupation[],
  tradeOfIsco: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  const count = (uri: string, trade: string, weight: number) => {
    const own = counts.get(uri) ?? new Map<string, number>();
    own.set(trade, (own.get(trade) ?? 0) + weight);
    counts.set(uri, own);
  };
  for (const { uri, isco, essential, optional } of occupations) {
    const trade = tradeOfIsco.get(isco);
    if (trade === undefined) continue;
    count(uri, trade, 1);
    for (const skill of essential) count(skill, trade, 1);
    for (const skill of optional) count(skill, trade, 1 / 4);
  }
  return new Map(
    [...counts].map(([uri, own]) => [
      uri,
      [...own]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_TRADES)
        .map(([trade]) => trade),
    ]),
  );
}
