// Skills on the encrypted database itself: what happens when the disk is full, and how its statements find their rows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient, createDispatcher } from '../../shared/contract/kernel.ts';
import { skills } from '../../shared/contract/skills.contract.ts';
import { emptyRecognition } from '../../shared/domain/recognition.ts';
import { caseProjection } from '../../electron/backend/cases/projection.ts';
import { connectionOf } from '../../electron/backend/database/handles.ts';
import { checkIntegrity } from '../../electron/backend/database/integrity.ts';
import { createSkillHandlers } from '../../electron/backend/skills/handlers.ts';
import { openSuggest } from '../../electron/backend/taxonomy/suggest/open.ts';
import { createUniqueIds } from '../../electron/backend/unique-id.ts';
import { createTaxonomyReader } from '../../electron/backend/taxonomy/reader.ts';
import { openCases } from '../support/open-cases.ts';
import type { OpenCases } from '../support/open-cases.ts';
import { evidenceItem, skillFields, skillSource, trialOf } from '../support/skills-office.ts';

const { suggest, source } = openSuggest(undefined);
const photo = new Uint8Array(readFileSync(path.join(import.meta.dirname, '../golden/portrait.png')));

let cases: OpenCases;
let client: ReturnType<typeof openSkills>;
let caseId: string;

function openSkills({ db, auditKey, clock, changed }: OpenCases) {
  const handlers = createSkillHandlers({
    open: () => ({ db, actor: { id: 'counsellor-1', name: 'Carla Prova' }, auditKey }),
    clock: clock.now,
    ids: createUniqueIds(clock.now),
    changed: (id) => changed.push(id),
    reader: createTaxonomyReader(source),
    suggest,
    assessors: () => 'one',
  });
  const dispatch = createDispatcher({ skills }, { skills: handlers }, () => 'reported');
  return createClient({ skills }, dispatch).skills;
}

beforeEach(async () => {
  cases = openCases();
  client = openSkills(cases);
  caseId = (await cases.client.create({ preferredName: 'Amina Esempio' })).id;
});
afterEach(() => cases.stop());

const accept = async (words: string) => {
  const skill = { fields: skillFields(), sources: [skillSource({ words })] };
  return (await client.accept({ caseId, skills: [skill] })).ids[0] ?? '';
};
const problems = () =>
  checkIntegrity(cases.db, { auditKey: cases.auditKey, projection: caseProjection }).problems;

test('on a full disk nothing is half-written, and later it works again', async () => {
  const skillId = await accept('I cook.');
  const before = await client.ofCase({ caseId, language: 'en' });
  const connection = connectionOf(cases.db);
  connection.pragma(`max_page_count = ${String(connection.pragma('page_count', { simple: true }))}`);
  const note = 'She cooked. '.repeat(400);
  const skill = { fields: skillFields(), sources: [skillSource({ words: note })] };
  const attempts: (() => Promise<unknown>)[] = [
    () => client.accept({ caseId, skills: Array.from({ length: 60 }, () => skill) }),
    () => client.addEvidence({ caseId, evidence: evidenceItem([skillId], { note }), file: photo }),
    () => client.addTrial({ caseId, trial: trialOf({ note }), skillIds: [skillId] }),
  ];
  cases.changed.length = 0;
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(cases.changed).toEqual([]);
  expect(await client.ofCase({ caseId, language: 'en' })).toEqual(before);
  expect(problems()).toEqual([]);
  connection.pragma('max_page_count = 100000');
  for (const attempt of attempts) await attempt();
  expect((await client.ofCase({ caseId, language: 'en' })).skills).toHaveLength(61);
  expect(problems()).toEqual([]);
});

test('a file of evidence that was exchanged past the log is noticed', async () => {
  const skillId = await accept('I cook.');
  await client.addEvidence({ caseId, evidence: evidenceItem([skillId], { kind: 'file' }), file: photo });
  expect(problems()).toEqual([]);
  connectionOf(cases.db).exec(`UPDATE evidence_file_content SET bytes = x'00'`);
  expect(problems()).toEqual(['REPLAY_DIFFERS']);
});

test('no statement of skills walks a table', async () => {
  const connection = connectionOf(cases.db);
  const prepare = connection.prepare.bind(connection);
  const statements = new Set<string>();
  connection.prepare = (sql: string) => {
    statements.add(sql);
    return prepare(sql);
  };
  await useEverything();
  connection.prepare = prepare;
  const walking = [...statements].filter((sql) => {
    const parameters = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, null]));
    const steps = cases.db.rows(z.object({ detail: z.string() }), `EXPLAIN QUERY PLAN ${sql}`, parameters);
    const isNewest = /ORDER BY position DESC LIMIT 1$/u.test(sql);
    return !isNewest && steps.some(({ detail }) => /SCAN|USING PRIMARY KEY$/u.test(detail));
  });
  expect(statements.size).toBeGreaterThan(30);
  expect(walking).toEqual([]);
});

async function useEverything(): Promise<void> {
  const skillId = await accept('I cook.');
  const conceptUri = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000';
  const concept = { conceptUri, conceptLabel: 'cook', conceptLanguage: 'en', conceptVersion: '1.2.1' };
  await client.link({ caseId, skillId, concept });
  const again = { fields: skillFields(concept), sources: [skillSource({ words: 'Again.' })] };
  await client.accept({ caseId, skills: [again] });
  const { id } = await client.addEvidence({ caseId, evidence: evidenceItem([skillId]), file: photo });
  await client.saveEvidence({ caseId, id, fields: { note: 'Seen' } });
  for (const removed of [true, false]) await client.setEvidenceRemoved({ caseId, id, removed });
  const { id: trialId } = await client.addTrial({ caseId, trial: trialOf(), skillIds: [skillId] });
  await client.saveTrial({ caseId, id: trialId, trial: trialOf({ note: 'Again' }), skillIds: [skillId] });
  for (const removed of [true, false]) await client.setTrialRemoved({ caseId, id: trialId, removed });
  const found = { act: 'assess', method: 'trial', outcome: 'met', level: 3 } as const;
  const who = { skillId, who: 'Ida Esempio', heldOn: '2026-11-25' };
  await client.record({ caseId, act: { ...emptyRecognition, ...found, ...who } });
  const rejection = { uri: 'trama:no', label: 'No' };
  for (const rejected of [true, false]) await client.setRejected({ caseId, rejection, rejected });
  const goal = {
    uri: 'trama:goal',
    label: 'cook',
    language: 'en',
    version: '',
    isco: '',
    place: 1,
    note: '',
  };
  await client.setGoals({ caseId, goals: [goal] });
  await client.setGoals({ caseId, goals: [] });
  const { evidence } = await client.ofCase({ caseId, language: 'en' });
  await client.file({ caseId, fileId: evidence.find(({ file }) => file)?.fileId ?? '' });
  await client.told({ caseId, language: 'en' });
  await client.occupations({ caseId, language: 'en' });
  await client.history({ caseId });
  await client.advert({ caseId, language: 'en', text: 'We look for a cook.' });
}
