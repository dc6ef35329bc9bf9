// How an answer gets to disk: at every key press as a draft, and on leaving the field as an answer in the journal.
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { ANSWER_STATES } from '../../../shared/interview/answers.ts';
import type { Answer } from '../../../shared/interview/answers.ts';
import { fits } from '../../../shared/interview/fitting.ts';
import { insert, patch } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import type { ReadableDatabase, Transaction } from '../database/handles.ts';
import { packByHash } from './definitions.ts';
import { heldInterview } from './repository.ts';
import type { Held } from './repository.ts';

const storedRow = z.object({ id: z.string(), state: z.enum(ANSWER_STATES), value: z.string() });
const draftRow = z.object({
  path: z.string(),
  state: z.enum(ANSWER_STATES),
  value: z.string(),
  typed_at: z.string(),
});

/** An answer and where it belongs. */
export interface Given {
  readonly path: string;
  readonly answer: Answer;
  /** When it was given: the instant of the key press for what a crash left behind. */
  readonly at: string;
}

/**
 * The interview, if the answer can be one of its item.
 * @throws Refusal `NOT_FOUND`, `NOT_THIS_ITEM`
 */
export function requireFitting(
  db: ReadableDatabase,
  {
    interviewId,
    path,
    answer,
  }: { readonly interviewId: string; readonly path: string; readonly answer: Answer },
): Held {
  const held = heldInterview(db, interviewId);
  const { definition } = packByHash(db, held.value.definitionHash);
  if (!fits(definition, path, answer)) throw new Refusal('NOT_THIS_ITEM');
  return held;
}

/** Puts a draft on disk, in place of the one before. */
export function keepDraft(transaction: Transaction, interviewId: string, { path, answer, at }: Given): void {
  transaction.run(
    `INSERT INTO answer_draft VALUES (:interviewId, :path, :state, :value, :at)
      ON CONFLICT DO UPDATE SET state = excluded.state, value = excluded.value, typed_at = excluded.typed_at`,
    { interviewId, path, state: answer.state, value: JSON.stringify(answer.value), at },
  );
}

/** Puts an answer into the journal and into its table; its draft has done its work. The same answer again is no change. */
export function keepAnswer(writer: Writer, held: Held, { path, answer, at }: Given): void {
  const { transaction } = writer;
  const stored = transaction.row(
    storedRow,
    'SELECT id, state, value FROM answer WHERE interview_id = :id AND path = :path',
    { id: held.id, path },
  );
  const key = { caseId: held.caseId, entity: 'answer', id: stored?.id ?? `${held.id}/${path}` } as const;
  const isSame = stored?.state === answer.state && stored.value === JSON.stringify(answer.value);
  if (!stored) insert(writer, key, { interviewId: held.id, path, ...answer, answeredAt: at });
  else if (!isSame) patch(writer, key, { ...answer, answeredAt: at });
  transaction.run('DELETE FROM answer_draft WHERE interview_id = :id AND path = :path', {
    id: held.id,
    path,
  });
}

/** Takes over what was typed and never left: after a crash, a lock, a window that was closed. */
export function takeOverDrafts(writer: Writer, held: Held): void {
  const drafts = writer.transaction.rows(
    draftRow,
    'SELECT path, state, value, typed_at FROM answer_draft WHERE interview_id = :id',
    { id: held.id },
  );
  for (const { path, state, value, typed_at: at } of drafts) {
    keepAnswer(writer, held, { path, answer: { state, value: JSON.parse(value) as Answer['value'] }, at });
  }
}
