// How the database answers what is asked of skills: by an index, whatever a case holds.
import { expect, test } from 'vitest';
import { createSkillHandlers } from '../../electron/backend/skills/handlers.ts';
import { createTaxonomyReader } from '../../electron/backend/taxonomy/reader.ts';
import { createEmbeddedSource } from '../../electron/backend/taxonomy/suggest/embedded-source.ts';
import { createUniqueIds } from '../../electron/backend/unique-id.ts';
import { EVIDENCE_RULES } from '../../shared/domain/recognition.ts';
import { openCases } from '../support/open-cases.ts';
import { recordStatements, slowAmong } from '../support/query-plans.ts';
import { act } from '../support/recognition-acts.ts';
import { COOK, evidenceItem, skillFields, skillSource, trialOf } from '../support/skills-office.ts';

test('no statement of any procedure of skills walks a table or sorts', async () => {
  const cases = openCases();
  const { id: caseId } = await cases.client.create({ preferredName: 'Amina Esempio' });
  const statements = recordStatements(cases.db);
  await runEverything(cases, caseId);
  expect(statements.size).toBeGreaterThan(40);
  expect(slowAmong(cases.db, statements)).toEqual([]);
  cases.stop();
});

async function runEverything(
  { db, auditKey, clock }: ReturnType<typeof openCases>,
  caseId: string,
): Promise<void> {
  const skills = createSkillHandlers({
    open: () => ({ db, actor: { id: 'counsellor-1', name: 'Carla Prova' }, auditKey }),
    clock: clock.now,
    ids: createUniqueIds(clock.now),
    changed: () => undefined,
    reader: createTaxonomyReader(createEmbeddedSource()),
    suggest: () => [],
    assessors: () => 'one',
  });
  const asked = { caseId, language: 'en' };
  const concept = { conceptUri: COOK, conceptLabel: '', conceptLanguage: 'en', conceptVersion: '' };
  const accepted = { fields: skillFields(concept), sources: [skillSource()] };
  const { ids } = await skills.accept({ caseId, skills: [accepted] });
  const [skillId = ''] = ids;
  const file = new TextEncoder().encode('%PDF-1.7\n%%EOF');
  const { id } = await skills.addEvidence({ caseId, evidence: evidenceItem([skillId]), file });
  await skills.saveEvidence({ caseId, id, fields: { note: 'Seen.' } });
  for (const removed of [true, false]) await skills.setEvidenceRemoved({ caseId, id, removed });
  await skills.record({ caseId, act: act('assess', { skillId }) });
  await skills.record({ caseId, act: act('recognise', { skillId, rules: [...EVIDENCE_RULES] }) });
  const trial = await skills.addTrial({ caseId, trial: trialOf(), skillIds: [skillId] });
  await skills.saveTrial({ caseId, id: trial.id, trial: trialOf({ note: 'Again.' }), skillIds: [skillId] });
  await skills.setTrialRemoved({ caseId, id: trial.id, removed: true });
  await skills.link({ caseId, skillId, concept });
  const rejection = { uri: COOK, label: 'Cook' };
  for (const rejected of [true, false]) await skills.setRejected({ caseId, rejection, rejected });
  const goal = { uri: 'trama:x', label: '', language: 'en', version: '', isco: '', place: 1, note: '' };
  for (const goals of [[goal], [], [goal]]) await skills.setGoals({ caseId, goals });
  const { evidence } = await skills.ofCase(asked);
  await skills.file({ caseId, fileId: evidence[0]?.fileId ?? '' });
  await skills.told(asked);
  await skills.occupations(asked);
  await skills.advert({ ...asked, text: 'You cook for a hundred people.' });
  await skills.history({ caseId });
}
