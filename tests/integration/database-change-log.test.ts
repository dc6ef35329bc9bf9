import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseProjection } from '../../electron/backend/cases/projection.ts';
import { changes, headHash, renewDevice } from '../../electron/backend/database/change-log.ts';
import { connectionOf, write } from '../../electron/backend/database/handles.ts';
import { hybridTime } from '../../electron/backend/database/hybrid-time.ts';
import { checkIntegrity } from '../../electron/backend/database/integrity.ts';
import { openCases } from '../support/open-cases.ts';
import type { OpenCases } from '../support/open-cases.ts';

let cases: OpenCases;
let caseId: string;

beforeEach(async () => {
  cases = openCases();
  caseId = (await cases.client.addSample({})).id;
});
afterEach(() => cases.stop());

const check = (auditKey = cases.auditKey) =>
  checkIntegrity(cases.db, { auditKey, projection: caseProjection });
const log = () => [...changes(cases.db)];
/** Does what no command does: as someone with the file and the key could. */
const tamper = (sql: string) => {
  const triggers = z.object({ name: z.string(), sql: z.string() });
  const guards = cases.db.rows(triggers, `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`);
  const connection = connectionOf(cases.db);
  connection.pragma('foreign_keys = OFF');
  for (const { name } of guards) connection.exec(`DROP TRIGGER ${name}`);
  connection.exec(sql);
  for (const guard of guards) connection.exec(guard.sql);
};

test('a command leaves one change with its author, its time and only the fields it sets', async () => {
  const { savedAt } = await cases.client.savePerson({
    caseId,
    fields: { city: 'Prova', preferredName: 'Amina' },
  });
  const last = log().at(-1);
  expect(last).toMatchObject({
    caseId,
    entity: 'person',
    entityId: caseId,
    op: 'set',
    payload: { city: 'Prova' },
    instant: savedAt,
  });
  const row = z.object({ actor_id: z.string(), actor_name: z.string() });
  expect(cases.db.row(row, 'SELECT actor_id, actor_name FROM change ORDER BY position DESC')).toEqual({
    actor_id: 'counsellor-1',
    actor_name: 'Carla Prova',
  });
});

test('a sound log is found sound, counted, and replays to the same tables', () => {
  expect(check()).toEqual({ problems: [], changes: log().length, head: headHash(cases.db) });
});

test('numbers go on from one change to the next, and start anew under a new device', async () => {
  const numbers = () => log().map(({ id }) => id.split(':'));
  const [first] = numbers();
  expect(numbers().map(([device]) => device)).toEqual(log().map(() => first?.[0]));
  expect(numbers().map(([, number]) => Number(number))).toEqual(log().map((_, index) => index + 1));
  const device = write(cases.db, (transaction) => renewDevice(transaction, () => 'another-device'));
  await cases.client.savePerson({ caseId, fields: { city: 'Prova' } });
  expect(numbers().at(-1)).toEqual([device, '0000000001']);
  expect(check().problems).toEqual([]);
});

test('SQL alone neither edits, deletes nor replaces a change', () => {
  const attempts = [
    `UPDATE change SET actor_name = 'Someone else' WHERE position = 3`,
    'DELETE FROM change WHERE position = 3',
    'INSERT OR REPLACE INTO change SELECT * FROM change WHERE position = 3',
  ];
  for (const sql of attempts) {
    expect(() => write(cases.db, (transaction) => transaction.run(sql))).toThrow(/^changes are/);
  }
  expect(check().problems).toEqual([]);
});

test.each([
  ['edited', `UPDATE change SET payload = json_set(payload, '$.title', 'Chef') WHERE position = 6`],
  ['signed by another', `UPDATE change SET actor_name = 'Someone else' WHERE position = 6`],
  ['dated back', `UPDATE change SET time = '2020-01-01T00:00:00.000Z-0000' WHERE position = 6`],
  ['taken out', 'DELETE FROM change WHERE position = 6'],
  [
    'put in the place of another',
    'UPDATE change SET position = -6 WHERE position = 6; UPDATE change SET position = 6 WHERE position = 7; UPDATE change SET position = 7 WHERE position = -6',
  ],
])('a change that was %s breaks the chain', (_, sql) => {
  tamper(sql);
  expect(check().problems).toContain('CHAIN_BROKEN');
});

test('with another key the chain does not hold', () => {
  expect(check(randomBytes(32)).problems).toEqual(['CHAIN_BROKEN']);
});

test('a log that was cut at its end has another head than the one written down', () => {
  const head = headHash(cases.db);
  tamper('DELETE FROM change WHERE position = (SELECT max(position) FROM change)');
  expect(headHash(cases.db)).not.toBe(head);
});

test.each([
  ['changed', `UPDATE person SET headline = 'Chef'`],
  ['taken out', `DELETE FROM education WHERE id = (SELECT min(id) FROM education)`],
  ['put in', `INSERT INTO case_record (id, created_at, updated_at) VALUES ('z', '2026', '2026')`],
])('a row that was %s past the log shows when the log is replayed', (_, sql) => {
  tamper(sql);
  expect(check().problems).toEqual(['REPLAY_DIFFERS']);
});

test('a reference to nothing is found', () => {
  tamper(`UPDATE skill SET experience_id = 'nowhere' WHERE id = (SELECT min(id) FROM skill)`);
  expect(check().problems).toEqual(['FOREIGN_KEYS', 'REPLAY_DIFFERS']);
});

test('time never runs back, whatever the clock says', async () => {
  const before = (await cases.client.get({ caseId })).updatedAt;
  cases.clock.set('2001-01-01T00:00:00.000Z');
  const { savedAt } = await cases.client.savePerson({ caseId, fields: { city: 'Prova' } });
  expect(savedAt).toBe(before);
  const times = cases.db.rows(z.object({ time: z.string() }), 'SELECT time FROM change ORDER BY position');
  expect(times.map(({ time }) => time)).toEqual(times.map(({ time }) => time).toSorted());
  expect(new Set(times.map(({ time }) => time)).size).toBe(times.length);
});

test('more changes in one millisecond than the counter holds go into the next millisecond', () => {
  const now = new Date('2026-11-22T13:02:11.123Z');
  expect(hybridTime(now, undefined)).toBe('2026-11-22T13:02:11.123Z-0000');
  expect(hybridTime(now, '2026-11-22T13:02:11.123Z-00ff')).toBe('2026-11-22T13:02:11.123Z-0100');
  expect(hybridTime(now, '2026-11-22T13:02:11.123Z-ffff')).toBe('2026-11-22T13:02:11.124Z-0000');
});
