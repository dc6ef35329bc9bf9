// `node tests/support/store-vault.ts`: stores a vault as today's program writes it, under the number of its newest
// migration. Run once, before a migration is released; what is stored is never made again. `stored-vaults.ts` reads it.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NEWEST_VERSION } from '../../electron/backend/database/migrations/index.ts';
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
await stop();

// Fails where one is stored already.
mkdirSync(path.dirname(target), { recursive: true });
mkdirSync(target);
for (const name of VAULT_FILES) renameSync(path.join(directory, name), path.join(target, name));
writeFileSync(path.join(target, RECOVERY_CODE_FILE), `${recoveryCode}\n`);
remove();
console.log(target);
