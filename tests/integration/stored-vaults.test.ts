// What earlier programs have written, opened by today's: the proof that nobody's vault is left behind.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, NEWEST_VERSION } from '../../electron/backend/database/migrations/index.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';
import { copyStoredVault, storedVersions } from '../support/stored-vaults.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NEW_PASSPHRASE = 'quaderno nuvoloso tamburo vetrata';

let folder: ReturnType<typeof temporaryFolder>;
let started: StartedBackend;

beforeEach(async () => {
  folder = temporaryFolder();
  started = await startBackend({ directory: folder.directory });
});
afterEach(async () => {
  await started.stop();
  folder.remove();
});

async function onlyCounsellor(): Promise<{ id: string; name: string }> {
  const { counsellors } = await started.client.vault.status({});
  const [counsellor] = counsellors;
  if (counsellor === undefined) throw new Error('the stored vault has no counsellor');
  return counsellor;
}

test('a vault is stored for every migration', () => {
  expect(storedVersions()).toEqual(MIGRATIONS.map(({ version }) => version));
});

test.each(storedVersions())(
  'the vault of version %i opens, is sound and tells what it was told',
  async (version) => {
    const { client } = started;
    copyStoredVault(version, folder.directory);
    const { id, name } = await onlyCounsellor();
    expect(name).toBe('Carla Prova');
    await client.vault.unlock({ counsellorId: id, passphrase: PASSPHRASE });

    expect(await client.vault.backups({})).toHaveLength(version < NEWEST_VERSION ? 1 : 0);
    expect(await client.vault.verify({})).toMatchObject({ sound: true, problems: [], cases: 1 });
    const { cases } = await client.cases.list({ search: 'amina', archived: false, after: null });
    const [summary] = cases;
    if (summary === undefined) throw new Error('the stored case is gone');
    const record = await client.cases.get({ caseId: summary.id });
    expect(record.person).toMatchObject({ givenName: 'Amina', familyName: 'Esempio' });
    expect(record.experience.map(({ value }) => value.title)).toEqual([
      'Sarta su misura, in casa',
      'Cura di due familiari anziani e della casa',
    ]);
    expect(record.skill[0]?.value.name).toBe('Usare macchina da cucire e tagliacuci');
    expect((await client.cases.photo({ caseId: summary.id })).mediaType).toBe('image/png');

    // From version 2 on: an interview as it was held, with what was being typed when it was stored.
    const [interview] = await client.interviews.ofCase({ caseId: summary.id });
    expect(interview === undefined).toBe(version < 2);
    if (interview) {
      const state = await client.interviews.get({ interviewId: interview.id });
      expect(state.answers).toMatchObject([
        { path: 'firstStep', answer: { state: 'answered', value: 'La sarta' }, draft: true },
        { path: 'showFirst', answer: { state: 'answered', value: 'La sarta' } },
        { path: 'whoHelps', answer: { state: 'declined', value: null } },
      ]);
      const pack = await client.interviews.pack({ hash: interview.definitionHash, languages: ['it'] });
      expect(pack.definition.id).toBe('win-closing');
      expect((await client.interviews.record({ caseId: summary.id })).facts).toHaveLength(1);
    }

    // From version 3 on: a skill with where it comes from, its evidence and its recognition.
    const held = await client.skills.ofCase({ caseId: summary.id, language: 'it' });
    expect(held.skills.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(held.evidence.length > 0).toBe(version >= 3);
    if (version >= 3) {
      const skill = held.skills.at(-1);
      expect(skill?.value).toMatchObject({ name: 'Cucinare per le feste', level: 3, evidence: 'E3' });
      expect(skill?.sources).toMatchObject([
        { kind: 'card', path: 'showFirst', written: { by: 'Carla Prova' } },
      ]);
      expect(held.recognition.map(({ act }) => act)).toEqual(['assess', 'recognise']);
      const fileId = held.evidence.find(({ kind }) => kind === 'file')?.fileId ?? '';
      expect((await client.skills.file({ caseId: summary.id, fileId })).mediaType).toBe('image/png');
      const counts = [held.trials, held.rejections, held.goals].map(({ length }) => length);
      expect(counts).toEqual([1, 1, 1]);
    }

    // It is no museum piece: work goes on in it.
    await client.cases.savePerson({ caseId: summary.id, fields: { city: 'Prova' } });
    expect((await client.vault.verify({})).sound).toBe(true);
  },
);

test.each(storedVersions())(
  'the recovery code of the vault of version %i still opens it',
  async (version) => {
    const { client } = started;
    const recoveryCode = copyStoredVault(version, folder.directory);
    const { id } = await onlyCounsellor();
    await client.vault.unlockByRecoveryCode({ recoveryCode, counsellorId: id, passphrase: NEW_PASSPHRASE });
    expect((await client.vault.status({})).state).toBe('unlocked');
  },
);
