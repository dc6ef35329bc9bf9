// What is in the file, and what is known of one concept.
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { TaxonomyPack } from '../../../../shared/contract/taxonomy.contract.ts';
import { embedded } from '../suggest/embedded-files.ts';
import { readPacks } from './packs.ts';

export interface TaxonomyStatus {
  readonly packs: TaxonomyPack[];
  readonly concepts: Record<string, number>;
  readonly embedded: { readonly skills: number; readonly occupations: number; readonly activities: number };
  /** Bytes on the disk. */
  readonly size: number;
  readonly importing: boolean;
}

/** What is in the file. */
export function statusOf(db: Database, file: string, importing: boolean): TaxonomyStatus {
  const count = (where: string) =>
    new Map(
      db
        .prepare<[], [string, number]>(`SELECT kind, count(*) FROM concept ${where} GROUP BY kind`)
        .raw()
        .all(),
    );
  const shipped = count('WHERE embedded = 1');
  return {
    packs: readPacks(db),
    concepts: Object.fromEntries(count('WHERE id IN (SELECT concept FROM label WHERE kind = 0)')),
    embedded: {
      skills: shipped.get('skill') ?? 0,
      occupations: shipped.get('occupation') ?? 0,
      activities: embedded.activities().length,
    },
    size: sizeOf(file) + sizeOf(`${file}-wal`),
    importing,
  };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** ESCO's description of a concept; in English where the language has none, else empty. */
export function descriptionOf(db: Database, id: number, language: string): string {
  const find = db
    .prepare<[number, string], string>('SELECT text FROM description WHERE concept = ? AND language = ?')
    .pluck();
  return find.get(id, language) ?? find.get(id, 'en') ?? '';
}

/** Groups of skills and skills that lie in a group; without one, the topmost groups. Empty without an import. */
export function groupsIn(db: Database, group: string | null): readonly number[] {
  if (group === null) {
    return db
      .prepare<[], number>(
        `SELECT id FROM concept WHERE kind = 'skillGroup' AND id IN (SELECT broader FROM broader)
          AND id NOT IN (SELECT concept FROM broader) ORDER BY code`,
      )
      .pluck()
      .all();
  }
  return db
    .prepare<[string], number>(
      `SELECT broader.concept FROM broader JOIN concept ON concept.id = broader.broader WHERE concept.uri = ?`,
    )
    .pluck()
    .all(group);
}
