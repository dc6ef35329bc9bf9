import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { installSteps, markReady } from '../../electron/backend/vault/install.ts';
import { connectionOf } from '../../electron/backend/database/handles.ts';
import {
  addCase,
  HER_PASSPHRASE,
  NEW_PASSPHRASE,
  openTestVault,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';
import { backedUp, contentOf, restore } from '../support/vault-backup.ts';

afterEach(removeTemporaryFolders);

const HOUR = 3_600_000;

test('restoring brings back what was, keeps aside what is, and counts on under another name', async () => {
  const made = await backedUp();
  addCase(made, 'Mehret');
  const result = await made.vault.handlers.restore({
    folder: made.backup.folder,
    passphrase: HER_PASSPHRASE,
  });
  expect(result.cases).toBe(1);
  expect(made.events.at(-1)).toBe('vaultLocked');
  await made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 1 });
  addCase(made, 'Oksana');
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
  await made.vault.close();

  const aside = testVault({ directory: result.keptAside ?? '' });
  await aside.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(await aside.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
  await aside.vault.close();
  expect(existsSync(made.path('incoming'))).toBe(false);
});

test('killed at any step after the point of no return, the next start finishes the restoring', async () => {
  const made = await backedUp();
  addCase(made, 'Mehret');
  const { keptAside } = await made.vault.handlers.restore({
    folder: made.backup.folder,
    passphrase: HER_PASSPHRASE,
  });
  for (let steps = 0; steps < 20; steps += 1) {
    const directory = path.join(temporaryFolder(), 'vault');
    cpSync(keptAside ?? '', directory, { recursive: true });
    mkdirSync(path.join(directory, 'incoming'));
    for (const name of ['vault.db', 'vault.json'])
      cpSync(made.path(name), path.join(directory, 'incoming', name));
    markReady(directory, { aside: 'kept-aside', keep: true });
    const walk = installSteps(directory);
    const done = Array.from({ length: steps }, () => walk.next().done).includes(true);
    const killed = testVault({ directory });
    await killed.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
    expect(await killed.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 1 });
    await killed.vault.close();
    const aside = testVault({ directory: killed.path('kept-aside') });
    await aside.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
    expect(await aside.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
    await aside.vault.close();
    if (done) return;
  }
  throw new Error('the installation never ends');
});

test('on a new computer a backup becomes the vault, with the passphrase of its day', async () => {
  const made = await backedUp();
  await made.vault.handlers.changePassphrase({ current: HER_PASSPHRASE, next: NEW_PASSPHRASE });
  await made.vault.close();
  const fresh = testVault();
  expect(await restore(fresh, made.backup.folder, NEW_PASSPHRASE)).toBe('WRONG_PASSPHRASE');
  expect(await fresh.vault.handlers.status({})).toMatchObject({ state: 'absent' });
  const result = await fresh.vault.handlers.restore({
    folder: made.backup.folder,
    passphrase: HER_PASSPHRASE,
  });
  expect(result).toEqual({ cases: 1, keptAside: null });
  await fresh.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  await fresh.vault.close();
});

test('the folder of a vault that was killed is a backup too: its log is taken along', async () => {
  const made = await backedUp();
  addCase(made, 'Mehret');
  const copy = path.join(temporaryFolder(), 'copy');
  cpSync(made.directory, copy, { recursive: true });
  expect(existsSync(path.join(copy, 'vault.db-wal'))).toBe(true);
  await made.vault.close();
  const fresh = testVault();
  const result = await fresh.vault.handlers.restore({ folder: copy, passphrase: HER_PASSPHRASE });
  expect(result.cases).toBe(2);
});

const flip = (file: string, position: number): void => {
  const content = readFileSync(file);
  content[position] = (content[position] ?? 0) ^ 1;
  writeFileSync(file, content);
};
const unrecorded = (folder: string): void => rmSync(path.join(folder, 'backup.json'));

test.each<[string, (folder: string) => void, string]>([
  ['without a database', (folder) => rmSync(path.join(folder, 'vault.db')), 'NO_BACKUP_THERE'],
  ['without a vault file', (folder) => rmSync(path.join(folder, 'vault.json')), 'BACKUP_DAMAGED'],
  ['with a flipped bit', (folder) => flip(path.join(folder, 'vault.db'), 9000), 'BACKUP_DAMAGED'],
  [
    'with a flipped bit and no record',
    (folder) => {
      unrecorded(folder);
      flip(path.join(folder, 'vault.db'), 9000);
    },
    'BACKUP_DAMAGED',
  ],
  [
    'cut short, without a record',
    (folder) => {
      unrecorded(folder);
      const file = path.join(folder, 'vault.db');
      writeFileSync(file, readFileSync(file).subarray(0, 8192));
    },
    'BACKUP_DAMAGED',
  ],
  [
    'with an unreadable record',
    (folder) => writeFileSync(path.join(folder, 'backup.json'), '{}'),
    'BACKUP_DAMAGED',
  ],
  [
    'with an unreadable vault file',
    (folder) => writeFileSync(path.join(folder, 'vault.json'), '{}'),
    'BACKUP_DAMAGED',
  ],
  [
    'of a newer program',
    (folder) => writeFileSync(path.join(folder, 'vault.json'), '{"format":2}'),
    'BACKUP_NEWER',
  ],
])('a backup %s is refused with nothing changed', async (_, damage, code) => {
  const made = await backedUp();
  addCase(made, 'Mehret');
  const { id } = made.backup;
  const taken = path.join(temporaryFolder(), id);
  cpSync(made.backup.folder, taken, { recursive: true });
  damage(taken);
  const before = contentOf(made.directory);
  expect(await restore(made, taken)).toBe(code);
  expect(contentOf(made.directory)).toEqual(before);
  // Not even locked: work goes on.
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
  await made.vault.close();
});

test('a backup with a newer schema, of another key, or with a forged record is refused', async () => {
  const made = await backedUp();
  await made.vault.close();
  const other = await openTestVault();
  const foreign = await other.vault.handlers.backup({ folder: null });
  // Newer: the schema's version is raised in the open vault, and its backup taken.
  connectionOf(other.vault.open().db).pragma('user_version = 9999');
  await other.vault.close();
  const newer = path.join(temporaryFolder(), 'newer');
  cpSync(other.directory, newer, { recursive: true });
  expect(await restore(made, newer)).toBe('BACKUP_NEWER');

  const mixed = path.join(temporaryFolder(), 'mixed');
  cpSync(made.backup.folder, mixed, { recursive: true });
  cpSync(path.join(foreign.folder, 'vault.db'), path.join(mixed, 'vault.db'));
  expect(await restore(made, mixed)).toBe('BACKUP_DAMAGED');
  unrecorded(mixed);
  expect(await restore(made, mixed)).toBe('BACKUP_DAMAGED');
  cpSync(path.join(foreign.folder, 'backup.json'), path.join(mixed, 'backup.json'));
  expect(await restore(made, mixed)).toBe('BACKUP_DAMAGED');
  expect(await made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE })).toEqual({
    done: true,
  });
  await made.vault.close();
});

test('a log that does not tell what the tables hold is refused, and verify names it', async () => {
  const made = await backedUp();
  connectionOf(made.vault.open().db).exec(`UPDATE person SET given_name = 'Somebody'`);
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: false, problems: ['REPLAY_DIFFERS'] });
  made.pass(HOUR);
  const { folder } = await made.vault.handlers.backup({ folder: null });
  expect(await restore(made, folder)).toBe('BACKUP_DAMAGED');
  await made.vault.close();
});

test('restoring does not pull the vault away under another program', async () => {
  const made = await backedUp();
  const other = made.restarted();
  const before = contentOf(made.directory);
  expect(await restore(other, made.backup.folder)).toBe('VAULT_IN_USE');
  const now = contentOf(made.directory);
  expect(now).toEqual(before);
  expect(existsSync(made.path('incoming'))).toBe(false);
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 1 });
  await made.vault.close();
});
