import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { outcome, removeTemporaryFolders, temporaryFolder } from '../support/vault.ts';
import { backedUp } from '../support/vault-backup.ts';

afterEach(removeTemporaryFolders);

const HOUR = 3_600_000;
const MAKE_PIPE = 'mkfifo';

test('a backup is checked, listed, and the last one is shown while locked too', async () => {
  const made = await backedUp();
  expect(made.backup).toMatchObject({
    cases: 1,
    takenAt: '2026-03-02T09:00:00.000Z',
    verifiedAt: '2026-03-02T09:00:00.000Z',
  });
  expect(readdirSync(made.backup.folder).sort()).toEqual(['backup.json', 'vault.db', 'vault.json']);
  made.pass(HOUR);
  const second = await made.vault.handlers.backup({ folder: null });
  await made.vault.close();
  expect(await made.vault.handlers.backups({})).toEqual([second, made.backup]);
  expect(await made.vault.handlers.status({})).toMatchObject({ state: 'locked', lastBackup: second });
});

test('a backup goes to a folder of her choice and is found again', async () => {
  const made = await backedUp();
  const stick = temporaryFolder();
  made.pass(HOUR);
  const { folder } = await made.vault.handlers.backup({ folder: stick });
  expect(path.dirname(folder)).toBe(stick);
  expect(readdirSync(stick)).toHaveLength(1);
  expect((await made.vault.handlers.status({})).lastBackup?.folder).toBe(folder);
  rmSync(folder, { recursive: true });
  expect((await made.vault.handlers.status({})).lastBackup?.folder).toBe(made.backup.folder);
  await made.vault.close();
});

test.skipIf(process.platform === 'win32')(
  'a folder that does not answer keeps nobody waiting, and counts again when it does',
  async () => {
    const made = await backedUp();
    const share = temporaryFolder();
    made.pass(HOUR);
    const { folder } = await made.vault.handlers.backup({ folder: share });
    const last = async () => (await made.vault.handlers.status({})).lastBackup?.folder;
    expect(await last()).toBe(folder);
    // Reading a pipe into which nobody writes hangs as reading from a share that is gone does.
    const record = path.join(folder, 'backup.json');
    const content = readFileSync(record);
    rmSync(record);
    execFileSync(MAKE_PIPE, [record]);
    const asked = performance.now();
    expect(await last()).toBe(folder);
    expect(performance.now() - asked).toBeLessThan(1500);
    const askedAgain = performance.now();
    expect(await last()).toBe(folder);
    expect(performance.now() - askedAgain).toBeLessThan(250);
    const pipe = openSync(record, 'r+');
    writeSync(pipe, content);
    closeSync(pipe);
    rmSync(record);
    await expect.poll(last).toBe(made.backup.folder);
    await made.vault.close();
  },
);

test('a folder that is none is refused', async () => {
  const made = await backedUp();
  const backup = (folder: string) => outcome(() => made.vault.handlers.backup({ folder }));
  expect(await backup(made.path('nowhere'))).toBe('FOLDER_UNUSABLE');
  expect(await backup(made.path('vault.json'))).toBe('FOLDER_UNUSABLE');
  expect(await backup('relative')).toBe('FOLDER_UNUSABLE');
  await made.vault.close();
});

test('old backups go, those that others keep elsewhere stay', async () => {
  const made = await backedUp();
  const stick = temporaryFolder();
  await made.vault.handlers.backup({ folder: stick });
  for (let hour = 0; hour < 5; hour += 1) {
    made.pass(HOUR);
    await made.vault.handlers.backup({ folder: null });
  }
  const backups = await made.vault.handlers.backups({});
  expect(backups.filter(({ folder }) => folder.startsWith(made.directory))).toHaveLength(3);
  expect(readdirSync(stick)).toHaveLength(1);
  await made.vault.close();
});
