import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Command, optional, required } from '../command.ts';
import { passphraseFrom, unlock, withBackend } from '../session.ts';

const vaultOption = { vault: { type: 'string' } } as const;
const opening = { ...vaultOption, counsellor: { type: 'string' } } as const;
const VAULT_HELP = '--vault DIR          folder of the vault';
const COUNSELLOR_HELP = '--counsellor NAME    whose passphrase it is, where several counsellors have one';

const create: Command = {
  name: 'vault create',
  summary: 'Make an encrypted vault and print its recovery code once.',
  help: [VAULT_HELP, '--counsellor NAME    name of the first counsellor'],
  options: opening,
  run: (values, terminal) => {
    const counsellorName = required(values, 'counsellor');
    return withBackend(required(values, 'vault'), async (client) => {
      const passphrase = await passphraseFrom(terminal, 'New passphrase: ');
      const { recoveryCode } = await client.vault.create({ counsellorName, passphrase });
      const { folder } = await client.vault.status({});
      terminal.result({ vault: folder, recoveryCode });
    });
  },
};

const verify: Command = {
  name: 'vault verify',
  summary: 'Check pages, foreign keys, the change log and its replay.',
  help: [VAULT_HELP, COUNSELLOR_HELP],
  options: opening,
  run: (values, terminal) =>
    withBackend(required(values, 'vault'), async (client) => {
      await unlock(client, terminal, optional(values, 'counsellor'));
      const report = await client.vault.verify({});
      terminal.result(report);
      if (!report.sound) process.exitCode = 1;
    }),
};

const backup: Command = {
  name: 'vault backup',
  summary: 'Take an encrypted backup and open it to prove that it is good.',
  help: [VAULT_HELP, COUNSELLOR_HELP, '--to DIR             where to put it; without it, beside the vault'],
  options: { ...opening, to: { type: 'string' } },
  run: (values, terminal) =>
    withBackend(required(values, 'vault'), async (client) => {
      await unlock(client, terminal, optional(values, 'counsellor'));
      const to = optional(values, 'to');
      if (to !== undefined) await mkdir(to, { recursive: true, mode: 0o700 });
      terminal.result(await client.vault.backup({ folder: to === undefined ? null : path.resolve(to) }));
    }),
};

const restore: Command = {
  name: 'vault restore',
  summary: 'Put a backup in place, after it has proved good; what was there is kept aside.',
  help: [VAULT_HELP, '--from DIR           folder of the backup'],
  options: { ...vaultOption, from: { type: 'string' } },
  run: (values, terminal) => {
    const folder = path.resolve(required(values, 'from'));
    return withBackend(required(values, 'vault'), async (client) => {
      const passphrase = await passphraseFrom(terminal, 'Passphrase of the backup: ');
      terminal.result(await client.vault.restore({ folder, passphrase }));
    });
  },
};

export const vaultCommands = [create, verify, backup, restore] as const;
