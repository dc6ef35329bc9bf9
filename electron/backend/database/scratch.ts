import { connectTo } from './driver.ts';
import { handleOf } from './handles.ts';
import type { WritableDatabase } from './handles.ts';
import { migrate } from './migrate.ts';

/** An empty database of the newest schema that lives and ends in memory; nothing of it reaches the disk. */
export function scratchDatabase(): WritableDatabase {
  const connection = connectTo(':memory:');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('foreign_keys = ON');
  const db = handleOf(connection);
  migrate(db, { backUp: () => undefined });
  return db;
}
