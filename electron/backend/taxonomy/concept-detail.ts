// One concept with all that is known of it.
import type { Concept } from '../../../shared/contract/taxonomy.contract.ts';
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { conceptsOf } from './browsing.ts';
import type { Shelves } from './browsing.ts';
import type { TaxonomyReader } from './reader.ts';

type Detail = Awaited<ReturnType<TramaHandlers['taxonomy']['concept']>>;
type Related = Detail['related'];

const MOST_RELATED = 300;
const ACTIVITY = 'trama:activity/';

/**
 * One concept with other words for it, and what belongs to it.
 * @throws Refusal `NOT_FOUND`
 */
export function conceptDetail(
  shelves: Shelves,
  { uri, language }: { uri: string; language: string },
): Detail {
  if (uri.startsWith(ACTIVITY)) return activityDetail(shelves, uri, language);
  const { reader, store } = shelves;
  const concept = reader.concept(uri, language);
  const id = reader.idOf(uri);
  if (!concept || id === undefined) throw new Refusal('NOT_FOUND');
  const others = store.source.labels(id, concept.language).map(({ text }) => text);
  return {
    concept,
    description: store.description(id, language),
    alternatives: [...new Set(others)].filter((text) => text !== concept.label),
    related: related(reader, concept, language).slice(0, MOST_RELATED),
  };
}

function activityDetail({ reader, store }: Shelves, uri: string, language: string): Detail {
  const id = uri.slice(ACTIVITY.length);
  const activity = reader.activity(id, language);
  if (!activity) throw new Refusal('NOT_FOUND');
  const [own, english] = [language, 'en'].map((each) => store.source.activityWords(each));
  const concept: Concept = {
    uri,
    kind: 'activity',
    label: activity.title,
    language: own ? language : 'en',
    official: false,
    code: activity.code,
    group: null,
    trades: [],
  };
  const words = (own ?? english ?? []).find((each) => each.id === id)?.words ?? [];
  // In the order of the activity: the most telling first.
  const skills = activity.skills.flatMap((skill) => reader.concept(skill, language) ?? []);
  return {
    concept,
    description: '',
    alternatives: [...words],
    related: skills.map((skill) => ({ ...skill, relation: 'activity' as const })),
  };
}

function related(reader: TaxonomyReader, { uri, kind }: Concept, language: string): Related {
  const shown = (others: readonly string[], relation: Related[number]['relation']): Related =>
    conceptsOf(reader, others, language).map((other) => ({ ...other, relation }));
  const occupations = reader.occupations();
  if (kind === 'occupation') {
    const own = occupations.find((each) => each.uri === uri);
    return [...shown(own?.essential ?? [], 'essential'), ...shown(own?.optional ?? [], 'optional')];
  }
  const needing = (wanted: 'essential' | 'optional') =>
    occupations.filter((each) => each[wanted].includes(uri)).map((each) => each.uri);
  return [...shown(needing('essential'), 'essential'), ...shown(needing('optional'), 'optional')];
}
