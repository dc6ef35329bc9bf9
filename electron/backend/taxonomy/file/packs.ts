// The languages that were imported.
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { TaxonomyPack } from '../../../../shared/contract/taxonomy.contract.ts';
import { searchTables } from './schema.ts';

interface PackRow {
  readonly language: string;
  readonly version: string;
  readonly sha256: string;
  readonly imported_at: string;
  readonly rows: string;
  readonly skipped: number;
}

const rowsSchema = z.record(z.string(), z.int());

const packOf = ({ imported_at: importedAt, rows, ...pack }: PackRow): TaxonomyPack => {
  return { ...pack, importedAt, rows: rowsSchema.parse(JSON.parse(rows)) };
};

export function readPack(db: Database, language: string): TaxonomyPack | undefined {
  const row = db.prepare<[string], PackRow>('SELECT * FROM pack WHERE language = ?').get(language);
  return row && packOf(row);
}

export function readPacks(db: Database): TaxonomyPack[] {
  return db.prepare<[], PackRow>('SELECT * FROM pack ORDER BY language').all().map(packOf);
}

export function searchTablesOf(language: string): readonly string[] {
  return Object.values(searchTables(language));
}
