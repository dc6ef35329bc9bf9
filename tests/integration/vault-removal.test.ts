// Removing a counsellor: her passphrase, her memory of the key and her old files open nothing any more; the others go on
// with the passphrases they have.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { markReady, installSteps } from '../../electron/backend/vault/install.ts';
import { vaultFileSchema } from '../../electron/backend/vault/vault-file.ts';
import {
  addCase,
  HER_PASSPHRASE,
  openTestVault,
  OTHER_PASSPHRASE,
  outcome,
  recover,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';
import type { TestVault } from '../support/vault.ts';

afterEach(removeTemporaryFolders);

const CARLA_PASSPHRASE = 'bussola tegame fiordo panchina';

async function openOffice() {
  const made = await openTestVault();
  const add = async (name: string, passphrase: string) =>
    (await made.vault.handlers.addCounsellor({ name, passphrase })).id;
  const berta = await add('Berta Prova', OTHER_PASSPHRASE);
  const carla = await add('Carla Finta', CARLA_PASSPHRASE);
  addCase(made, 'Layla');
  return { ...made, berta, carla };
}

const unlock = ({ vault }: TestVault, counsellorId: string, passphrase: string) =>
  outcome(() => vault.handlers.unlock({ counsellorId, passphrase }));

const cases = async ({ vault }: TestVault) => (await vault.handlers.verify({})).cases;

function copied(made: TestVault): TestVault {
  const directory = path.join(temporaryFolder(), 'vault');
  cpSync(made.directory, directory, { recursive: true });
  return testVault({ directory });
}

test('the one removed is out, the others keep their passphrases, and the code is a new one', async () => {
  const made = await openOffice();
  const { recoveryCode } = await made.vault.handlers.removeCounsellor({
    id: made.berta,
    passphrase: HER_PASSPHRASE,
  });
  addCase(made, 'Mehret');
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
  const { counsellors } = await made.vault.handlers.status({});
  expect(counsellors.map(({ id }) => id)).toEqual([made.amina, made.carla]);
  await made.vault.close();

  expect(await unlock(made, made.berta, OTHER_PASSPHRASE)).toBe('NOT_FOUND');
  expect(await unlock(made, made.carla, CARLA_PASSPHRASE)).toBe('accepted');
  expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
  await made.vault.close();
  expect(await recover(made, { counsellorId: made.amina, recoveryCode: made.recoveryCode })).toBe(
    'WRONG_RECOVERY_CODE',
  );
  expect(await recover(made, { counsellorId: made.amina, recoveryCode })).toBe('accepted');
  await made.vault.close();
});

test('her old vault file opens the new database neither by her passphrase nor by the old code', async () => {
  const made = await openOffice();
  const old = readFileSync(made.path('vault.json'));
  await made.vault.handlers.removeCounsellor({ id: made.berta, passphrase: HER_PASSPHRASE });
  await made.vault.close();
  const stolen = copied(made);
  writeFileSync(stolen.path('vault.json'), old);
  rmSync(stolen.path('vault.json.copy'));
  expect(await unlock(stolen, made.berta, OTHER_PASSPHRASE)).toBe('VAULT_DAMAGED');
  expect(await recover(stolen, { counsellorId: made.berta, recoveryCode: made.recoveryCode })).toBe(
    'VAULT_DAMAGED',
  );
});

test('several removals in a row reach one who was away, whose slot is then renewed', async () => {
  const made = await openOffice();
  const { handlers } = made.vault;
  await handlers.removeCounsellor({ id: made.berta, passphrase: HER_PASSPHRASE });
  const { id: dora } = await handlers.addCounsellor({ name: 'Dora Inventata', passphrase: OTHER_PASSPHRASE });
  await handlers.removeCounsellor({ id: dora, passphrase: HER_PASSPHRASE });
  await made.vault.close();
  const slot = () =>
    vaultFileSchema
      .parse(JSON.parse(readFileSync(made.path('vault.json'), 'utf8')))
      .counsellors.find(({ id }) => id === made.carla);
  expect(slot()).toMatchObject({ generation: 1 });
  expect(slot()?.handovers).toHaveLength(2);
  expect(await unlock(made, made.carla, CARLA_PASSPHRASE)).toBe('accepted');
  expect(slot()).toMatchObject({ generation: 3, handovers: [] });
  await made.vault.close();
  expect(await unlock(made, made.carla, CARLA_PASSPHRASE)).toBe('accepted');
  expect(await cases(made)).toBe(1);
  await made.vault.close();
});

test('a changed handover is noticed', async () => {
  const made = await openOffice();
  await made.vault.handlers.removeCounsellor({ id: made.berta, passphrase: HER_PASSPHRASE });
  await made.vault.close();
  const file = vaultFileSchema.parse(JSON.parse(readFileSync(made.path('vault.json'), 'utf8')));
  const [first, second] = file.counsellors;
  if (!first || !second) throw new Error('two slots expected');
  const exchanged = [
    { ...first, handovers: second.handovers },
    { ...second, handovers: first.handovers },
  ];
  writeFileSync(made.path('vault.json'), JSON.stringify({ ...file, counsellors: exchanged }));
  expect(await unlock(made, made.carla, CARLA_PASSPHRASE)).toBe('VAULT_DAMAGED');
});

test('who may not be removed, and by whom', async () => {
  const made = await openOffice();
  const remove = (id: string, passphrase = HER_PASSPHRASE) =>
    outcome(() => made.vault.handlers.removeCounsellor({ id, passphrase }));
  expect(await remove('nobody-here')).toBe('NOT_FOUND');
  expect(await remove(made.berta, OTHER_PASSPHRASE)).toBe('WRONG_PASSPHRASE');
  expect(await remove(made.berta)).toBe('accepted');
  expect(await remove(made.carla)).toBe('accepted');
  expect(await remove(made.amina)).toBe('LAST_COUNSELLOR');
  expect(await cases(made)).toBe(1);
  await made.vault.close();
});

test('a counsellor who removes herself has locked the vault', async () => {
  const made = await openOffice();
  await made.vault.handlers.removeCounsellor({ id: made.amina, passphrase: HER_PASSPHRASE });
  expect(() => made.vault.open()).toThrow('LOCKED');
  expect(made.events.at(-1)).toBe('vaultLocked');
  expect(await unlock(made, made.berta, OTHER_PASSPHRASE)).toBe('accepted');
  await made.vault.close();
});

test('a removal that cannot be prepared changes nothing, and work goes on', async () => {
  const made = await openOffice();
  await made.vault.close();
  // SQLite takes paths of 504 characters: the vault's own fits, that of the new database in `incoming` does not.
  const start = path.join(temporaryFolder(), 'x'.repeat(200));
  const directory = path.join(
    start,
    'y'.repeat(240),
    'z'.repeat(500 - start.length - 241 - '//vault.db'.length),
  );
  cpSync(made.directory, directory, { recursive: true });
  const far = testVault({ directory });
  const before = readFileSync(far.path('vault.json'));
  expect(await unlock(far, made.amina, HER_PASSPHRASE)).toBe('accepted');
  const removal = outcome(() =>
    far.vault.handlers.removeCounsellor({ id: made.berta, passphrase: HER_PASSPHRASE }),
  );
  expect(await removal).not.toBe('accepted');
  expect(readFileSync(far.path('vault.json')).equals(before)).toBe(true);
  expect(existsSync(far.path('incoming'))).toBe(false);
  addCase(far, 'Mehret');
  expect(await far.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 2 });
  await far.vault.close();
});

/** The files as they are when the removal has been prepared and the program is killed before it goes on. */
async function preparedRemoval() {
  const made = await openOffice();
  await made.vault.handlers.lock({});
  const old = path.join(temporaryFolder(), 'vault');
  cpSync(made.directory, old, { recursive: true });
  expect(await unlock(made, made.amina, HER_PASSPHRASE)).toBe('accepted');
  await made.vault.handlers.removeCounsellor({ id: made.berta, passphrase: HER_PASSPHRASE });
  await made.vault.close();
  for (const name of ['vault.db', 'vault.json']) cpSync(made.path(name), path.join(old, 'incoming', name));
  return { ...made, old };
}

test('killed at any step, the removal is either not begun or finished by the next start', async () => {
  const made = await preparedRemoval();
  const at = (): TestVault => {
    const directory = path.join(temporaryFolder(), 'vault');
    cpSync(made.old, directory, { recursive: true });
    return testVault({ directory });
  };

  const unmarked = at();
  expect(await unlock(unmarked, made.berta, OTHER_PASSPHRASE)).toBe('accepted');
  expect(await cases(unmarked)).toBe(1);
  await unmarked.vault.close();

  for (let steps = 0; steps < 20; steps += 1) {
    const killed = at();
    markReady(killed.directory, { aside: 'replaced', keep: false });
    const walk = installSteps(killed.directory);
    const done = Array.from({ length: steps }, () => walk.next().done).includes(true);
    expect(await killed.vault.handlers.status({})).toMatchObject({ state: 'locked', problem: null });
    expect(await unlock(killed, made.berta, OTHER_PASSPHRASE)).toBe('NOT_FOUND');
    expect(await unlock(killed, made.amina, HER_PASSPHRASE)).toBe('accepted');
    expect(await cases(killed)).toBe(1);
    await killed.vault.close();
    for (const name of ['incoming', 'replaced']) expect(existsSync(killed.path(name))).toBe(false);
    if (done) return;
  }
  throw new Error('the installation never ends');
});
