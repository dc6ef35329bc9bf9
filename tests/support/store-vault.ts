// `node tests/support/store-vault.ts`: stores a vault as today's program writes it, under the number of its newest
// migration. Run once, before a migration is released; what is stored is never made again. `stored-vaults.ts` reads it.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NEWEST_VERSION } from '../../electron/backend/database/migrations/index.ts';
import { emptyEvidence } from '../../shared/domain/evidence.ts';
import { emptyRecognition, EVIDENCE_RULES } from '../../shared/domain/recognition.ts';
import { emptySkill } from '../../shared/domain/skill.ts';
import { startBackend } from './backend.ts';
import { RECOVERY_CODE_FILE, VAULT_FILES, vaultFolder } from './stored-vaults.ts';
import { temporaryFolder } from './temporary-folder.ts';

const WRITTEN_AT = '2026-11-22T13:00:00.000Z';

const target = vaultFolder(NEWEST_VERSION);
const { directory, remove } = temporaryFolder();
const { client, createVault, stop } = await startBackend({ directory, clock: () => new Date(WRITTEN_AT) });
const recoveryCode = await createVault();
await client.settings.save({ language: 'it' });
const { id: caseId } = await client.cases.addSample({});
const photo = new Uint8Array(readFileSync(path.join(import.meta.dirname, '../golden/portrait.png')));
await client.cases.setPhoto({ caseId, photo });
// Every kind of change stands in the log: what was removed, what came back, what moved.
const { experience, skill } = await client.cases.get({ caseId });
const [experienceId, skillId] = [experience[0]?.id, skill[0]?.id];
if (experienceId === undefined || skillId === undefined) throw new Error('the sample case has changed');
const first = { caseId, kind: 'experience', id: experienceId } as const;
await client.cases.removeEntry(first);
await client.cases.restoreEntry(first);
await client.cases.moveEntry({ ...first, to: 1 });
await client.cases.removeEntry({ caseId, kind: 'skill', id: skillId });
// An interview with an answer, one that was left, one still being typed, and what was accepted of it.
const begun = { caseId, definitionId: 'win-closing', herLanguage: 'ar', interpreter: 'inRoom' } as const;
const { id: interviewId } = await client.interviews.start(begun);
const answer = { state: 'answered', value: 'La sarta' } as const;
await client.interviews.saveAnswer({ interviewId, path: 'showFirst', answer });
await client.interviews.saveAnswer({
  interviewId,
  path: 'whoHelps',
  answer: { state: 'declined', value: null },
});
await client.interviews.saveDraft({ interviewId, path: 'firstStep', answer });
await client.interviews.addFile({ interviewId, path: 'showFirst', content: photo });
const made = {
  to: 'fact',
  fields: { name: 'helpful', state: 'answered', value: 5, since: null, statedOn: '2026-11-22' },
} as const;
const proposal = { proposal: 'helpful', path: 'helpful', proposed: '{}', made };
await client.interviews.accept({ interviewId, proposals: [proposal] });
// A skill from what she typed, photographed, assessed, recognised and written on a certificate; a trial, a goal, a refusal.
const concept = {
  conceptUri: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000',
  conceptLabel: 'cucinare per molte persone',
  conceptLanguage: 'it',
  conceptVersion: '1.2.1',
};
const { evidence: _grade, ...fields } = { ...emptySkill, ...concept, name: 'Cucinare per le feste' };
const source = {
  kind: 'card',
  words: 'La sarta',
  language: 'it',
  interviewId,
  path: 'showFirst',
  storyId: null,
  experienceId: null,
  activityId: 'cook-many',
  why: '',
} as const;
const { ids } = await client.skills.accept({ caseId, skills: [{ fields, sources: [source] }] });
const [cooking = ''] = ids;
const { fileId: _file, ...item } = emptyEvidence;
const shown = { kind: 'file' as const, skillIds: [cooking], title: 'La tavola della festa' };
const evidence = { ...item, ...shown };
await client.skills.addEvidence({ caseId, evidence, file: photo });
const act = { ...emptyRecognition, skillId: cooking, who: 'Carla Prova', heldOn: '2026-11-22' };
const found = { level: 3, outcome: 'met', method: 'portfolio' } as const;
await client.skills.record({ caseId, act: { ...act, ...found, act: 'assess' } });
await client.skills.record({
  caseId,
  act: { ...act, act: 'recognise', level: 3, rules: [...EVIDENCE_RULES] },
});
await client.skills.addTrial({
  caseId,
  trial: {
    sheetId: 'kitchen',
    sheetVersion: 1,
    heldOn: '2026-11-22',
    place: '',
    observer: 'Ida Esempio',
    marks: [{ criterion: 'hygiene', mark: 'alone', note: '' }],
    note: '',
  },
  skillIds: [cooking],
});
await client.skills.setRejected({ caseId, rejection: { uri: 'trama:no', label: 'No' }, rejected: true });
const occupation = { uri: 'http://data.europa.eu/esco/occupation/0', label: 'cuoca', isco: '5120' };
const goal = { ...occupation, language: 'it', version: '1.2.1', place: 1, note: '' };
await client.skills.setGoals({ caseId, goals: [goal] });
await stop();

// Fails where one is stored already.
mkdirSync(path.dirname(target), { recursive: true });
mkdirSync(target);
for (const name of VAULT_FILES) renameSync(path.join(directory, name), path.join(target, name));
writeFileSync(path.join(target, RECOVERY_CODE_FILE), `${recoveryCode}\n`);
remove();
console.log(target);
