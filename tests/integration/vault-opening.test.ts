import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { vaultFileSchema } from '../../electron/backend/vault/vault-file.ts';
import {
  addCase,
  AMINA,
  HER_PASSPHRASE,
  NEW_PASSPHRASE,
  openTestVault,
  outcome,
  recover,
  removeTemporaryFolders,
  testVault,
} from '../support/vault.ts';

afterEach(removeTemporaryFolders);

test('a new vault is open, holds its counsellor, and gives a recovery code', async () => {
  const { vault, events, recoveryCode, amina } = await openTestVault();
  const status = await vault.handlers.status({});
  expect(status).toMatchObject({ state: 'unlocked', current: { id: amina, name: AMINA }, problem: null });
  expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  expect(events).toEqual(['vaultUnlocked']);
  await vault.close();
});

test('before there is a vault nothing opens, and nothing is written', async () => {
  const { vault, directory } = testVault();
  expect(await vault.handlers.status({})).toMatchObject({
    state: 'absent',
    counsellors: [],
    lastBackup: null,
  });
  const unlock = vault.handlers.unlock({ counsellorId: 'nobody-here', passphrase: 'whatever' });
  expect(await outcome(Promise.resolve(unlock))).toBe('VAULT_ABSENT');
  expect(() => vault.open()).toThrow('LOCKED');
  expect(() => statSync(directory)).toThrow('ENOENT');
});

test('what was stored before locking is there after unlocking', async () => {
  const made = await openTestVault();
  addCase(made, 'Layla');
  await made.vault.handlers.lock({});
  expect(() => made.vault.open()).toThrow('LOCKED');
  expect(await made.vault.handlers.status({})).toMatchObject({ state: 'locked', current: null });

  await made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 1 });
  expect(made.events).toEqual(['vaultUnlocked', 'vaultLocked', 'vaultUnlocked']);
  await made.vault.close();
});

test('a second vault is not made over the first', async () => {
  const { vault } = await openTestVault();
  const again = vault.handlers.create({ counsellorName: 'Berta Prova', passphrase: HER_PASSPHRASE });
  expect(await outcome(Promise.resolve(again))).toBe('VAULT_EXISTS');
  await vault.close();
});

test('a weak passphrase makes no vault', async () => {
  const { vault } = testVault();
  const create = vault.handlers.create({ counsellorName: AMINA, passphrase: 'Password12345' });
  expect(await outcome(Promise.resolve(create))).toBe('WEAK_PASSPHRASE');
  expect(await vault.handlers.status({})).toMatchObject({ state: 'absent' });
});

test('a passphrase opens in whatever form the keyboard sends its letters', async () => {
  const { vault } = testVault();
  await vault.handlers.create({
    counsellorName: AMINA,
    passphrase: 'perché tamburo nuvola città'.normalize('NFC'),
  });
  const { current } = await vault.handlers.status({});
  await vault.handlers.lock({});
  const passphrase = 'perché tamburo nuvola città'.normalize('NFD');
  const unlock = vault.handlers.unlock({ counsellorId: current?.id ?? '', passphrase });
  expect(await outcome(Promise.resolve(unlock))).toBe('accepted');
  await vault.close();
});

test('a wrong passphrase, an unknown counsellor and another program that has the vault open are told apart', async () => {
  const made = await openTestVault();
  const other = made.restarted().vault;
  const unlock = (counsellorId: string, passphrase: string) =>
    outcome(() => other.handlers.unlock({ counsellorId, passphrase }));
  expect(await unlock(made.amina, 'not the passphrase')).toBe('WRONG_PASSPHRASE');
  expect(await unlock('nobody-here', HER_PASSPHRASE)).toBe('NOT_FOUND');
  expect(await unlock(made.amina, HER_PASSPHRASE)).toBe('VAULT_IN_USE');
  await made.vault.close();
  expect(await unlock(made.amina, HER_PASSPHRASE)).toBe('accepted');
  await other.close();
});

test('the printed code opens, gives a new passphrase, and stays valid', async () => {
  const { vault, recoveryCode, amina } = await openTestVault();
  await vault.handlers.lock({});
  const open = (code: string, passphrase = NEW_PASSPHRASE) =>
    outcome(() =>
      vault.handlers.unlockByRecoveryCode({ recoveryCode: code, counsellorId: amina, passphrase }),
    );
  expect(await open(recoveryCode.replace(/^./, (first) => (first === '7' ? '8' : '7')))).toBe(
    'MISTYPED_RECOVERY_CODE',
  );
  expect(await open('0000-0000-0000-0000-0000-0000-0000-0000-0000')).toBe('MISTYPED_RECOVERY_CODE');
  expect(await open(recoveryCode, 'aaaaaaaaaaaaaaaa')).toBe('WEAK_PASSPHRASE');
  expect(await open(recoveryCode.toLowerCase().replaceAll('-', ' '))).toBe('accepted');
  await vault.handlers.lock({});
  expect(
    await outcome(() => vault.handlers.unlock({ counsellorId: amina, passphrase: HER_PASSPHRASE })),
  ).toBe('WRONG_PASSPHRASE');
  expect(await open(recoveryCode, HER_PASSPHRASE)).toBe('accepted');
  await vault.close();
});

test('the code of another vault is wrong, not mistyped', async () => {
  const other = await openTestVault();
  await other.vault.close();
  const { vault, amina } = await openTestVault();
  await vault.handlers.lock({});
  expect(await recover({ vault }, { counsellorId: amina, recoveryCode: other.recoveryCode })).toBe(
    'WRONG_RECOVERY_CODE',
  );
});

test('the vault file is private, and a damaged one is read from its copy and mended', async () => {
  const made = await openTestVault();
  await made.vault.close();
  expect(statSync(made.path('vault.json')).mode & 0o777).toBe(0o600);
  expect(statSync(made.path('vault.db')).mode & 0o777).toBe(0o600);
  expect(statSync(made.directory).mode & 0o777).toBe(0o700);
  const whole = readFileSync(made.path('vault.json'), 'utf8');
  writeFileSync(made.path('vault.json'), whole.slice(0, 200));
  await made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(readFileSync(made.path('vault.json'), 'utf8')).toBe(whole);
  await made.vault.close();
});

test('a vault file that nothing can be read from, or of a newer program, is said to be so', async () => {
  const made = await openTestVault();
  await made.vault.close();
  const unlock = () =>
    outcome(() => made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE }));
  const content = vaultFileSchema.parse(JSON.parse(readFileSync(made.path('vault.json'), 'utf8')));
  writeFileSync(made.path('vault.json'), JSON.stringify({ ...content, format: 2 }));
  expect(await unlock()).toBe('VAULT_NEWER');
  expect(await made.vault.handlers.status({})).toMatchObject({ state: 'locked', problem: 'VAULT_NEWER' });
  writeFileSync(made.path('vault.json'), '{');
  writeFileSync(made.path('vault.json.copy'), '');
  expect(await unlock()).toBe('VAULT_DAMAGED');
  expect(await made.vault.handlers.status({})).toMatchObject({ state: 'locked', problem: 'VAULT_DAMAGED' });
});

test('a damaged database is refused and stays byte for byte what it was', async () => {
  const made = await openTestVault();
  addCase(made, 'Layla');
  await made.vault.close();
  const whole = readFileSync(made.path('vault.db'));
  const unlock = () =>
    outcome(() => made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE }));
  for (const position of [40, 5000]) {
    const damaged = Buffer.from(whole);
    damaged[position] = (damaged[position] ?? 0) ^ 1;
    writeFileSync(made.path('vault.db'), damaged);
    expect(await unlock()).toBe('VAULT_DAMAGED');
    expect(readFileSync(made.path('vault.db')).equals(damaged)).toBe(true);
  }
  writeFileSync(made.path('vault.db'), whole);
  expect(await unlock()).toBe('accepted');
  await made.vault.close();
});
