// Makes the search tables and the vocabulary of one language from its labels.
import type { Database } from 'better-sqlite3';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';
import { searchSchema, searchTables } from './schema.ts';

/** Longer ones are addresses and formulas, never looked up. */
const LONGEST_TERM = 40;

type LabelRow = [concept: number, text: string];

/** Called now and then with the part that is done, 0 to 1; may throw to stop. */
export type Step = (done: number) => void;

const EVERY = 500;

/** Preferred labels stand for themselves, all others are searched together. To be called within a transaction. */
export function indexLanguage(db: Database, language: string, step: Step = () => undefined): void {
  db.exec(searchSchema(language));
  const { words, stems } = searchTables(language);
  const insertWords = db.prepare(`INSERT INTO ${words} (rowid, label, others) VALUES (?, ?, ?)`);
  const insertStems = db.prepare(`INSERT INTO ${stems} (rowid, label, others) VALUES (?, ?, ?)`);
  const terms = new Map<string, number>();
  let indexed = 0;
  const total = conceptCount(db, language);

  for (const [concept, [first = '', ...others]] of labelsByConcept(db, language)) {
    const label = tokensOf(language, first);
    const rest = others.flatMap((text) => tokensOf(language, text));
    insertWords.run(concept, label.join(' '), rest.join(' '));
    insertStems.run(concept, stemsOf(language, label).join(' '), stemsOf(language, rest).join(' '));
    for (const term of new Set([...label, ...rest])) terms.set(term, (terms.get(term) ?? 0) + 1);
    indexed += 1;
    if (indexed % EVERY === 0) step(indexed / total);
  }
  writeTerms(db, language, terms);
}

function conceptCount(db: Database, language: string): number {
  const sql = 'SELECT count(*) FROM label WHERE language = ? AND kind = 0';
  return db.prepare<[string], number>(sql).pluck().get(language) ?? 0;
}

/** The texts of each concept that can be found by words, the preferred one first. */
function labelsByConcept(db: Database, language: string): Map<number, string[]> {
  const rows = db
    .prepare<[string], LabelRow>(
      `SELECT label.concept, label.text FROM label JOIN concept ON concept.id = label.concept
        WHERE label.language = ? AND concept.kind IN ('skill', 'occupation', 'group')
        ORDER BY label.concept, label.kind, label.id`,
    )
    .raw();
  const texts = new Map<number, string[]>();
  // Read whole before anything is written: a statement that is being read from would stand in the way.
  for (const [concept, text] of rows.iterate(language)) {
    const own = texts.get(concept);
    if (own) own.push(text);
    else texts.set(concept, [text]);
  }
  return texts;
}

function writeTerms(db: Database, language: string, terms: ReadonlyMap<string, number>): void {
  db.prepare('DELETE FROM term WHERE language = ?').run(language);
  const insert = db.prepare('INSERT INTO term (language, term, stem, concepts) VALUES (?, ?, ?, ?)');
  for (const [term, concepts] of terms) {
    if (term.length <= LONGEST_TERM)
      insert.run(language, term, stemsOf(language, [term])[0] ?? term, concepts);
  }
}
