// What is read of cases: one page of the list, one case, one photo.
import * as z from 'zod';
import { caseRecordSchema, displayName, ENTRY_KINDS } from '../../../shared/domain/case-record.ts';
import type { CaseRecord, CaseSummary, EntryKind } from '../../../shared/domain/case-record.ts';
import { emptyPerson } from '../../../shared/domain/person.ts';
import type { ReadableDatabase, SqlParameters } from '../database/handles.ts';
import { ENTITIES, fieldsOf } from './entities.ts';
import { searchWords } from './folded-names.ts';
import { rowOf } from './record-store.ts';

const PAGE = 200;

export interface CaseQuery {
  readonly search: string;
  readonly archived: boolean;
  readonly after: string | null;
}
export interface CasePage {
  readonly cases: CaseSummary[];
  readonly total: number;
  readonly next: string | null;
}

/** After every time that can be stored: where the first page begins. */
const NEWEST = '~';
const ROW_BEFORE = '(c.updated_at, c.id) < (:time, :id)';

const summaryRow = z.object({
  id: z.string(),
  updated_at: z.string(),
  archived_at: z.string().nullable(),
  preferred_name: z.string(),
  given_name: z.string(),
  family_name: z.string(),
  name_in_own_script: z.string(),
  city: z.string(),
  experiences: z.int(),
  skills: z.int(),
});

const totalRow = z.object({ total: z.int() });
const entryRow = z.looseObject({ id: z.string() });

/** The statements of the list, for these words: one page, and how many there are in all. */
function listStatements({ archived, words }: { archived: boolean; words: readonly string[] }) {
  const state = `c.archived_at IS ${archived ? 'NOT NULL' : 'NULL'}`;
  const found = words.map((_, index) => ` AND instr(c.folded_names, :word${String(index)}) > 0`).join('');
  const page = `SELECT c.id, c.updated_at, c.archived_at, p.preferred_name, p.given_name, p.family_name,
      p.name_in_own_script, p.city,
      (SELECT count(*) FROM experience e WHERE e.case_id = c.id AND e.removed_at IS NULL) AS experiences,
      (SELECT count(*) FROM skill s WHERE s.case_id = c.id AND s.removed_at IS NULL) AS skills
    FROM case_record c CROSS JOIN person p ON p.case_id = c.id
    WHERE ${state} AND ${ROW_BEFORE}${found}
    ORDER BY c.updated_at DESC, c.id DESC LIMIT ${String(PAGE + 1)}`;
  const total = `SELECT count(*) AS total FROM case_record c WHERE ${state} AND c.updated_at < :newest${found}`;
  return { page, total };
}

/** One page of the list, last changed first. */
export function listCases(db: ReadableDatabase, { search, archived, after }: CaseQuery): CasePage {
  const words = searchWords(search);
  const statements = listStatements({ archived, words });
  const wanted: SqlParameters = Object.fromEntries(
    words.map((word, index) => [`word${String(index)}`, word]),
  );
  const [time = NEWEST, id = NEWEST] = after?.split('/') ?? [];
  const rows = db.rows(summaryRow, statements.page, { ...wanted, time, id });
  const counted = db.row(totalRow, statements.total, { ...wanted, newest: NEWEST });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    cases: page.map(summaryOf),
    total: counted?.total ?? 0,
    next: rows.length > PAGE && last ? `${last.updated_at}/${last.id}` : null,
  };
}

function summaryOf(row: z.output<typeof summaryRow>): CaseSummary {
  const names = {
    preferredName: row.preferred_name,
    givenName: row.given_name,
    familyName: row.family_name,
    nameInOwnScript: row.name_in_own_script,
  };
  return {
    id: row.id,
    name: displayName({ ...emptyPerson, ...names }),
    nameInOwnScript: row.name_in_own_script,
    city: row.city,
    experiences: row.experiences,
    skills: row.skills,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
  };
}

/**
 * One case with everything that was not removed. A skill whose experience was removed shows none, until it is restored.
 * @throws Refusal `NOT_FOUND`
 */
export function getCase(db: ReadableDatabase, caseId: string): CaseRecord {
  const row = rowOf(db, { caseId, entity: 'case', id: caseId });
  const person = rowOf(db, { caseId, entity: 'person', id: caseId });
  const lists = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, entriesOf(db, caseId, kind)]));
  const record = caseRecordSchema.parse({
    id: caseId,
    createdAt: row['created_at'],
    updatedAt: row['updated_at'],
    archivedAt: row['archived_at'],
    person: fieldsOf(ENTITIES.person, person),
    ...lists,
  });
  const experiences = new Set(record.experience.map(({ id }) => id));
  for (const { value } of record.skill) {
    if (value.experienceId !== null && !experiences.has(value.experienceId)) value.experienceId = null;
  }
  return record;
}

/** The statement that reads one kind of entries of a case, in their order. */
function entriesStatement(kind: EntryKind): string {
  return `SELECT * FROM ${ENTITIES[kind].table}
    WHERE case_id = :caseId AND removed_at IS NULL ORDER BY position, id`;
}

function entriesOf(db: ReadableDatabase, caseId: string, kind: EntryKind) {
  return db
    .rows(entryRow, entriesStatement(kind), { caseId })
    .map((row) => ({ id: row.id, value: fieldsOf(ENTITIES[kind], row) }));
}

const photoRow = z.object({
  bytes: z.instanceof(Uint8Array),
  media_type: z.enum(['image/jpeg', 'image/png']),
});

/** Her photo, or undefined where there is none. */
export function photoOf(db: ReadableDatabase, caseId: string): z.output<typeof photoRow> | undefined {
  return db.row(
    photoRow,
    `SELECT bytes, media_type FROM person
      JOIN attachment ON attachment.id = person.photo_id
      JOIN attachment_content ON attachment_id = attachment.id
      WHERE person.case_id = :caseId`,
    { caseId },
  );
}

/** When the case was last changed. */
export function updatedAt(db: ReadableDatabase, caseId: string): string {
  return z.string().parse(rowOf(db, { caseId, entity: 'case', id: caseId })['updated_at']);
}
