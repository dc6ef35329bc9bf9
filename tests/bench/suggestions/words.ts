// The words of one language as the taxonomy has them, for rivals to search too.
import type { SuggestSource } from '../../../electron/backend/taxonomy/suggest/source.ts';

export interface Words {
  readonly skills: readonly { readonly uri: string; readonly labels: readonly string[] }[];
  readonly activities: readonly {
    readonly title: string;
    readonly words: readonly string[];
    readonly examples: readonly string[];
    /** URIs. */
    readonly skills: readonly string[];
    /** URIs of further skills that it often shows. */
    readonly near: readonly string[];
  }[];
}

/** All labels of skills and all that people say of activities, in one language. */
export function wordsOf(source: SuggestSource, language: string): Words {
  const uris = new Map<number, string>();
  const skills: { uri: string; labels: string[] }[] = [];
  for (const { id, uri, kind } of source.concepts()) {
    uris.set(id, uri);
    if (kind !== 'skill') continue;
    const labels = source.labels(id, language).map(({ text }) => text);
    if (labels.length > 0) skills.push({ uri, labels });
  }
  const shows = new Map(source.activities().map((activity) => [activity.id, activity]));
  const urisOf = (ids: readonly number[] = []) => ids.map((id) => uris.get(id) ?? '');
  const activities = (source.activityWords(language) ?? []).map(({ id, title, words, examples }) => ({
    title,
    words,
    examples,
    skills: urisOf(shows.get(id)?.skills),
    near: urisOf(shows.get(id)?.near),
  }));
  return { skills, activities };
}
