// Other ways to search the same documents, each as its own documentation recommends.
import Database from 'better-sqlite3';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SkillDocument } from './documents.ts';
import { lunrLanguages } from './lunr-languages.ts';

export interface Hit {
  readonly uri: string;
  /** The search's own figure, greater is better; comparable within one search only. */
  readonly score: number;
}

/** Answers for a text, best first, at most ten. */
export type Search = (text: string) => Hit[];

export interface Rival {
  readonly name: string;
  build(language: string, documents: readonly SkillDocument[]): Search;
}

const TOP = 10;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** FTS5 as it comes, unicode61 and bm25: any of the words, or all of them with the last one only begun. */
export function plainFtsSearches(documents: readonly SkillDocument[]): { anyWord: Search; begun: Search } {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE skill USING fts5(uri UNINDEXED, text, activities, prefix='2 3')");
  const insert = db.prepare('INSERT INTO skill (uri, text, activities) VALUES (?, ?, ?)');
  for (const { id, text, activities } of documents) insert.run(id, text, activities);
  const find = db.prepare<[string, number], Hit>(
    'SELECT uri, -bm25(skill) AS score FROM skill WHERE skill MATCH ? ORDER BY score DESC LIMIT ?',
  );
  const quoted = (text: string) => (text.match(WORD) ?? []).map((word) => `"${word}"`);
  const ask = (query: string) => (query === '' ? [] : find.all(query, TOP));
  return {
    anyWord: (text) => ask(quoted(text).join(' OR ')),
    begun: (text) => ask(quoted(text).join(' AND ').replace(/"$/u, '"*')),
  };
}

const plainFts: Rival = {
  name: 'plain FTS5',
  build: (_language, documents) => plainFtsSearches(documents).anyWord,
};

/** MiniSearch with its own search options. */
function miniSearch(name: string, options: { readonly prefix?: boolean; readonly fuzzy?: number }): Rival {
  return {
    name,
    build: (_language, documents) => {
      const index = new MiniSearch<SkillDocument>({ fields: ['text', 'activities'] });
      index.addAll(documents);
      return (text) =>
        index
          .search(text, options)
          .slice(0, TOP)
          .map(({ id, score }) => ({ uri: String(id), score }));
    },
  };
}

/** lunr with the stemmer and stop words of the language, where there are any. */
const lunrSearch: Rival = {
  name: 'lunr',
  build: (language, documents) => {
    const index = lunr(function () {
      const plugin = lunrLanguages(language);
      if (plugin) this.use(plugin);
      this.ref('id');
      this.field('text');
      this.field('activities');
      for (const each of documents) this.add(each);
    });
    return (text) => {
      // As terms, not as a query string: what was told is not to be read as lunr's syntax.
      const found = index.query((query) => query.term(lunr.tokenizer(text), { usePipeline: true }));
      return found.slice(0, TOP).map(({ ref: uri, score }) => ({ uri, score }));
    };
  },
};

export const RIVALS: readonly Rival[] = [
  plainFts,
  miniSearch('MiniSearch', {}),
  miniSearch('MiniSearch, prefix and fuzzy', { prefix: true, fuzzy: 0.2 }),
  lunrSearch,
];
