// Writes skills, occupations and groups of one table into the file: a concept for each URI, its labels in one language.
import type { Database } from 'better-sqlite3';
import { KIND_NUMBER } from '../file/schema.ts';
import { ESCO } from '../uris.ts';
import type { ConceptPart } from './file-names.ts';
import { labelsOfRow } from './labels-of-row.ts';
import type { RowLabels } from './labels-of-row.ts';
import { TableError } from './read-rows.ts';
import type { Row } from './read-rows.ts';

const KIND: Readonly<Record<ConceptPart, string>> = {
  skills: 'skill',
  occupations: 'occupation',
  ISCOGroups: 'group',
  skillGroups: 'skillGroup',
};

const LONGEST_URI = 200;

export interface TakenConcepts {
  readonly take: (row: Row) => void;
  /** How many concepts there are after the last row. */
  count(): number;
}

interface Taking {
  readonly part: ConceptPart;
  readonly language: string;
  /** True where this version is not older than what the file has: codes may then be written over. */
  readonly newer: boolean;
}

function prepare(db: Database) {
  return {
    concept: db
      .prepare<[string, string, string | null, string, number, number], number>(
        `INSERT INTO concept (uri, kind, code, reuse, embedded) VALUES (?, ?, ?, ?, 0)
          ON CONFLICT (uri) DO UPDATE SET
            code = CASE WHEN ? THEN coalesce(excluded.code, code) ELSE coalesce(code, excluded.code) END,
            reuse = CASE WHEN excluded.reuse <> '' AND (? OR reuse = '') THEN excluded.reuse ELSE reuse END
          RETURNING id`,
      )
      .pluck(),
    label: db.prepare(
      'INSERT INTO label (concept, language, kind, official, imported, text) VALUES (?, ?, ?, 1, 1, ?)',
    ),
    forget: db.prepare('DELETE FROM label WHERE concept = ? AND language = ? AND imported = 1'),
    description: db.prepare('INSERT OR REPLACE INTO description (language, concept, text) VALUES (?, ?, ?)'),
  };
}

/** Takes rows of one table, one after the other. Of a URI that stands twice the newer row stays. */
export function takeConcepts(db: Database, { part, language, newer }: Taking): TakenConcepts {
  const statements = prepare(db);
  const modified = new Map<string, string>();
  const write = (id: number, { preferred, alternative, hidden }: RowLabels): void => {
    statements.label.run(id, language, KIND_NUMBER.preferred, preferred);
    for (const text of alternative) statements.label.run(id, language, KIND_NUMBER.alternative, text);
    for (const text of hidden) statements.label.run(id, language, KIND_NUMBER.hidden, text);
  };
  return {
    take: (row) => {
      const uri = uriOf(row);
      const status = row.cell('status');
      if (status !== '' && status !== 'released') return;
      const date = row.cell('modifiedDate');
      const before = modified.get(uri);
      if (before !== undefined && before >= date) return;
      const labels = labelsOfRow(row);
      if (labels.preferred === '') return;
      const flag = newer ? 1 : 0;
      const code = codeOf(row);
      const id = statements.concept.get(uri, KIND[part], code, row.cell('reuseLevel'), flag, flag) ?? 0;
      if (before !== undefined) statements.forget.run(id, language);
      modified.set(uri, date);
      write(id, labels);
      const description = row.cell('description').trim();
      if (description !== '') statements.description.run(language, id, description);
    },
    count: () => modified.size,
  };
}

/** An occupation of ESCO 1.0 has no code of its own, but its group's. */
function codeOf(row: Row): string | null {
  const code = row.cell('code').trim() || row.cell('iscoGroup').trim();
  return code === '' ? null : code;
}

function uriOf(row: Row): string {
  const uri = row.cell('conceptUri').trim();
  if (uri.startsWith(`${ESCO}/`) && uri.length <= LONGEST_URI) return uri;
  throw new TableError(row.line, 'The cell conceptUri holds no URI of ESCO.');
}
