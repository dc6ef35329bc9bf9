// How the database answers statements: whether any of them walks a table or sorts.
import * as z from 'zod';
import { connectionOf } from '../../electron/backend/database/handles.ts';
import type { WritableDatabase } from '../../electron/backend/database/handles.ts';

/** Notes each statement that is prepared on this connection from now on. */
export function recordStatements(open: WritableDatabase): Set<string> {
  const connection = connectionOf(open);
  const prepare = connection.prepare.bind(connection);
  const statements = new Set<string>();
  connection.prepare = (sql: string) => {
    statements.add(sql);
    return prepare(sql);
  };
  return statements;
}

function planOf(open: WritableDatabase, sql: string): string[] {
  const parameters = Object.fromEntries(
    [...sql.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, null] as const),
  );
  return open
    .rows(z.object({ detail: z.string() }), `EXPLAIN QUERY PLAN ${sql}`, parameters)
    .map(({ detail }) => detail);
}

/** The statements that walk a table or sort, with their plans. */
export function slowAmong(open: WritableDatabase, statements: ReadonlySet<string>) {
  const plans = [...statements].map((sql) => ({ sql, steps: planOf(open, sql) }));
  return plans.filter(({ sql, steps }) => {
    // The newest row by its number is one step, whatever the table holds.
    const walks = /ORDER BY position DESC LIMIT 1$/.test(sql)
      ? /TEMP B-TREE/
      : /SCAN|TEMP B-TREE|USING PRIMARY KEY$/;
    return steps.some((step) => walks.test(step));
  });
}
