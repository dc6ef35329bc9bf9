// An older program's vault, opened by one that has a further step: first the backup, then the step.
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schemaVersion } from '../../electron/backend/database/migrate.ts';
import { MIGRATIONS, NEWEST_VERSION } from '../../electron/backend/database/migrations/index.ts';
import {
  addCase,
  HER_PASSPHRASE,
  openTestVault,
  outcome,
  recover,
  removeTemporaryFolders,
  testVault,
} from '../support/vault.ts';

const next = {
  version: NEWEST_VERSION + 1,
  name: 'next',
  sql: `ALTER TABLE meta ADD COLUMN note TEXT NOT NULL DEFAULT 'old'`,
};

let older: Awaited<ReturnType<typeof openTestVault>>;
let newer: ReturnType<typeof testVault>;

beforeEach(async () => {
  older = await openTestVault();
  addCase(older, 'Layla');
  await older.vault.close();
  newer = testVault({ directory: older.directory, migrations: [...MIGRATIONS, next] });
});
afterEach(async () => {
  await newer.vault.close();
  removeTemporaryFolders();
});

const unlock = () =>
  outcome(() => newer.vault.handlers.unlock({ counsellorId: older.amina, passphrase: HER_PASSPHRASE }));
const unlockByCode = () => recover(newer, { counsellorId: older.amina, recoveryCode: older.recoveryCode });

/** A file stands where the folder of backups should be. */
function blockBackups(): void {
  rmSync(older.path('backups'), { recursive: true, force: true });
  writeFileSync(older.path('backups'), 'no folder');
}

test('the vault is backed up once and brought to the new schema', async () => {
  expect(await unlock()).toBe('accepted');
  expect(schemaVersion(newer.vault.open().db)).toBe(next.version);
  expect(await newer.vault.handlers.backups({})).toMatchObject([{ cases: 1 }]);
});

test.each([
  ['a passphrase', unlock],
  ['the recovery code', unlockByCode],
])(
  'where no backup can be made, %s is refused in words, and the vault stays as it was',
  async (_with, open) => {
    blockBackups();
    expect(await open()).toBe('BACKUP_FAILED');
    expect(await newer.vault.handlers.status({})).toMatchObject({ state: 'locked', current: null });

    // Neither schema nor passphrase has changed: the older program still opens it.
    const reopen = () =>
      older.vault.handlers.unlock({ counsellorId: older.amina, passphrase: HER_PASSPHRASE });
    expect(await outcome(reopen)).toBe('accepted');
    expect(await older.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 1 });
    await older.vault.close();
  },
);

test('when the folder of backups can be made again, the vault opens', async () => {
  blockBackups();
  expect(await unlock()).toBe('BACKUP_FAILED');
  rmSync(older.path('backups'));
  expect(await unlock()).toBe('accepted');
  expect(await newer.vault.handlers.backups({})).toHaveLength(1);
});
