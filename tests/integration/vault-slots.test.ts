// Whoever can change vault.json must gain nothing by it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vaultFileSchema } from '../../electron/backend/vault/vault-file.ts';
import type { VaultFile } from '../../electron/backend/vault/vault-file.ts';
import {
  HER_PASSPHRASE,
  NEW_PASSPHRASE,
  openTestVault,
  OTHER_PASSPHRASE,
  outcome,
  recover,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';
import type { TestVault } from '../support/vault.ts';

let office: Awaited<ReturnType<typeof makeOffice>>;

async function makeOffice() {
  const made = await openTestVault();
  const { id: berta } = await made.vault.handlers.addCounsellor({
    name: 'Berta Prova',
    passphrase: OTHER_PASSPHRASE,
  });
  await made.vault.close();
  return { ...made, berta };
}

beforeAll(async () => {
  office = await makeOffice();
});
afterAll(removeTemporaryFolders);

/** A copy of an office's locked vault, to be tampered with. */
function lockedOffice() {
  const directory = path.join(temporaryFolder(), 'vault');
  cpSync(office.directory, directory, { recursive: true });
  return { ...testVault({ directory }), amina: office.amina, berta: office.berta };
}

function change(made: TestVault, edit: (file: VaultFile) => VaultFile): void {
  const file = vaultFileSchema.parse(JSON.parse(readFileSync(made.path('vault.json'), 'utf8')));
  const text = JSON.stringify(edit(file));
  writeFileSync(made.path('vault.json'), text);
  writeFileSync(made.path('vault.json.copy'), text);
}

const flipped = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  return bytes.toString('base64');
};

type Edit = (file: VaultFile) => VaultFile;
const firstSlot =
  (edit: (slot: VaultFile['counsellors'][number]) => object): Edit =>
  (file) =>
    vaultFileSchema.parse({
      ...file,
      counsellors: file.counsellors.map((slot, index) => (index === 0 ? { ...slot, ...edit(slot) } : slot)),
    });

const EDITS: readonly (readonly [string, Edit, string])[] = [
  [
    'other costs within the limits',
    firstSlot(({ cost }) => ({ cost: { ...cost, passes: 2 } })),
    'WRONG_PASSPHRASE',
  ],
  [
    'costs above the ceiling',
    firstSlot(({ cost }) => ({ cost: { ...cost, passes: 5000 } })),
    'VAULT_DAMAGED',
  ],
  ['memory below the floor', firstSlot(({ cost }) => ({ cost: { ...cost, memory: 8 } })), 'VAULT_DAMAGED'],
  ['another salt', firstSlot(({ salt }) => ({ salt: flipped(salt) })), 'WRONG_PASSPHRASE'],
  [
    'another public key',
    firstSlot(({ publicKey }) => ({ publicKey: flipped(publicKey) })),
    'WRONG_PASSPHRASE',
  ],
  [
    'a changed secret',
    firstSlot(({ secret }) => ({ secret: { ...secret, sealed: flipped(secret.sealed) } })),
    'WRONG_PASSPHRASE',
  ],
  ['another generation of a slot', firstSlot(() => ({ generation: 2 })), 'WRONG_PASSPHRASE'],
  ['another name', firstSlot(() => ({ name: 'Carla Finta' })), 'VAULT_DAMAGED'],
  ['a removed slot', (file) => ({ ...file, counsellors: file.counsellors.slice(0, 1) }), 'VAULT_DAMAGED'],
  [
    'slots in another order',
    (file) => ({ ...file, counsellors: file.counsellors.toReversed() }),
    'VAULT_DAMAGED',
  ],
  [
    'a slot twice',
    (file) => ({ ...file, counsellors: [...file.counsellors, ...file.counsellors.slice(1)] }),
    'VAULT_DAMAGED',
  ],
  [
    'a changed recovery slot',
    (file) => ({ ...file, recovery: { ...file.recovery, salt: flipped(file.recovery.salt) } }),
    'VAULT_DAMAGED',
  ],
  ['another generation', (file) => ({ ...file, generation: 2 }), 'VAULT_DAMAGED'],
  ['another vault id', (file) => ({ ...file, vault: 'another-vault' }), 'WRONG_PASSPHRASE'],
  ['a changed seal', (file) => ({ ...file, mac: flipped(file.mac) }), 'VAULT_DAMAGED'],
  ['no seal', (file) => ({ ...file, mac: '' }), 'VAULT_DAMAGED'],
  [
    'a changed key of the log',
    (file) => ({ ...file, auditKey: { ...file.auditKey, sealed: flipped(file.auditKey.sealed) } }),
    'VAULT_DAMAGED',
  ],
];

test.each(EDITS)('%s in the vault file is noticed', async (_, edit, code) => {
  const made = lockedOffice();
  change(made, edit);
  const unlock = made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(await outcome(Promise.resolve(unlock))).toBe(code);
  expect(() => made.vault.open()).toThrow('LOCKED');
});

test('secrets exchanged between two slots open neither', async () => {
  const made = lockedOffice();
  change(made, (file) => {
    const [first, second] = file.counsellors;
    if (!first || !second) throw new Error('two slots expected');
    return {
      ...file,
      counsellors: [
        { ...second, id: first.id, name: first.name },
        { ...first, id: second.id, name: second.name },
      ],
    };
  });
  const { handlers } = made.vault;
  const unlock = (counsellorId: string, passphrase: string) =>
    outcome(() => handlers.unlock({ counsellorId, passphrase }));
  expect(await unlock(made.amina, OTHER_PASSPHRASE)).toBe('WRONG_PASSPHRASE');
  expect(await unlock(made.berta, HER_PASSPHRASE)).toBe('WRONG_PASSPHRASE');
});

test('the vault file of another vault, with its own passphrase, does not open this database', async () => {
  const other = await openTestVault();
  await other.vault.close();
  const made = await openTestVault();
  await made.vault.close();
  for (const name of ['vault.json', 'vault.json.copy']) {
    writeFileSync(made.path(name), readFileSync(other.path(name)));
  }
  const unlock = made.vault.handlers.unlock({ counsellorId: other.amina, passphrase: HER_PASSPHRASE });
  expect(await outcome(Promise.resolve(unlock))).toBe('VAULT_DAMAGED');
});

test('the product refuses a vault that was made with the small cost of the tests', async () => {
  const made = await openTestVault();
  await made.vault.close();
  const { vault } = testVault({ directory: made.directory, keyDerivation: 'calibrated' });
  const unlock = vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(await outcome(Promise.resolve(unlock))).toBe('VAULT_DAMAGED');
});

test('the product makes slots of at least 64 MiB and 3 passes, and opens them', async () => {
  const made = await openTestVault({ keyDerivation: 'calibrated' });
  await made.vault.close();
  const { counsellors } = vaultFileSchema.parse(JSON.parse(readFileSync(made.path('vault.json'), 'utf8')));
  expect(counsellors[0]?.cost.memory).toBeGreaterThanOrEqual(64 * 1024);
  expect(counsellors[0]?.cost.passes).toBeGreaterThanOrEqual(3);
  const unlock = made.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect(await outcome(Promise.resolve(unlock))).toBe('accepted');
  await made.vault.close();
});

test('a changed passphrase opens, the old one does not, not even with the copy of the vault file', async () => {
  const made = await openTestVault();
  const { handlers } = made.vault;
  const change = (current: string, next: string) =>
    outcome(() => handlers.changePassphrase({ current, next }));
  expect(await change('not the passphrase', NEW_PASSPHRASE)).toBe('WRONG_PASSPHRASE');
  expect(await change(HER_PASSPHRASE, 'abcabcabcabc')).toBe('WEAK_PASSPHRASE');
  expect(await change(HER_PASSPHRASE, NEW_PASSPHRASE)).toBe('accepted');
  await made.vault.close();
  writeFileSync(made.path('vault.json'), readFileSync(made.path('vault.json.copy')));
  const unlock = (passphrase: string) =>
    outcome(() => handlers.unlock({ counsellorId: made.amina, passphrase }));
  expect(await unlock(HER_PASSPHRASE)).toBe('WRONG_PASSPHRASE');
  expect(await unlock(NEW_PASSPHRASE)).toBe('accepted');
  await made.vault.close();
});

test('a new recovery code ends the old one', async () => {
  const made = await openTestVault();
  const { handlers } = made.vault;
  expect(await outcome(() => handlers.newRecoveryCode({ passphrase: 'not the passphrase' }))).toBe(
    'WRONG_PASSPHRASE',
  );
  const { recoveryCode } = await handlers.newRecoveryCode({ passphrase: HER_PASSPHRASE });
  expect(recoveryCode).not.toBe(made.recoveryCode);
  await made.vault.close();
  expect(await recover(made, { counsellorId: made.amina, recoveryCode: made.recoveryCode })).toBe(
    'WRONG_RECOVERY_CODE',
  );
  expect(await recover(made, { counsellorId: made.amina, recoveryCode })).toBe('accepted');
  await made.vault.close();
});

test('no two counsellors have the same name', async () => {
  const { vault } = await openTestVault();
  const add = vault.handlers.addCounsellor({
    name: ' amina  esempio'.replace('  ', ' '),
    passphrase: OTHER_PASSPHRASE,
  });
  expect(await outcome(Promise.resolve(add))).toBe('NAME_TAKEN');
  await vault.close();
});
