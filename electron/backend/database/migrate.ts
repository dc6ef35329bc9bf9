// Brings a file to the newest schema: forward only, each step in its own transaction together with its version.
import { asDatabaseError, DatabaseError } from './database-error.ts';
import { connectionOf } from './handles.ts';
import type { WritableDatabase } from './handles.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

export interface MigrationOptions {
  /** Called once before the first step on a file that already holds a schema: takes and checks a backup, or throws. */
  readonly backUp: (db: WritableDatabase) => void;
  /** The steps, oldest first; the released ones unless a test brings its own. */
  readonly migrations?: readonly Migration[];
}

/**
 * Runs the steps that the file lacks and returns the versions before and after.
 * @throws DatabaseError `NEWER` for a file of a newer program, `FULL` without room; the failed step leaves no trace
 */
export function migrate(
  db: WritableDatabase,
  { backUp, migrations = MIGRATIONS }: MigrationOptions,
): { from: number; to: number } {
  const from = schemaVersion(db);
  const to = migrations.length;
  if (from > to) throw new DatabaseError('NEWER');
  if (from > 0 && from < to) backUp(db);
  const connection = connectionOf(db);
  for (const { version, sql } of migrations.slice(from)) {
    const step = connection.transaction(() => {
      connection.exec(sql);
      connection.pragma(`user_version = ${String(version)}`);
    });
    try {
      step.immediate();
    } catch (error) {
      throw asDatabaseError(error);
    }
  }
  return { from, to };
}

/** The version of the schema that a file has; 0 is an empty file. */
export function schemaVersion(db: WritableDatabase): number {
  return Number(connectionOf(db).pragma('user_version', { simple: true }));
}
