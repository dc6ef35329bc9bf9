// The one place that loads the native driver: better-sqlite3 under its own name, here in its encrypting edition.
import Database from 'better-sqlite3';
import { requireRuntime } from '../runtime.ts';

/**
 * Opens a connection; `:memory:` is a database without a file.
 * @throws Error with a sentence, instead of a crash, on a Node that the driver was not built for
 */
export function connectTo(file: string, options: Database.Options = {}): Database.Database {
  requireRuntime();
  return new Database(file, options);
}
