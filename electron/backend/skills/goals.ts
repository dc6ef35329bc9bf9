// The occupations that she chose, in her order. A changed choice removes and brings back rows, so that the log tells it.
import * as z from 'zod';
import type { Goal } from '../../../shared/domain/goal.ts';
import { insert, patch, remove, restore, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';

const goalRow = z.object({ id: z.string(), uri: z.string(), removed_at: z.string().nullable() });

export function setGoals(writer: Writer, caseId: string, goals: readonly Goal[]): void {
  rowOf(writer.transaction, { caseId, entity: 'case', id: caseId });
  const known = writer.transaction.rows(
    goalRow,
    'SELECT id, uri, removed_at FROM goal WHERE case_id = :caseId ORDER BY id',
    { caseId },
  );
  const key = (id: string) => ({ caseId, entity: 'goal', id }) as const;
  for (const { id, uri, removed_at } of known) {
    if (removed_at === null && !goals.some((goal) => goal.uri === uri)) remove(writer, key(id));
  }
  const firstOfEach = goals.filter(({ uri }, at) => goals.findIndex((goal) => goal.uri === uri) === at);
  for (const goal of firstOfEach) {
    const before = known.find(({ uri }) => uri === goal.uri);
    if (before) {
      restore(writer, key(before.id));
      patch(writer, key(before.id), goal);
    } else insert(writer, key(writer.authorship.ids()), goal);
  }
}
