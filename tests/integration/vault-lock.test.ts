import { setTimeout as wait } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { addCase, HER_PASSPHRASE, openTestVault, outcome, removeTemporaryFolders } from '../support/vault.ts';

afterEach(removeTemporaryFolders);

const MINUTE = 60_000;
const SOON = { lockAfterMinutes: () => 5, lookEvery: 5 };

test('the vault locks when nobody was at work for the minutes set', async () => {
  const made = await openTestVault(SOON);
  made.pass(4 * MINUTE);
  await made.vault.handlers.touch({});
  made.pass(4 * MINUTE);
  await wait(30);
  expect(await made.vault.handlers.status({})).toMatchObject({ state: 'unlocked' });
  made.pass(MINUTE);
  await expect.poll(() => made.events).toEqual(['vaultUnlocked', 'vaultLocked']);
  expect(await made.vault.handlers.status({})).toMatchObject({ state: 'locked' });
});

test('a computer that slept finds the vault locked, before any timer has run and whoever touches it', async () => {
  const made = await openTestVault({ lockAfterMinutes: () => 5 });
  made.pass(8 * 60 * MINUTE);
  expect(() => made.vault.open()).toThrow('LOCKED');
  await made.vault.handlers.touch({});
  expect(() => made.vault.open()).toThrow('LOCKED');
  await expect.poll(() => made.events).toEqual(['vaultUnlocked', 'vaultLocked']);
});

test('a changed setting counts at once', async () => {
  let minutes = 60;
  const made = await openTestVault({ lockAfterMinutes: () => minutes });
  made.pass(10 * MINUTE);
  expect(() => made.vault.open()).not.toThrow();
  minutes = 10;
  expect(() => made.vault.open()).toThrow('LOCKED');
  await made.vault.close();
});

test('a clock that is set back does not keep the vault open longer', async () => {
  const made = await openTestVault({ lockAfterMinutes: () => 5 });
  made.pass(-24 * 60 * MINUTE);
  expect(() => made.vault.open()).not.toThrow();
  made.pass(5 * MINUTE);
  expect(() => made.vault.open()).toThrow('LOCKED');
  await made.vault.close();
});

test('locking wipes the keys, closes the database and leaves no write-ahead log', async () => {
  const made = await openTestVault();
  addCase(made, 'Layla');
  const { db, auditKey } = made.vault.open();
  expect(auditKey.every((byte) => byte === 0)).toBe(false);
  await made.vault.handlers.lock({});
  expect(auditKey.every((byte) => byte === 0)).toBe(true);
  expect(() => db.rows({ parse: String } as never, 'SELECT 1')).toThrow('not open');
  for (const name of ['vault.db-wal', 'vault.db-shm', 'vault.db-journal']) {
    expect(existsSync(made.path(name))).toBe(false);
  }
  expect(made.events).toEqual(['vaultUnlocked', 'vaultLocked']);
  await made.vault.handlers.lock({});
  expect(made.events).toHaveLength(2);
});

test('locking waits for what is under way, and nothing works on a locked vault', async () => {
  const made = await openTestVault();
  const { handlers } = made.vault;
  const [change] = await Promise.all([
    outcome(() => handlers.newRecoveryCode({ passphrase: HER_PASSPHRASE })),
    handlers.lock({}),
  ]);
  expect(change).toBe('accepted');
  const calls = [
    () => handlers.newRecoveryCode({ passphrase: HER_PASSPHRASE }),
    () => handlers.changePassphrase({ current: HER_PASSPHRASE, next: HER_PASSPHRASE }),
    () => handlers.addCounsellor({ name: 'Berta Prova', passphrase: HER_PASSPHRASE }),
    () => handlers.removeCounsellor({ id: made.amina, passphrase: HER_PASSPHRASE }),
    () => handlers.backup({ folder: null }),
    () => handlers.verify({}),
  ];
  for (const call of calls) expect(await outcome(call)).toBe('LOCKED');
});

test('wrong passphrases make everybody wait, on each way in, across a restart', async () => {
  const made = await openTestVault();
  const open = made.vault.handlers;
  for (let failure = 0; failure < 2; failure += 1) {
    expect(await outcome(() => open.newRecoveryCode({ passphrase: 'not the passphrase' }))).toBe(
      'WRONG_PASSPHRASE',
    );
  }
  await made.vault.close();
  const { vault, pass } = made.restarted();
  const unlock = (passphrase: string) =>
    outcome(() => vault.handlers.unlock({ counsellorId: made.amina, passphrase }));
  expect(await unlock('not the passphrase')).toBe('WRONG_PASSPHRASE');
  expect(await vault.handlers.status({})).toMatchObject({ retryAt: '2026-03-02T09:00:01.000Z' });
  expect(await unlock(HER_PASSPHRASE)).toBe('TOO_SOON');
  const recover = () =>
    vault.handlers.unlockByRecoveryCode({
      recoveryCode: made.recoveryCode,
      counsellorId: made.amina,
      passphrase: HER_PASSPHRASE,
    });
  expect(await outcome(recover)).toBe('TOO_SOON');
  pass(1000);
  expect(await unlock(HER_PASSPHRASE)).toBe('accepted');
  expect(await vault.handlers.status({})).toMatchObject({ retryAt: null });
  await vault.close();
});
