// Single facts about the file, by name.
import type { Database } from 'better-sqlite3';

type FactName = 'embedded' | 'relations' | 'revision';

export function readFact(db: Database, name: FactName): string {
  const found = db.prepare<[string], string>('SELECT value FROM fact WHERE name = ?').pluck().get(name);
  return found ?? '';
}

export function writeFact(db: Database, name: FactName, value: string): void {
  db.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)').run(name, value);
}
