// Writes what occupations need, and what lies under what. Rows that point at nothing are left out and counted.
import type { Database } from 'better-sqlite3';
import { idsOf } from '../file/fill-embedded.ts';
import type { RelationPart } from './file-names.ts';
import { TableError } from './read-rows.ts';
import type { Row } from './read-rows.ts';

export interface TakenRelations {
  readonly take: (row: Row) => void;
  readonly counted: { taken: number; skipped: number };
}

/** The columns of a relation: from which concept to which. */
export const RELATION_COLUMNS: Readonly<Record<RelationPart, readonly [from: string, to: string]>> = {
  occupationSkillRelations: ['occupationUri', 'skillUri'],
  broaderRelationsSkillPillar: ['conceptUri', 'broaderUri'],
  broaderRelationsOccPillar: ['conceptUri', 'broaderUri'],
};

/** Takes rows of one table of relations, one after the other. */
export function takeRelations(db: Database, part: RelationPart): TakenRelations {
  const idOf = idsOf(db);
  const [fromColumn, toColumn] = RELATION_COLUMNS[part];
  const counted = { taken: 0, skipped: 0 };
  const need = db.prepare('INSERT OR REPLACE INTO need (occupation, skill, essential) VALUES (?, ?, ?)');
  const broader = db.prepare('INSERT OR IGNORE INTO broader (broader, concept) VALUES (?, ?)');
  return {
    take: (row) => {
      const from = idOf(row.cell(fromColumn).trim());
      const to = idOf(row.cell(toColumn).trim());
      if (from === undefined || to === undefined) {
        counted.skipped += 1;
        return;
      }
      if (part === 'occupationSkillRelations') need.run(from, to, isEssential(row) ? 1 : 0);
      else broader.run(to, from);
      counted.taken += 1;
    },
    counted,
  };
}

function isEssential(row: Row): boolean {
  const type = row.cell('relationType').trim();
  if (type === 'essential') return true;
  if (type === 'optional') return false;
  throw new TableError(row.line, 'The cell relationType is neither essential nor optional.');
}
