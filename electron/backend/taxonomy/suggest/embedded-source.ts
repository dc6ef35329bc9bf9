// The embedded taxonomy in memory, a language at a time: what the command line asks of without a vault, at once.
import { WORD_LANGUAGES } from '../../../../shared/taxonomy/suggestion.ts';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';
import { connectTo } from '../../database/driver.ts';
import { embedded } from './embedded-files.ts';
import type { EmbeddedLabel } from '../../../../shared/taxonomy/embedded.ts';
import type { Hit, SourceActivity, SourceConcept, SourceLabel, SuggestSource } from './source.ts';

const ESCO = 'http://data.europa.eu/esco';

interface Concepts {
  readonly all: readonly SourceConcept[];
  /** By UUID, and by code for groups. */
  readonly ids: ReadonlyMap<string, number>;
  readonly skillsOf: ReadonlyMap<number, readonly (readonly [skill: number, essential: boolean])[]>;
}

function readConcepts(): Concepts {
  const { skills, occupations, groups } = embedded.concepts();
  const all: SourceConcept[] = [];
  const ids = new Map<string, number>();
  const take = (key: string, concept: Omit<SourceConcept, 'id' | 'embedded'>): void => {
    const id = all.length + 1;
    all.push({ id, embedded: true, ...concept });
    ids.set(key, id);
  };
  for (const { id, reuse } of skills)
    take(id, { uri: `${ESCO}/skill/${id}`, kind: 'skill', code: null, reuse });
  for (const { id, code } of occupations)
    take(id, { uri: `${ESCO}/occupation/${id}`, kind: 'occupation', code, reuse: '' });
  for (const code of groups) take(code, { uri: `${ESCO}/isco/C${code}`, kind: 'group', code, reuse: '' });

  const skillsOf = new Map<number, readonly (readonly [number, boolean])[]>();
  for (const { id, essential, optional } of occupations) {
    const needs = [
      ...essential.map((skill) => [skill, true] as const),
      ...optional.map((skill) => [skill, false] as const),
    ];
    const known = needs.flatMap(([skill, isEssential]) => {
      const own = ids.get(skill);
      return own === undefined ? [] : [[own, isEssential] as const];
    });
    skillsOf.set(ids.get(id) ?? 0, known);
  }
  return { all, ids, skillsOf };
}

function readActivities({ ids }: Concepts): SourceActivity[] {
  const known = (list: readonly string[]) => list.flatMap((each) => ids.get(each) ?? []);
  const near = embedded.near();
  return embedded.activities().map(({ id, icatus, skills, occupations }) => ({
    id,
    code: icatus,
    skills: known(skills),
    near: known(near[id] ?? []),
    occupations: known(occupations),
  }));
}

function labelsFrom({ label, official, say = [], also = [] }: EmbeddedLabel): SourceLabel[] {
  return [
    { kind: 'preferred', text: label, official },
    ...say.map((text): SourceLabel => ({ kind: 'everyday', text, official: false })),
    ...also.map((text): SourceLabel => ({ kind: 'alternative', text, official: true })),
  ];
}

/** One language: its labels, its words, and two tables to search. */
interface Language {
  readonly labels: ReadonlyMap<number, readonly SourceLabel[]>;
  readonly terms: ReadonlyMap<string, { readonly stem: string; readonly concepts: number }>;
  searchStems(query: string, limit: number): Hit[];
  searchWords(query: string, limit: number): Hit[];
}

function readLanguage(language: string, { ids }: Concepts): Language {
  const db = connectTo(':memory:');
  db.exec(`
    CREATE VIRTUAL TABLE words USING fts5(label, others, content='', prefix='2 3',
      tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
    CREATE VIRTUAL TABLE stems USING fts5(label, others, content='',
      tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'");`);
  const insertWords = db.prepare('INSERT INTO words (rowid, label, others) VALUES (?, ?, ?)');
  const insertStems = db.prepare('INSERT INTO stems (rowid, label, others) VALUES (?, ?, ?)');
  const labels = new Map<number, readonly SourceLabel[]>();
  const terms = new Map<string, { stem: string; concepts: number }>();

  const take = (id: number, own: readonly SourceLabel[]): void => {
    const [first = [], ...others] = own.map(({ text }) => tokensOf(language, text));
    const rest = others.flat();
    labels.set(id, own);
    insertWords.run(id, first.join(' '), rest.join(' '));
    insertStems.run(id, stemsOf(language, first).join(' '), stemsOf(language, rest).join(' '));
    for (const term of new Set([...first, ...rest])) {
      const known = terms.get(term);
      if (known) known.concepts += 1;
      else terms.set(term, { stem: stemsOf(language, [term])[0] ?? term, concepts: 1 });
    }
  };
  const { skills, occupations, groups } = embedded.labels(language);
  db.transaction(() => {
    for (const part of [skills, occupations, groups]) {
      for (const [key, label] of Object.entries(part)) {
        const id = ids.get(key);
        if (id !== undefined) take(id, labelsFrom(label));
      }
    }
  })();
  const search = (table: 'words' | 'stems') => {
    const found = db
      .prepare<[string, number], [number, number]>(
        `SELECT rowid, -bm25(${table}, 10, 5) AS rank FROM ${table} WHERE ${table} MATCH ? ORDER BY rank DESC LIMIT ?`,
      )
      .raw();
    return (query: string, limit: number): Hit[] => found.all(query, limit);
  };
  return { labels, terms, searchStems: search('stems'), searchWords: search('words') };
}

function everydayPhrases({ all }: Concepts, labels: Language['labels'] | undefined): [number, string][] {
  return all
    .filter(({ kind }) => kind === 'skill')
    .flatMap(({ id }) =>
      (labels?.get(id) ?? [])
        .filter(({ kind }) => kind === 'everyday')
        .map(({ text }): [number, string] => [id, text]),
    );
}

/** A source over the files that ship. A language is read when it is first asked. */
export function createEmbeddedSource(): SuggestSource {
  const concepts = readConcepts();
  const activities = readActivities(concepts);
  const available: ReadonlySet<string> = new Set(WORD_LANGUAGES.filter((each) => embedded.hasLabels(each)));
  const read = new Map<string, Language>();
  const languageOf = (language: string): Language | undefined => {
    if (!available.has(language)) return undefined;
    const known = read.get(language) ?? readLanguage(language, concepts);
    read.set(language, known);
    return known;
  };
  const needing = new Map<number, number>();
  for (const skills of concepts.skillsOf.values())
    for (const [skill] of skills) needing.set(skill, (needing.get(skill) ?? 0) + 1);

  return {
    revision: () => 0,
    languages: () => available,
    concepts: () => concepts.all,
    labels: (id, language) => languageOf(language)?.labels.get(id) ?? [],
    terms: (language) =>
      [...(languageOf(language)?.terms ?? [])].map(([term, { stem, concepts: having }]) => [
        term,
        stem,
        having,
      ]),
    preferredLabels: (language) =>
      [...(languageOf(language)?.labels ?? [])].map(([id, [first]]) => [id, first?.text ?? '']),
    everydayPhrases: (language) => everydayPhrases(concepts, languageOf(language)?.labels),
    searchStems: (language, query, limit) => languageOf(language)?.searchStems(query, limit) ?? [],
    searchWords: (language, query, limit) => languageOf(language)?.searchWords(query, limit) ?? [],
    skillsOf: (occupation) => concepts.skillsOf.get(occupation) ?? [],
    needing: () => needing,
    activities: () => activities,
    activityWords: (language) =>
      embedded.hasWords(language)
        ? Object.entries(embedded.words(language).activities).map(([id, words]) => ({ id, ...words }))
        : null,
  };
}
