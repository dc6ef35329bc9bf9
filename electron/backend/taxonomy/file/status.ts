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

export interface GroupMember {
  readonly id: number;
  readonly uri: string;
  readonly isGroup: boolean;
  /** How many skills lie in the group, however deep. */
  readonly skills: number;
}

interface MemberRow {
  readonly id: number;
  readonly uri: string;
  readonly kind: string;
}

const MEMBERS = `SELECT concept.id, concept.uri, concept.kind FROM concept
  WHERE concept.id IN (SELECT concept FROM label)`;

/** Groups of skills and skills that lie in a group, by its URI; without one, the topmost groups. Empty without an import. */
export function membersOf(db: Database, group: string | null): GroupMember[] {
  const top = `${MEMBERS} AND kind = 'skillGroup' AND id IN (SELECT broader FROM broader)
    AND id NOT IN (SELECT concept FROM broader) ORDER BY code, uri`;
  const inside = `${MEMBERS} AND id IN (SELECT broader.concept FROM broader JOIN concept AS upper
    ON upper.id = broader.broader WHERE upper.uri = ?) ORDER BY code, uri`;
  const rows =
    group === null
      ? db.prepare<[], MemberRow>(top).all()
      : db.prepare<[string], MemberRow>(inside).all(group);
  const count = db
    .prepare<[number], number>(
      `WITH RECURSIVE under (id) AS (SELECT concept FROM broader WHERE broader = ?
          UNION SELECT broader.concept FROM broader JOIN under ON broader.broader = under.id)
        SELECT count(*) FROM under JOIN concept ON concept.id = under.id WHERE concept.kind = 'skill'`,
    )
    .pluck();
  return rows.map(({ id, uri, kind }) => {
    const isGroup = kind === 'skillGroup';
    return { id, uri, isGroup, skills: isGroup ? (count.get(id) ?? 0) : 0 };
  });
}
