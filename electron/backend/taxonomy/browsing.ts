// The shelves of the taxonomy: trades, ISCO groups, kinds of skills, activities of everyday life.
import type { Concept } from '../../../shared/contract/taxonomy.contract.ts';
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { SKILL_GROUPS } from '../../../shared/domain/skill.ts';
import type { TaxonomyReader } from './reader.ts';

type Browse = TramaHandlers['taxonomy']['browse'];
type Shelf = Awaited<ReturnType<Browse>>;
type Place = Shelf['places'][number];

const MOST_RELATED = 300;
const ISCO = 'http://data.europa.eu/esco/isco/C';
/** Digits of ISCO-08's major, sub-major and unit groups; the minor groups between are passed over. */
const ISCO_DIGITS = [1, 2, 4];

const nothing: Shelf = { places: [], concepts: [] };
const byLabel = (language: string) => {
  const { compare } = new Intl.Collator(language);
  return (one: { label: string }, other: { label: string }) => compare(one.label, other.label);
};

/** What lies under a place of a shelf. */
export function browseShelf(
  reader: TaxonomyReader,
  {
    shelf,
    place,
    language,
  }: { shelf: 'trades' | 'isco' | 'skillGroups' | 'activities'; place: string | null; language: string },
): Shelf {
  switch (shelf) {
    case 'trades':
      return trades(reader, place, language);
    case 'isco':
      return isco(reader, place ?? '', language);
    case 'skillGroups':
      return skillGroups(reader, place, language);
    case 'activities':
      return activities(reader, place, language);
  }
}

function trades(reader: TaxonomyReader, place: string | null, language: string): Shelf {
  const inside = (id: string) => {
    const trade = reader.trades().find((known) => known.id === id);
    return reader.occupations().filter(({ isco: code }) => trade?.isco.includes(code) === true);
  };
  if (place !== null)
    return {
      places: [],
      concepts: concepts(
        reader,
        inside(place).map(({ uri }) => uri),
        language,
      ),
    };
  const places = reader.trades().map(({ id, titles }) => ({
    place: id,
    label: titles[language] ?? titles['en'] ?? id,
    concepts: inside(id).length,
  }));
  return { places, concepts: [] };
}

function isco(reader: TaxonomyReader, place: string, language: string): Shelf {
  const digits = ISCO_DIGITS.find((count) => count > place.length);
  const under = reader.occupations().filter((occupation) => occupation.isco.startsWith(place));
  if (digits === undefined)
    return {
      places: [],
      concepts: concepts(
        reader,
        under.map(({ uri }) => uri),
        language,
      ),
    };
  const codes = [...new Set(under.map((occupation) => occupation.isco.slice(0, digits)))].sort();
  const places = codes.map((code) => ({
    place: code,
    label: `${code} ${reader.label(`${ISCO}${code}`, language)?.text ?? ''}`.trim(),
    concepts: under.filter((occupation) => occupation.isco.startsWith(code)).length,
  }));
  return { places, concepts: [] };
}

function skillGroups(reader: TaxonomyReader, place: string | null, language: string): Shelf {
  const { source } = reader.catalogue();
  const skills = [...source.concepts()].filter(({ kind }) => kind === 'skill').map(({ uri }) => uri);
  const inside = (group: string) => skills.filter((uri) => reader.groupOf(uri) === group);
  if (place !== null)
    return { places: [], concepts: concepts(reader, inside(place), language).slice(0, MOST_RELATED) };
  const places: Place[] = SKILL_GROUPS.map((group) => ({
    place: group,
    label: group,
    concepts: inside(group).length,
  }));
  return { places, concepts: [] };
}

function activities(reader: TaxonomyReader, place: string | null, language: string): Shelf {
  if (place !== null) {
    const activity = reader.activity(place, language);
    return activity ? { places: [], concepts: concepts(reader, activity.skills, language) } : nothing;
  }
  const places = reader.activityIds().flatMap((id) => {
    const activity = reader.activity(id, language);
    return activity ? [{ place: id, label: activity.title, concepts: activity.skills.length }] : [];
  });
  return { places: places.sort(byLabel(language)), concepts: [] };
}

function concepts(reader: TaxonomyReader, uris: readonly string[], language: string): Concept[] {
  return uris.flatMap((uri) => reader.concept(uri, language) ?? []).sort(byLabel(language));
}

/**
 * One concept with other words for it, and what belongs to it.
 * @throws Refusal `NOT_FOUND`
 */
export function conceptDetail(
  reader: TaxonomyReader,
  { uri, language }: { uri: string; language: string },
): Awaited<ReturnType<TramaHandlers['taxonomy']['concept']>> {
  const concept = reader.concept(uri, language);
  if (!concept) throw new Refusal('NOT_FOUND');
  const { source } = reader.catalogue();
  const id = [...source.concepts()].find((each) => each.uri === uri)?.id ?? 0;
  const alternatives = source
    .labels(id, language)
    .map(({ text }) => text)
    .filter((text) => text !== concept.label);
  return {
    concept,
    description: '',
    alternatives: [...new Set(alternatives)],
    related: related(reader, concept, language),
  };
}

function related(reader: TaxonomyReader, { uri, kind }: Concept, language: string) {
  const shown = (others: readonly string[], relation: 'essential' | 'optional' | 'activity') =>
    concepts(reader, others, language).map((other) => ({ ...other, relation }));
  if (kind === 'occupation') {
    const occupation = reader.occupations().find((each) => each.uri === uri);
    return [
      ...shown(occupation?.essential ?? [], 'essential'),
      ...shown(occupation?.optional ?? [], 'optional'),
    ].slice(0, MOST_RELATED);
  }
  const needing = (wanted: 'essential' | 'optional') =>
    reader
      .occupations()
      .filter((occupation) => occupation[wanted].includes(uri))
      .map((occupation) => occupation.uri);
  return [...shown(needing('essential'), 'essential'), ...shown(needing('optional'), 'optional')].slice(
    0,
    MOST_RELATED,
  );
}
