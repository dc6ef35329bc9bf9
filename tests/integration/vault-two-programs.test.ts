// Two Tramas over one folder, as when a technician's command runs beside the program.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  HER_PASSPHRASE,
  openTestVault,
  outcome,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';

afterEach(removeTemporaryFolders);

const WRITER = path.join(import.meta.dirname, '../support/vault-writer.ts');

test('while one program changes keys and moves files, another neither opens nor touches anything', async () => {
  const made = await openTestVault();
  await made.vault.close();
  const writer = spawn(process.execPath, [WRITER, 'remove', made.directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  try {
    await once(writer.stdout, 'data');
    const seen = new Set<string>();
    for (const until = Date.now() + 2000; Date.now() < until;) {
      const { vault } = made.restarted();
      const { state, problem } = await vault.handlers.status({});
      seen.add(`${state} ${String(problem)}`);
      const unlock = () => vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
      seen.add(await outcome(unlock));
    }
    expect([...seen].sort()).toEqual(['VAULT_IN_USE', 'locked null']);
    expect(writer.exitCode).toBe(null);
  } finally {
    writer.kill('SIGKILL');
    await ended;
  }
  const { vault } = made.restarted();
  await vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE });
  expect((await vault.handlers.verify({})).problems).toEqual([]);
});

test('two programs that make a vault in one folder make one', async () => {
  const directory = path.join(temporaryFolder(), 'vault');
  const programs = Array.from({ length: 4 }, () => testVault({ directory }));
  const made = await Promise.all(
    programs.map(({ vault }, number) =>
      outcome(() =>
        vault.handlers.create({ counsellorName: `Prova ${String(number)}`, passphrase: HER_PASSPHRASE }),
      ),
    ),
  );
  expect(made.filter((code) => code === 'accepted')).toHaveLength(1);
  const states = await Promise.all(
    programs.map(async ({ vault }) => (await vault.handlers.status({})).state),
  );
  expect(states.filter((state) => state === 'unlocked')).toHaveLength(1);
  expect(readdirSync(directory)).not.toContain('incoming');
  for (const { vault } of programs) await vault.close();
});

test('asked twice at once, one vault is made, one session stands, and closing waits for both', async () => {
  const made = testVault();
  const create = () =>
    outcome(() => made.vault.handlers.create({ counsellorName: 'Amina', passphrase: HER_PASSPHRASE }));
  const [first, second, closed] = await Promise.all([create(), create(), outcome(made.vault.close())]);
  expect([first, second, closed]).toEqual(['accepted', 'VAULT_EXISTS', 'accepted']);
  const { state, counsellors } = await made.vault.handlers.status({});
  expect(state).toBe('locked');
  const unlock = () =>
    outcome(() =>
      made.vault.handlers.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: HER_PASSPHRASE }),
    );
  expect(await Promise.all([unlock(), unlock(), outcome(made.vault.close())])).toEqual([
    'accepted',
    'accepted',
    'accepted',
  ]);
  expect((await made.vault.handlers.status({})).state).toBe('locked');
  const other = made.restarted().vault;
  expect(
    await outcome(() =>
      other.handlers.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: HER_PASSPHRASE }),
    ),
  ).toBe('accepted');
  await other.close();
});
