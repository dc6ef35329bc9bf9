// Puts a prepared vault in the place of the present one. Database and vault file must change together, and no file system
// renames two files at once: a marker makes it one step. Before the marker nothing has happened; after it, a program that
// was killed goes on where it stopped.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { syncFile, syncFolder, writeDurably } from '../durable-file.ts';
import { DATABASE_FILE, VAULT_FILE, VAULT_FILE_COPY } from './vault-file.ts';

const INCOMING = 'incoming';
const READY = 'ready.json';
/** What may lie beside the present database. It belongs to it and must never meet another one. */
const BESIDES = [VAULT_FILE_COPY, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`, `${DATABASE_FILE}-journal`];

const orderSchema = z.strictObject({
  /** Name of the folder that takes what was there. No dots: it must not lead out of the vault's folder. */
  aside: z.string().regex(/^[\w-]+$/),
  /** Whether that folder stays, or goes when all is done. */
  keep: z.boolean(),
});
type Order = z.output<typeof orderSchema>;

/** An empty folder inside the vault's, for the new database and vault file. Removes what an earlier, unfinished try left. */
export function prepareIncoming(directory: string): string {
  discardIncoming(directory);
  const incoming = path.join(directory, INCOMING);
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  return incoming;
}

/** Gives up what was prepared. */
export function discardIncoming(directory: string): void {
  const incoming = path.join(directory, INCOMING);
  // The marker first: killed in between, half of what was prepared must not look like all of it.
  rmSync(path.join(incoming, READY), { force: true });
  rmSync(incoming, { recursive: true, force: true });
}

/** Copies a file, as writable and as private as if this program had made it, whatever the rights on a stick were. */
export function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o600);
}

/** Puts the prepared files in place. The present database must be closed. */
export function install(directory: string, order: Order): void {
  markReady(directory, order);
  finishInstall(directory);
}

/** The point of no return: from here on the new vault is the vault. */
export function markReady(directory: string, order: Order): void {
  const incoming = path.join(directory, INCOMING);
  for (const name of readdirSync(incoming)) syncFile(path.join(incoming, name));
  writeDurably(path.join(incoming, READY), JSON.stringify(order));
}

/** True when an installation was begun that is not finished. */
export function isInstalling(directory: string): boolean {
  return existsSync(path.join(directory, INCOMING, READY));
}

/** Goes on with an installation that was interrupted, if there is one. Called before the vault's files are looked at. */
export function finishInstall(directory: string): void {
  const steps = installSteps(directory);
  while (steps.next().done !== true);
}

/** The changes on disk, one by one; starting again after any of them ends in the same place. */
export function* installSteps(directory: string): Generator<string> {
  const incoming = path.join(directory, INCOMING);
  const order = readOrder(path.join(incoming, READY));
  if (!order) return;
  const aside = path.join(directory, order.aside);
  const prepared = (name: string): boolean => existsSync(path.join(incoming, name));
  const besides = prepared(DATABASE_FILE) ? BESIDES : [];
  for (const name of [...besides, DATABASE_FILE, VAULT_FILE]) {
    const isBeside = besides.includes(name);
    if (!isBeside && !prepared(name)) continue;
    const present = path.join(directory, name);
    if (existsSync(present)) {
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      renameSync(present, path.join(aside, name));
      yield `${name} aside`;
    }
    if (isBeside) continue;
    renameSync(path.join(incoming, name), present);
    yield `${name} in place`;
  }
  syncFolder(directory);
  if (!order.keep) rmSync(aside, { recursive: true, force: true });
  yield 'old files gone';
  rmSync(incoming, { recursive: true, force: true });
}

function readOrder(file: string): Order | undefined {
  const marker = statSync(file, { throwIfNoEntry: false });
  if (!marker) return undefined;
  try {
    return orderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // That it is there says that all is prepared; what it said is lost or was never ours, so nothing is thrown away.
    return { aside: `replaced-${String(Math.trunc(marker.mtimeMs))}`, keep: true };
  }
}
