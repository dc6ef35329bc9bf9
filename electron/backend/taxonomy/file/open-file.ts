// Opens `taxonomy.db`, makes it where there is none, and puts a damaged one aside: all it held can be had again.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { connectTo } from '../../database/driver.ts';
import { readFact, writeFact } from './facts.ts';
import { embeddedHash, embeddedLanguages, fillConcepts, fillLabels } from './fill-embedded.ts';
import { indexLanguage } from './index-language.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';

const WAIT_FOR_OTHER_MS = 5000;
const CACHE_KIB = 16_384;
const BESIDES = ['-wal', '-shm'];

/** Where the taxonomy of a vault's folder lies. */
export function taxonomyFile(directory: string): string {
  return path.join(directory, 'taxonomy.db');
}

/** A connection to an existing or a new file. Not encrypted: it holds what the Commission publishes, and nothing else. */
export function connectToTaxonomy(file: string): Database {
  const db = connectTo(file, { timeout: WAIT_FOR_OTHER_MS });
  try {
    if (file !== ':memory:') db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma(`cache_size = -${String(CACHE_KIB)}`);
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens the file with the taxonomy that ships in it. A damaged one, or one of another version, is kept beside as
 * `taxonomy.broken-<date>` and made anew without what was imported.
 */
export function openTaxonomy(directory: string, now: Date): Database {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = taxonomyFile(directory);
  // Like all in the folder, for its owner only.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  try {
    return openSound(file);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  putAside(file, now);
  closeSync(openSync(file, 'a', 0o600));
  return openSound(file);
}

/** The taxonomy that ships, in memory: for when the folder cannot be written. */
export function openInMemory(): Database {
  return openSound(':memory:');
}

class Damage extends Error {
  override readonly name = 'Damage';
}

/** Whether an error says that the file itself is wrong, and not the disk or another program. */
export function isDamage(error: unknown): boolean {
  if (error instanceof Damage) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

function openSound(file: string): Database {
  const db = connectToTaxonomy(file);
  try {
    if (!isEmpty(db)) check(db);
    bringUpToDate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function isEmpty(db: Database): boolean {
  return db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}

function check(db: Database): void {
  const application = db.pragma('application_id', { simple: true });
  const version = db.pragma('user_version', { simple: true });
  if (application !== APPLICATION_ID || version !== SCHEMA_VERSION) throw new Damage('another file');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Damage('pages are damaged');
}

/** Writes what ships where it is not in the file yet, in one step. */
function bringUpToDate(db: Database): void {
  const hash = embeddedHash();
  const isThere = () => !isEmpty(db) && readFact(db, 'embedded') === hash;
  if (isThere()) return;
  db.transaction(() => {
    // Another program may have done it while this one waited.
    if (isThere()) return;
    if (isEmpty(db)) {
      db.pragma(`application_id = ${String(APPLICATION_ID)}`);
      db.pragma(`user_version = ${String(SCHEMA_VERSION)}`);
      db.exec(SCHEMA);
    }
    fillAll(db);
    writeFact(db, 'embedded', hash);
  }).immediate();
}

/** Writes all that ships, beside what was imported. To be called within a transaction. */
export function fillAll(db: Database): void {
  db.exec('UPDATE concept SET embedded = 0');
  fillConcepts(db);
  for (const language of embeddedLanguages()) {
    fillLabels(db, language);
    indexLanguage(db, language);
  }
}

function putAside(file: string, now: Date): void {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '');
  if (existsSync(file)) renameSync(file, path.join(path.dirname(file), `taxonomy.broken-${stamp}`));
  for (const end of BESIDES) rmSync(`${file}${end}`, { force: true });
}
