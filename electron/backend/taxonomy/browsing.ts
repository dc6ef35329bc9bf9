// The shelves of the taxonomy: trades, ISCO groups, groups of skills, activities of everyday life.
import type { Concept } from '../../../shared/contract/taxonomy.contract.ts';
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { SKILL_GROUPS } from '../../../shared/domain/skill.ts';
import type { TaxonomyReader } from './reader.ts';
import type { TaxonomyStore } from './store.ts';
import { ESCO } from './uris.ts';

type Browse = TramaHandlers['taxonomy']['browse'];
type Shelf = Awaited<ReturnType<Browse>>;
type Place = Shelf['places'][number];

/** Where the shelves stand. */
export interface Shelves {
  readonly reader: TaxonomyReader;
  readonly store: Pick<TaxonomyStore, 'source' | 'membersOf' | 'description'>;
}

interface Asked {
  readonly shelf: Parameters<Browse>[0]['shelf'];
  readonly place: string | null;
  readonly language: string;
}

const MOST_SHOWN = 300;
/** Digits of ISCO-08's major, sub-major and unit groups; the minor groups between are passed over. */
const ISCO_DIGITS = [1, 2, 4];

const nothing: Shelf = { places: [], concepts: [] };

const byLabel = (language: string) => {
  const { compare } = new Intl.Collator(language);
  return (one: { label: string }, other: { label: string }) => compare(one.label, other.label);
};

/** What lies under a place of a shelf. */
export function browseShelf(shelves: Shelves, { shelf, place, language }: Asked): Shelf {
  switch (shelf) {
    case 'trades':
      return trades(shelves, place, language);
    case 'isco':
      return isco(shelves, place ?? '', language);
    case 'skillGroups':
      return skillGroups(shelves, place, language);
    case 'activities':
      return activities(shelves, place, language);
  }
}

function trades({ reader }: Shelves, place: string | null, language: string): Shelf {
  const inside = (id: string) => {
    const trade = reader.trades().find((known) => known.id === id);
    const own = reader.occupations().filter(({ isco: code }) => trade?.isco.includes(code) === true);
    return own.map(({ uri }) => uri);
  };
  if (place !== null) return { places: [], concepts: conceptsOf(reader, inside(place), language) };
  const places = reader.trades().map(({ id, titles }) => {
    return { place: id, label: titles[language] ?? titles['en'] ?? id, concepts: inside(id).length };
  });
  return { places, concepts: [] };
}

function isco({ reader }: Shelves, place: string, language: string): Shelf {
  const digits = ISCO_DIGITS.find((count) => count > place.length);
  const under = reader.occupations().filter((occupation) => occupation.isco.startsWith(place));
  if (digits === undefined) {
    const uris = under.map(({ uri }) => uri);
    return { places: [], concepts: conceptsOf(reader, uris, language) };
  }
  const codes = [...new Set(under.map((occupation) => occupation.isco.slice(0, digits)))].sort();
  const places = codes.map((code) => ({
    place: code,
    label: `${code} ${reader.label(`${ESCO}/isco/C${code}`, language)?.text ?? ''}`.trim(),
    concepts: under.filter((occupation) => occupation.isco.startsWith(code)).length,
  }));
  return { places, concepts: [] };
}

/** ESCO's own groups where they were imported, else the three of the skills map. */
function skillGroups({ reader, store }: Shelves, place: string | null, language: string): Shelf {
  const members = store.membersOf(place);
  if (members.length === 0) return mapGroups(reader, place, language);
  const labelOf = (id: number) =>
    (store.source.labels(id, language)[0] ?? store.source.labels(id, 'en')[0])?.text;
  const places = members.flatMap(({ id, uri, isGroup, skills }): Place[] =>
    isGroup && skills > 0 ? [{ place: uri, label: labelOf(id) ?? uri, concepts: skills }] : [],
  );
  const skills = members.filter(({ isGroup }) => !isGroup).map(({ uri }) => uri);
  return { places, concepts: conceptsOf(reader, skills, language).slice(0, MOST_SHOWN) };
}

function mapGroups(reader: TaxonomyReader, place: string | null, language: string): Shelf {
  const { source } = reader.catalogue();
  const skills = [...source.concepts()].filter(({ kind }) => kind === 'skill').map(({ uri }) => uri);
  const inside = (group: string) => skills.filter((uri) => reader.groupOf(uri) === group);
  if (place !== null)
    return { places: [], concepts: conceptsOf(reader, inside(place), language).slice(0, MOST_SHOWN) };
  const places = SKILL_GROUPS.map((group) => {
    return { place: group, label: group, concepts: inside(group).length };
  });
  return { places, concepts: [] };
}

function activities({ reader }: Shelves, place: string | null, language: string): Shelf {
  if (place !== null) {
    const activity = reader.activity(place, language);
    return activity ? { places: [], concepts: conceptsOf(reader, activity.skills, language) } : nothing;
  }
  const places = reader.activityIds().flatMap((id) => {
    const activity = reader.activity(id, language);
    return activity ? [{ place: id, label: activity.title, concepts: activity.skills.length }] : [];
  });
  return { places: places.sort(byLabel(language)), concepts: [] };
}

/** Concepts as lists show them, in the order of their labels. What the taxonomy does not know is left out. */
export function conceptsOf(reader: TaxonomyReader, uris: readonly string[], language: string): Concept[] {
  return uris.flatMap((uri) => reader.concept(uri, language) ?? []).sort(byLabel(language));
}
