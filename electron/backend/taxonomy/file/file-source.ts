// Reads the taxonomy's file for suggesting: labels, words, what occupations need.
import type { Database } from 'better-sqlite3';
import { LABEL_KINDS } from '../../../../shared/taxonomy/ranking.ts';
import type { LabelKind } from '../../../../shared/taxonomy/ranking.ts';
import { embedded } from '../suggest/embedded-files.ts';
import type { Hit, SourceActivity, SourceConcept, SourceLabel, SuggestSource } from '../suggest/source.ts';
import { ESCO } from '../uris.ts';
import { idsOf } from './fill-embedded.ts';
import { KIND_NUMBER, searchTables } from './schema.ts';

type Reading = Omit<SuggestSource, 'revision'>;

const KIND_OF = new Map<number, LabelKind>(LABEL_KINDS.map((kind) => [KIND_NUMBER[kind], kind]));

interface ConceptRow {
  readonly id: number;
  readonly uri: string;
  readonly kind: SourceConcept['kind'];
  readonly code: string | null;
  readonly reuse: string;
  readonly embedded: number;
}

type Search = (query: string, limit: number) => Hit[];

/** Words of the preferred label count double. */
function prepareSearch(db: Database, table: string): Search {
  const found = db
    .prepare<[string, number], [number, number]>(
      `SELECT rowid, -bm25(${table}, 10, 5) AS rank FROM ${table} WHERE ${table} MATCH ? ORDER BY rank DESC LIMIT ?`,
    )
    .raw();
  return (query, limit) => found.all(query, limit);
}

function searches(db: Database, has: (language: string) => boolean) {
  const known = new Map<string, { words: Search; stems: Search }>();
  return (language: string) => {
    if (!has(language)) return undefined;
    const prepared = known.get(language);
    if (prepared) return prepared;
    const { words, stems } = searchTables(language);
    const made = { words: prepareSearch(db, words), stems: prepareSearch(db, stems) };
    known.set(language, made);
    return made;
  };
}

/** Everything that is asked of one state of the file; after a change it is made anew. */
export function createFileSource(db: Database): Reading {
  const languages = new Set(db.prepare<[], string>('SELECT DISTINCT language FROM term').pluck().all());
  const searchIn = searches(db, (language) => languages.has(language));
  const labelsOf = db
    .prepare<[number, string], [number, string, number]>(
      'SELECT kind, text, official FROM label WHERE concept = ? AND language = ? ORDER BY kind, id',
    )
    .raw();
  const needs = db
    .prepare<[number], [number, number]>('SELECT skill, essential FROM need WHERE occupation = ?')
    .raw();
  let activities: SourceActivity[] | undefined;
  return {
    languages: () => languages,
    concepts: () => readConcepts(db),
    labels: (id, language) =>
      labelsOf.all(id, language).map(([kind, text, official]): SourceLabel => {
        return { kind: KIND_OF.get(kind) ?? 'hidden', text, official: official === 1 };
      }),
    terms: (language) =>
      db
        .prepare<[string], [string, string, number]>(
          'SELECT term, stem, concepts FROM term WHERE language = ?',
        )
        .raw()
        .all(language),
    preferredLabels: (language) =>
      db
        .prepare<[string], [number, string]>(
          `SELECT label.concept, label.text FROM label JOIN concept ON concept.id = label.concept
            WHERE label.language = ? AND label.kind = 0 AND concept.kind IN ('skill', 'occupation', 'group')`,
        )
        .raw()
        .all(language),
    everydayPhrases: (language) =>
      db
        .prepare<[string, number], [number, string]>(
          `SELECT label.concept, label.text FROM concept CROSS JOIN label ON label.concept = concept.id
            WHERE concept.embedded = 1 AND concept.kind = 'skill' AND label.language = ? AND label.kind = ?`,
        )
        .raw()
        .all(language, KIND_NUMBER.everyday),
    searchStems: (language, query, limit) => searchIn(language)?.stems(query, limit) ?? [],
    searchWords: (language, query, limit) => searchIn(language)?.words(query, limit) ?? [],
    skillsOf: (occupation) =>
      needs.all(occupation).map(([skill, essential]) => [skill, essential === 1] as const),
    needing: () =>
      db.prepare<[], [number, number]>('SELECT skill, count(*) FROM need GROUP BY skill').raw().all(),
    activities: () => (activities ??= readActivities(db)),
    activityWords: (language) =>
      embedded.hasWords(language)
        ? Object.entries(embedded.words(language).activities).map(([id, words]) => ({ id, ...words }))
        : null,
  };
}

function readConcepts(db: Database): SourceConcept[] {
  const rows = db
    .prepare<[], ConceptRow>(
      `SELECT id, uri, kind, code, reuse, embedded FROM concept
        WHERE kind IN ('skill', 'occupation', 'group') AND id IN (SELECT concept FROM label WHERE kind = 0) ORDER BY id`,
    )
    .all();
  return rows.map((row) => ({ ...row, embedded: row.embedded === 1 }));
}

/** The list itself is in the files that ship; here it only gets the ids of this file. */
function readActivities(db: Database): SourceActivity[] {
  const idOf = idsOf(db);
  const near = embedded.near();
  const ids = (kind: 'skill' | 'occupation', keys: readonly string[] = []) =>
    keys.flatMap((key) => idOf(`${ESCO}/${kind}/${key}`) ?? []);
  return embedded.activities().map(({ id, icatus, skills, occupations }) => ({
    id,
    code: icatus,
    skills: ids('skill', skills),
    near: ids('skill', near[id]),
    occupations: ids('occupation', occupations),
  }));
}
