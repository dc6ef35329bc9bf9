import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  HER_PASSPHRASE,
  NEW_PASSPHRASE,
  outcome,
  removeTemporaryFolders,
  temporaryFolder,
  testVault,
} from '../support/vault.ts';
import { backedUp, restore } from '../support/vault-backup.ts';

afterEach(removeTemporaryFolders);

/** Runs a program of the operating system. */
const system = (program: string, details: readonly string[]): Buffer =>
  execFileSync(program, details, { stdio: 'pipe' });

test('a full disk stops backup, restore and creation, and leaves the vault as it was', async ({ skip }) => {
  const made = await backedUp();
  // Too small for the vault by half, whatever the schema has grown to.
  const half = Math.floor(statSync(made.path('vault.db')).size / 8192) * 4;
  const small = temporaryFolder();
  try {
    system('mount', ['-t', 'tmpfs', '-o', `size=${String(half)}k`, 'none', small]);
  } catch {
    skip('a small file system cannot be mounted here: the full disk was not tried');
  }
  try {
    expect(await outcome(() => made.vault.handlers.backup({ folder: small }))).toBe('DISK_FULL');
    expect(readdirSync(small)).toEqual([]);
    expect(await made.vault.handlers.verify({})).toMatchObject({ sound: true, cases: 1 });

    const fresh = testVault({ directory: path.join(small, 'vault') });
    expect(await restore(fresh, made.backup.folder)).toBe('DISK_FULL');
    expect(await fresh.vault.handlers.status({})).toMatchObject({ state: 'absent' });
    const create = () =>
      fresh.vault.handlers.create({ counsellorName: 'Berta Prova', passphrase: HER_PASSPHRASE });
    expect(await outcome(create)).toBe('DISK_FULL');
    expect(await fresh.vault.handlers.status({})).toMatchObject({ state: 'absent' });

    // Room for the vault, none for another byte: changing a passphrase fails, the old one opens.
    await made.vault.close();
    system('mount', ['-o', 'remount,size=4m', small]);
    mkdirSync(path.join(small, 'moved'));
    for (const name of ['vault.db', 'vault.json']) cpSync(made.path(name), path.join(small, 'moved', name));
    const moved = testVault({ directory: path.join(small, 'moved') });
    const unlock = () =>
      outcome(() => moved.vault.handlers.unlock({ counsellorId: made.amina, passphrase: HER_PASSPHRASE }));
    expect(await unlock()).toBe('accepted');
    expect(() => writeFileSync(path.join(small, 'filling'), Buffer.alloc(8e6))).toThrow('ENOSPC');
    const changing = () =>
      moved.vault.handlers.changePassphrase({ current: HER_PASSPHRASE, next: NEW_PASSPHRASE });
    expect(await outcome(changing)).toBe('DISK_FULL');
    const adding = () =>
      moved.vault.handlers.addCounsellor({ name: 'Berta Prova', passphrase: NEW_PASSPHRASE });
    expect(await outcome(adding)).toBe('DISK_FULL');
    await moved.vault.close();
    expect(await unlock()).toBe('DISK_FULL');
    rmSync(path.join(small, 'filling'));
    expect(await unlock()).toBe('accepted');
    await moved.vault.close();
  } finally {
    system('umount', [small]);
  }
});
