// What is read of interviews: those of a case, one with everything on its table, and what became of them in the record.
import * as z from 'zod';
import type { InterviewState } from '../../../shared/contract/interviews.contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { displayName } from '../../../shared/domain/case-record.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import { factSchema } from '../../../shared/domain/facts.ts';
import { personSchema } from '../../../shared/domain/person.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import { answerSchema } from '../../../shared/interview/answers.ts';
import type { Answers } from '../../../shared/interview/answers.ts';
import { decisionSchema, interviewSchema } from '../../../shared/interview/interview.ts';
import type { Interview } from '../../../shared/interview/interview.ts';
import { knownAnswers } from '../../../shared/interview/known.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { rowOf } from '../cases/record-store.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { packByHash } from './definitions.ts';

export interface Held {
  readonly id: string;
  readonly caseId: string;
  readonly value: Interview;
}

const heldRow = z.looseObject({ id: z.string(), case_id: z.string() });
const answerRow = z.object({
  path: z.string(),
  state: z.string(),
  value: z.string(),
  at: z.string(),
  draft: z.int(),
});
const listRow = heldRow.extend({
  last_answer_at: z.string().nullable(),
  answers: z.int(),
  later: z.int(),
});
const placeRow = z.object({ place: z.string() });
const entryRow = z.looseObject({ id: z.string() });

/** @throws Refusal `NOT_FOUND` */
export function heldInterview(db: ReadableDatabase, interviewId: string): Held {
  const row = db.row(heldRow, 'SELECT * FROM interview WHERE id = :interviewId AND removed_at IS NULL', {
    interviewId,
  });
  if (!row) throw new Refusal('NOT_FOUND');
  return { id: row.id, caseId: row.case_id, value: interviewSchema.parse(fieldsOf(ENTITIES.interview, row)) };
}

/** The interviews of a case, newest first. */
export function interviewsOfCase(db: ReadableDatabase, caseId: string) {
  rowOf(db, { caseId, entity: 'case', id: caseId });
  const rows = db.rows(
    listRow,
    `SELECT interview.*,
        (SELECT max(answered_at) FROM answer WHERE interview_id = interview.id) AS last_answer_at,
        (SELECT count(*) FROM answer WHERE interview_id = interview.id AND state IN ('answered', 'unknown', 'declined')
          AND path NOT LIKE 'note-%') AS answers,
        (SELECT count(*) FROM answer WHERE interview_id = interview.id AND state = 'later') AS later
      FROM interview WHERE case_id = :caseId AND removed_at IS NULL ORDER BY started_at DESC, id DESC`,
    { caseId },
  );
  return rows.map((row) => ({
    ...interviewSchema.parse(fieldsOf(ENTITIES.interview, row)),
    id: row.id,
    caseId: row.case_id,
    lastAnswerAt: row.last_answer_at,
    answers: row.answers,
    later: row.later,
  }));
}

/** A draft stands before the answer that it is about to become. */
const ANSWERS = `SELECT path, state, value, typed_at AS at, 1 AS draft FROM answer_draft WHERE interview_id = :interviewId
  UNION ALL
  SELECT path, state, value, answered_at AS at, 0 AS draft FROM answer
    WHERE interview_id = :interviewId AND path NOT IN (SELECT path FROM answer_draft WHERE interview_id = :interviewId)`;

/** All answers of an interview, what is being typed included. */
function answersOf(db: ReadableDatabase, interviewId: string): InterviewState['answers'] {
  return db.rows(answerRow, ANSWERS, { interviewId }).map(({ path, state, value, at, draft }) => ({
    path,
    answer: answerSchema.parse({ state, value: JSON.parse(value) as unknown }),
    answeredAt: at,
    draft: draft === 1,
  }));
}

const asMap = (answers: InterviewState['answers']): Answers =>
  new Map(answers.map(({ path, answer }) => [path, answer]));

/** Everything that lies on an interview's table, except what only lives in memory. */
export function interviewState(db: ReadableDatabase, interviewId: string): Omit<InterviewState, 'covered'> {
  const { caseId, value } = heldInterview(db, interviewId);
  const { definition } = packByHash(db, value.definitionHash);
  const person = personSchema.parse(
    fieldsOf(ENTITIES.person, rowOf(db, { caseId, entity: 'person', id: caseId })),
  );
  return {
    interview: { ...value, id: interviewId, caseId },
    name: displayName(person),
    answers: answersOf(db, interviewId),
    known: [
      ...knownAnswers(definition, {
        person,
        facts: factsOf(db, caseId).map((fact) => fact.value),
        earlier: earlierInterviews(db, { caseId, interviewId }),
      }),
    ],
    decisions: db
      .rows(entryRow, 'SELECT * FROM decision WHERE interview_id = :interviewId', { interviewId })
      .map((row) => decisionSchema.parse(fieldsOf(ENTITIES.decision, row))),
    place:
      db.row(placeRow, 'SELECT place FROM interview_place WHERE interview_id = :interviewId', { interviewId })
        ?.place ?? null,
  };
}

function earlierInterviews(db: ReadableDatabase, at: { caseId: string; interviewId: string }) {
  return db
    .rows(
      heldRow,
      `SELECT * FROM interview WHERE case_id = :caseId AND id <> :interviewId AND removed_at IS NULL
        ORDER BY started_at DESC, id DESC`,
      at,
    )
    .map((row) => ({
      definition: packByHash(db, z.string().parse(row['definition_hash'])).definition,
      answers: asMap(answersOf(db, row.id)),
    }));
}

/** The facts of a case, the newest of each name first. */
export function factsOf(db: ReadableDatabase, caseId: string): { id: string; value: Fact }[] {
  const sql =
    'SELECT * FROM fact WHERE case_id = :caseId AND removed_at IS NULL ORDER BY name, stated_on DESC, id DESC';
  return db
    .rows(entryRow, sql, { caseId })
    .map((row) => ({ id: row.id, value: factSchema.parse(fieldsOf(ENTITIES.fact, row)) }));
}

export function storiesOf(db: ReadableDatabase, caseId: string): { id: string; value: Story }[] {
  const sql =
    'SELECT * FROM story WHERE case_id = :caseId AND removed_at IS NULL ORDER BY told_on DESC, id DESC';
  return db
    .rows(entryRow, sql, { caseId })
    .map((row) => ({ id: row.id, value: storySchema.parse(fieldsOf(ENTITIES.story, row)) }));
}
