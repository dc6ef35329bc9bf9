// How levels and evidence came to be: the states of each skill as the change log tells them.
import * as z from 'zod';
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { EVIDENCE_GRADES, skillLevelSchema } from '../../../shared/domain/codes.ts';
import { rowOf } from '../cases/record-store.ts';
import { CHANGE_OPS } from '../database/change-log.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { instantOf } from '../database/hybrid-time.ts';

type State = Awaited<ReturnType<TramaHandlers['skills']['history']>>[number];

const changeRow = z.object({
  entity_id: z.string(),
  op: z.enum(CHANGE_OPS),
  time: z.string(),
  actor_name: z.string(),
  payload: z.string(),
});
/** What of a skill is followed over time. */
const followed = z.object({
  name: z.string().optional(),
  level: skillLevelSchema.nullable().optional(),
  evidence: z.enum(EVIDENCE_GRADES).optional(),
});

/** Each state of each skill, oldest first. @throws Refusal `NOT_FOUND` */
export function historyOf(db: ReadableDatabase, caseId: string): State[] {
  rowOf(db, { caseId, entity: 'case', id: caseId });
  const rows = db.rows(
    changeRow,
    `SELECT entity_id, op, time, actor_name, payload FROM change
      WHERE case_id = :caseId AND entity = 'skill' ORDER BY position`,
    { caseId },
  );
  const states: State[] = [];
  const latest = new Map<string, State>();
  for (const { entity_id, op, time, actor_name, payload } of rows) {
    const before = latest.get(entity_id);
    const changed = followed.parse(JSON.parse(payload));
    const isChanged = op !== 'set' || Object.values(changed).some((value) => value !== undefined);
    if (!isChanged) continue;
    const state: State = {
      skillId: entity_id,
      at: instantOf(time),
      by: actor_name,
      name: changed.name ?? before?.name ?? '',
      level: changed.level === undefined ? (before?.level ?? null) : changed.level,
      evidence: changed.evidence ?? before?.evidence ?? 'E0',
      removed: op === 'remove' || (op === 'set' && before?.removed === true),
    };
    latest.set(entity_id, state);
    states.push(state);
  }
  return states;
}
