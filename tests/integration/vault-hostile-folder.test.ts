// Whoever can write beside the vault, and whatever a kill or a dead battery leaves there.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { backedUp, restore } from '../support/vault-backup.ts';
import {
  HER_PASSPHRASE,
  NEW_PASSPHRASE,
  openTestVault,
  outcome,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';

afterEach(removeTemporaryFolders);

const DAY = 24 * 60 * 60 * 1000;

test.each(['..', '.', '../..', 'a/../..'])('an order to tidy up %s is not obeyed', async (aside) => {
  const parent = temporaryFolder();
  const made = await openTestVault({ directory: path.join(parent, 'vault') });
  await made.vault.close();
  writeFileSync(path.join(parent, 'letter.txt'), 'hers');
  mkdirSync(made.path('incoming'));
  writeFileSync(made.path('incoming', 'ready.json'), JSON.stringify({ aside, keep: false }));
  const { vault } = made.restarted();
  await outcome(() => vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE }));
  expect(existsSync(path.join(parent, 'letter.txt'))).toBe(true);
  expect(existsSync(made.path('vault.db'))).toBe(true);
});

test.each(['', '{', 'null', '{"aside":"x"}'])('a marker that reads %j keeps nobody out', async (marker) => {
  const made = await openTestVault();
  await made.vault.close();
  mkdirSync(made.path('incoming'));
  writeFileSync(made.path('incoming', 'ready.json'), marker);
  const { vault } = made.restarted();
  expect((await vault.handlers.status({})).state).toBe('locked');
  expect(
    await outcome(() => vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE })),
  ).toBe('accepted');
});

test('what a kill left of an older vault file goes when the vault opens', async () => {
  const made = await openTestVault();
  const old = readFileSync(made.path('vault.json'));
  await made.vault.handlers.changePassphrase({ current: HER_PASSPHRASE, next: NEW_PASSPHRASE });
  await made.vault.close();
  writeFileSync(made.path('vault.json.00ff00ff.new'), old);
  writeFileSync(made.path('vault.json.copy.0a1b2c3d.new'), old);
  const { vault } = made.restarted();
  await vault.handlers.unlock({ counsellorId: made.amina, passphrase: NEW_PASSPHRASE });
  expect(readdirSync(made.directory).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('the folder in use is no backup of itself', async () => {
  const made = await backedUp();
  const link = path.join(temporaryFolder(), 'link');
  symlinkSync(made.directory, link);
  expect(await restore(made, made.directory)).toBe('NO_BACKUP_THERE');
  expect(await restore(made, link)).toBe('NO_BACKUP_THERE');
  expect((await made.vault.handlers.status({})).state).toBe('unlocked');
});

test('a stranger’s backup does not buy more guesses', async () => {
  const strange = await openTestVault();
  const { folder } = await strange.vault.handlers.backup({ folder: null });
  writeFileSync(path.join(folder, 'backup.json'), '{}');
  const made = await backedUp();
  await made.vault.close();
  const wrong = () =>
    outcome(() =>
      made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: 'sbagliata davvero tanto' }),
    );
  expect([await wrong(), await wrong()]).toEqual(['WRONG_PASSPHRASE', 'WRONG_PASSPHRASE']);
  expect(await restore(made, folder)).toBe('BACKUP_DAMAGED');
  expect([await wrong(), await wrong()]).toEqual(['WRONG_PASSPHRASE', 'TOO_SOON']);
});

test('a restored vault is private and can be written, whatever the rights of its backup', async () => {
  const made = await backedUp();
  const copy = path.join(temporaryFolder(), 'stick');
  cpSync(made.backup.folder, copy, { recursive: true });
  for (const name of readdirSync(copy)) chmodSync(path.join(copy, name), 0o444);
  expect(await restore(made, copy)).toBe('accepted');
  for (const name of ['vault.db', 'vault.json']) expect(statSync(made.path(name)).mode & 0o777).toBe(0o600);
});

test('a clock set back by years does not throw away the backup just taken', async () => {
  const made = await openTestVault();
  for (let month = 0; month < 12; month += 1) {
    await made.vault.handlers.backup({ folder: null });
    made.pass(40 * DAY);
  }
  made.pass(-9000 * DAY);
  const taken = await made.vault.handlers.backup({ folder: null });
  expect(existsSync(path.join(taken.folder, 'vault.db'))).toBe(true);
  expect((await made.vault.handlers.backups({})).map(({ folder }) => folder)).toContain(taken.folder);
});

test('backups asked for inside the vault’s own are its own: listed once', async () => {
  const made = await openTestVault();
  const first = await made.vault.handlers.backup({ folder: null });
  made.pass(1000);
  await made.vault.handlers.backup({ folder: made.path('backups') });
  made.pass(1000);
  await made.vault.handlers.backup({ folder: first.folder });
  const folders = (await made.vault.handlers.backups({})).map(({ folder }) => folder);
  expect(folders).toHaveLength(3);
  expect(new Set(folders.map((folder) => path.dirname(folder)))).toEqual(new Set([made.path('backups')]));
});

test('offices that share a folder for backups leave each other’s unfinished ones alone', async () => {
  const share = temporaryFolder();
  const others = path.join(share, '.trama-unfinished-01999999-0000-7000-8000-00000000ffff-2026');
  mkdirSync(others);
  const made = await openTestVault();
  await made.vault.handlers.backup({ folder: share });
  expect(existsSync(others)).toBe(true);
});

test.each(["l'ufficio", 'a?b#c%20d', 'file:x', '100% «tutto»', ':memory:', 'ufficio ☂ ｶﾅ'])(
  'a vault lives, is backed up and restored in a folder named %s',
  async (name) => {
    const made = await openTestVault({ directory: path.join(temporaryFolder(), name) });
    const { folder } = await made.vault.handlers.backup({ folder: null });
    expect(await restore(made, folder)).toBe('accepted');
    expect(
      await outcome(() =>
        made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE }),
      ),
    ).toBe('accepted');
    expect(existsSync(made.path('vault.db'))).toBe(true);
  },
);

test('everything in the vault’s folder is readable by its owner only', async () => {
  const made = await backedUp();
  await made.vault.handlers.backup({ folder: temporaryFolder() });
  await outcome(() => made.vault.handlers.newRecoveryCode({ passphrase: 'sbagliata davvero tanto' }));
  const entries = readdirSync(made.directory, { recursive: true, withFileTypes: true });
  const modes = entries.map((entry) => {
    const mode = statSync(path.join(entry.parentPath, entry.name)).mode & 0o777;
    return [entry.name, mode.toString(8), entry.isDirectory() ? '700' : '600'] as const;
  });
  expect(modes.map(([name]) => name)).toEqual(expect.arrayContaining(['vault.db-wal', 'attempts.json']));
  expect(modes.filter(([, mode, wanted]) => mode !== wanted)).toEqual([]);
});

test('a place where no folder can be is refused in words', async () => {
  const file = path.join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const { vault } = testVault({ directory: path.join(file, 'vault') });
  expect((await vault.handlers.status({})).state).toBe('absent');
  expect(
    await outcome(() => vault.handlers.create({ counsellorName: 'Amina', passphrase: HER_PASSPHRASE })),
  ).toBe('FOLDER_UNUSABLE');
});
