// Writes the taxonomy that ships with the program into the file, beside what was imported.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { WORD_LANGUAGES } from '../../../../shared/taxonomy/suggestion.ts';
import { resourceFile } from '../../resources.ts';
import { embedded } from '../suggest/embedded-files.ts';
import type { EmbeddedLabel } from '../../../../shared/taxonomy/embedded.ts';
import { ESCO } from '../uris.ts';
import { KIND_NUMBER } from './schema.ts';

/** Languages for which labels ship. */
export function embeddedLanguages(): readonly string[] {
  return WORD_LANGUAGES.filter((language) => embedded.hasLabels(language));
}

/** Over all that is written from the shipped files: another value, and it is written anew. */
export function embeddedHash(): string {
  const hash = createHash('sha256');
  const names = ['concepts', ...embeddedLanguages().map((language) => `labels/${language}`)];
  for (const name of names) hash.update(readFileSync(resourceFile(`taxonomy/${name}.json`)));
  return hash.digest('hex');
}

const uriOf = {
  skills: (id: string) => `${ESCO}/skill/${id}`,
  occupations: (id: string) => `${ESCO}/occupation/${id}`,
  groups: (code: string) => `${ESCO}/isco/C${code}`,
} as const;

type IdOf = (uri: string) => number | undefined;

/** Looks ids up by URI; each is asked of the file once. */
export function idsOf(db: Database): IdOf {
  const find = db.prepare<[string], number>('SELECT id FROM concept WHERE uri = ?').pluck();
  const known = new Map<string, number | undefined>();
  return (uri) => {
    if (!known.has(uri)) known.set(uri, find.get(uri));
    return known.get(uri);
  };
}

/** Concepts, and what occupations need. What an import has said of them stays. */
export function fillConcepts(db: Database): void {
  const { skills, occupations, groups } = embedded.concepts();
  const insert = db.prepare(`INSERT INTO concept (uri, kind, code, reuse, embedded) VALUES (?, ?, ?, ?, 1)
    ON CONFLICT (uri) DO UPDATE SET embedded = 1`);
  for (const { id, reuse } of skills) insert.run(uriOf.skills(id), 'skill', null, reuse);
  for (const { id, code } of occupations) insert.run(uriOf.occupations(id), 'occupation', code, '');
  for (const code of groups) insert.run(uriOf.groups(code), 'group', code, '');
  fillMissingNeeds(db);
}

function fillNeeds(
  db: Database,
  idOf: IdOf,
  occupations: ReturnType<typeof embedded.concepts>['occupations'],
): void {
  const insert = db.prepare('INSERT OR IGNORE INTO need (occupation, skill, essential) VALUES (?, ?, ?)');
  for (const { id, essential, optional } of occupations) {
    const occupation = idOf(uriOf.occupations(id));
    for (const skill of essential) insert.run(occupation, idOf(uriOf.skills(skill)), 1);
    for (const skill of optional) insert.run(occupation, idOf(uriOf.skills(skill)), 0);
  }
}

/** What the embedded occupations need, as far as an import has said nothing of them. */
export function fillMissingNeeds(db: Database): void {
  const has = db.prepare<[number], number>('SELECT 1 FROM need WHERE occupation = ? LIMIT 1').pluck();
  const idOf = idsOf(db);
  const missing = embedded.concepts().occupations.filter(({ id }) => {
    const occupation = idOf(uriOf.occupations(id));
    return occupation !== undefined && has.get(occupation) === undefined;
  });
  fillNeeds(db, idOf, missing);
}

/** Our words for the embedded concepts in one language: where the official label was imported, ours stay as alternatives. */
export function fillLabels(db: Database, language: string): void {
  db.prepare('DELETE FROM label WHERE language = ? AND imported = 0').run(language);
  if (!embedded.hasLabels(language)) return;
  const labels = embedded.labels(language);
  const idOf = idsOf(db);
  const imported = db
    .prepare<[number, string], string>('SELECT text FROM label WHERE concept = ? AND language = ?')
    .pluck();
  const insert = db.prepare(
    'INSERT INTO label (concept, language, kind, official, imported, text) VALUES (?, ?, ?, ?, 0, ?)',
  );
  for (const part of ['groups', 'occupations', 'skills'] as const) {
    for (const [key, label] of Object.entries(labels[part])) {
      const concept = idOf(uriOf[part](key));
      if (concept === undefined) continue;
      const known = imported.all(concept, language);
      for (const [kind, official, text] of ours(label, known))
        insert.run(concept, language, KIND_NUMBER[kind], official ? 1 : 0, text);
    }
  }
}

type Ours = readonly [kind: keyof typeof KIND_NUMBER, official: boolean, text: string];

/** What we add to the imported labels of a concept, none of them twice. */
function ours({ label, official, say = [], also = [] }: EmbeddedLabel, imported: readonly string[]): Ours[] {
  const seen = new Set(imported);
  const fresh = (text: string) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  };
  const first = imported.length === 0 ? 'preferred' : 'alternative';
  const all: Ours[] = [
    [first, official, label],
    ...say.map((text): Ours => ['everyday', false, text]),
    ...also.map((text): Ours => ['alternative', true, text]),
  ];
  return all.filter(([, , text]) => fresh(text));
}
