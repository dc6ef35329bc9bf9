// Opens the same backend that the program runs, for one command, and closes it again.
import path from 'node:path';
import { contract, type TramaClient } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/kernel.ts';
import { createBackend } from '../backend/app.ts';
import type { BackendPorts } from '../backend/ports.ts';
import { createUniqueIds } from '../backend/unique-id.ts';
import { PROGRAM_VERSION } from '../backend/version.ts';
import { withoutWindows } from '../backend/without-windows.ts';
import { CommandFailure, type Terminal } from './command.ts';

type Overrides = Partial<Pick<BackendPorts, 'clock' | 'ids'>>;

/** Runs `work` with a client of a backend over the vault folder `directory`; the vault is locked afterwards. */
export async function withBackend<T>(
  directory: string,
  work: (client: TramaClient) => Promise<T>,
  overrides: Overrides = {},
): Promise<T> {
  const clock = overrides.clock ?? (() => new Date());
  const backend = createBackend({
    directory: path.resolve(directory),
    desktop: {
      host: 'commandLine',
      saveFile: () => Promise.resolve({ outcome: 'cancelled', fileName: null }),
      pickFolder: () => Promise.resolve({ outcome: 'cancelled', folder: null }),
      ...withoutWindows,
    },
    version: PROGRAM_VERSION,
    log: (level, message) => {
      if (level === 'error') process.stderr.write(`trama: ${message}\n`);
    },
    clock,
    ids: overrides.ids ?? createUniqueIds(clock),
    keyDerivation: 'calibrated',
  });
  try {
    return await work(createClient(contract, backend.dispatch));
  } finally {
    await backend.close();
  }
}

/** The passphrase from `TRAMA_PASSPHRASE` or a prompt; never from an argument, which other users could see. */
export async function passphraseFrom(terminal: Terminal, question = 'Passphrase: '): Promise<string> {
  const given = terminal.environment['TRAMA_PASSPHRASE'] ?? (await terminal.ask(question));
  if (given === undefined || given === '') {
    throw new CommandFailure('A passphrase is needed: set TRAMA_PASSPHRASE or run this in a terminal.');
  }
  return given;
}

/** Unlocks the vault as the named counsellor, or as the only one there is. */
export async function unlock(client: TramaClient, terminal: Terminal, counsellor?: string): Promise<void> {
  const { counsellors } = await client.vault.status({});
  const names = counsellors.map((each) => each.name).join(', ');
  const [first, ...others] = counsellors.filter(
    (each) => counsellor === undefined || each.name === counsellor,
  );
  if (counsellors.length > 0 && first === undefined) {
    throw new CommandFailure(`No counsellor of that name has a key here. Known: ${names}.`);
  }
  if (others.length > 0)
    throw new CommandFailure(`Several counsellors have a key here; say --counsellor with one of: ${names}.`);
  const passphrase = await passphraseFrom(terminal);
  await client.vault.unlock({ counsellorId: first?.id ?? 'unknown-counsellor', passphrase });
}
