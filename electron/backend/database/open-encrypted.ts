// Opens the encrypted file: SQLCipher 4's format with a raw key, so that a second implementation can read it.
import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { connectTo } from './driver.ts';
import { asDatabaseError, DatabaseError } from './database-error.ts';
import { connectionOf, handleOf } from './handles.ts';
import type { ReadableDatabase, WritableDatabase } from './handles.ts';
import { NEWEST_VERSION } from './migrations/index.ts';

/** "TRMA" in SQLite's header: says whose file this is, once it is decrypted. */
const APPLICATION_ID = 0x54524d41;
const PAGE_SIZE = 4096;
const WAIT_FOR_OTHER_MS = 250;
const KEY_LENGTH = 32;

export interface Opening {
  /** Path of the database file. */
  readonly file: string;
  /** 32 random bytes; the caller wipes them. */
  readonly key: Buffer;
  /** Makes the file when there is none. */
  readonly create: boolean;
}

/**
 * Opens an encrypted database for this process alone. An existing file is first checked through a read-only connection,
 * so that a file which is refused stays byte for byte what it was.
 * @throws DatabaseError `WRONG_KEY` also where the first page is damaged: a caller that knows the key is right says so
 */
export function openEncrypted({ file, key, create }: Opening): WritableDatabase {
  const existing = existsSync(file);
  if (!existing && !create) throw new DatabaseError('ABSENT');
  if (existing) inspect(file, key);
  // Made by hand so that nobody else on the machine may read it.
  else closeSync(openSync(file, 'wx', 0o600));
  const connection = connect({ file, key, readonly: false });
  try {
    protect(connection);
    if (!existing) connection.pragma(`application_id = ${String(APPLICATION_ID)}`);
    return handleOf(connection);
  } catch (error) {
    connection.close();
    throw asDatabaseError(error);
  }
}

/** Closes the file. Safe to call twice. */
export function closeDatabase(db: ReadableDatabase): void {
  connectionOf(db).close();
}

/** Writes an encrypted copy under the same key, without what was deleted. The target must not exist. */
export function vacuumInto(db: ReadableDatabase, file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    connectionOf(db).prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    throw asDatabaseError(error);
  }
}

/** Encrypts every page under a new key of 32 bytes; the old one opens nothing any more. The caller wipes `newKey`. */
export function rekey(db: WritableDatabase, newKey: Buffer): void {
  const connection = connectionOf(db);
  const raw = rawKey(newKey);
  try {
    // Old pages must not outlive the change in the write-ahead log.
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.rekey(raw);
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    raw.fill(0);
  }
}

function connect({ file, key, readonly }: { file: string; key: Buffer; readonly: boolean }) {
  if (key.length !== KEY_LENGTH) throw new RangeError('a key has 32 bytes');
  const connection = connectTo(file, { readonly, fileMustExist: true, timeout: WAIT_FOR_OTHER_MS });
  const raw = rawKey(key);
  try {
    connection.pragma("cipher = 'sqlcipher'");
    connection.pragma('legacy = 4');
    connection.key(raw);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    raw.fill(0);
  }
}

/** `raw:` and 64 hexadecimal digits, built in bytes: text could not be wiped. */
function rawKey(key: Buffer): Buffer {
  const digits = Buffer.from('0123456789abcdef', 'latin1');
  const raw = Buffer.alloc(4 + key.length * 2);
  raw.write('raw:', 'latin1');
  for (const [index, byte] of key.entries()) {
    raw[4 + index * 2] = digits[byte >> 4] ?? 0;
    raw[5 + index * 2] = digits[byte & 15] ?? 0;
  }
  return raw;
}

function protect(connection: Database.Database): void {
  // Before the first read: the lock is then taken once and kept, and no shared-memory file is needed.
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = WAL');
  // The build's default in WAL is NORMAL, which may lose the last commits when the power goes.
  connection.pragma('synchronous = FULL');
  // Temporary files would be written in the clear.
  connection.pragma('temp_store = MEMORY');
  connection.pragma('secure_delete = ON');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.exec('BEGIN IMMEDIATE; COMMIT');
}

/** Refuses what is no sound database of ours, without changing a byte of it. */
function inspect(file: string, key: Buffer): void {
  if (isTruncated(file) || isPlain(file)) throw new DatabaseError('DAMAGED');
  const besides = [`${file}-shm`, `${file}-wal`].filter((path) => !existsSync(path));
  let connection: Database.Database | undefined;
  try {
    connection = connect({ file, key, readonly: true });
    connection.pragma('temp_store = MEMORY');
    connection.pragma('cell_size_check = ON');
    const version = Number(connection.pragma('user_version', { simple: true }));
    const application = Number(connection.pragma('application_id', { simple: true }));
    if (version > NEWEST_VERSION) throw new DatabaseError('NEWER');
    if (application !== APPLICATION_ID) throw new DatabaseError('DAMAGED');
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DatabaseError('DAMAGED');
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    connection?.close();
    for (const path of besides) rmSync(path, { force: true });
  }
}

/** No pages, or half a page, unless a log of unfinished work stands beside it, from which SQLite completes the file. */
function isTruncated(file: string): boolean {
  const { size } = statSync(file);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return (size === 0 || size % PAGE_SIZE !== 0) && (log === undefined || log.size === 0);
}

function isPlain(file: string): boolean {
  const head = Buffer.alloc(15);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, head.length, 0);
    return head.toString('latin1') === 'SQLite format 3';
  } finally {
    closeSync(descriptor);
  }
}
