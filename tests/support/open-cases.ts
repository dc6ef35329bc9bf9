// The cases part of the backend on a real encrypted database, without a vault around it: for tests of what is stored.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { cases } from '../../shared/contract/cases.contract.ts';
import { createClient, createDispatcher } from '../../shared/contract/kernel.ts';
import { createCaseHandlers } from '../../electron/backend/cases/handlers.ts';
import { readSample } from '../../electron/backend/cases/sample.ts';
import { migrate } from '../../electron/backend/database/migrate.ts';
import { closeDatabase, openEncrypted } from '../../electron/backend/database/open-encrypted.ts';
import { createUniqueIds } from '../../electron/backend/unique-id.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const noBackup = (): void => undefined;

/** A clock that a test sets; each reading is one second later, unless it is told to stand still. */
function testClock(start = '2026-11-22T13:00:00.000Z') {
  let now = Date.parse(start);
  return {
    now: () => new Date((now += 1000)),
    set: (instant: string) => (now = Date.parse(instant) - 1000),
  };
}

export function openCases() {
  const { directory, remove } = temporaryFolder();
  const file = path.join(directory, 'vault.db');
  const key = randomBytes(32);
  const auditKey = randomBytes(32);
  const clock = testClock();
  const ids = createUniqueIds(clock.now);
  const db = openEncrypted({ file, key, create: true });
  migrate(db, { backUp: noBackup });
  const changed: string[] = [];
  const reported: unknown[] = [];
  const handlers = createCaseHandlers({
    open: () => ({ db, actor: { id: 'counsellor-1', name: 'Carla Prova' }, auditKey }),
    clock: clock.now,
    ids,
    sample: () => readSample('it'),
    changed: (caseId) => changed.push(caseId),
  });
  const contract = { cases };
  const dispatch = createDispatcher(contract, { cases: handlers }, (error) => {
    reported.push(error);
    return 'reported';
  });
  const client = createClient(contract, dispatch).cases;
  const stop = () => {
    closeDatabase(db);
    remove();
  };
  return { client, dispatch, db, file, key, auditKey, clock, changed, reported, stop };
}
export type OpenCases = ReturnType<typeof openCases>;
