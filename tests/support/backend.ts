// The real backend in a folder of its own: everything from the contract to the encrypted file, with a fast key
// derivation and a clock that tests may set.
import path from 'node:path';
import { contract } from '../../shared/contract/contract.ts';
import type { TramaClient, TramaEvent } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/kernel.ts';
import { createBackend } from '../../electron/backend/app.ts';
import type { Backend, BackendPorts } from '../../electron/backend/ports.ts';
import { createUniqueIds } from '../../electron/backend/unique-id.ts';
import { withoutWindows } from '../../electron/backend/without-windows.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const PASSPHRASE = 'lontano sapone violino granchio';
const COUNSELLOR = 'Carla Prova';

export interface StartedBackend {
  readonly backend: Backend;
  readonly client: TramaClient;
  /** The vault's folder. */
  readonly directory: string;
  /** What the backend told, in order. */
  readonly events: TramaEvent[];
  /** What it logged, in order. */
  readonly logged: string[];
  /** Creates the vault and unlocks it; resolves with the recovery code. */
  readonly createVault: () => Promise<string>;
  /** Closes the backend and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** Starts a backend; ports that a test has its own of go in `options`. A given directory is left in place at the end. */
export function startBackend(options: Partial<BackendPorts> = {}): Promise<StartedBackend> {
  const { directory: folder, remove } = temporaryFolder();
  const directory = options.directory ?? path.join(folder, 'vault');
  const clock = options.clock ?? (() => new Date());
  const logged: string[] = [];
  const backend = createBackend({
    desktop: {
      host: 'test',
      saveFile: () => Promise.resolve({ outcome: 'inPage', fileName: null }),
      pickFolder: () => Promise.resolve({ outcome: 'inPage', folder: null }),
      ...withoutWindows,
    },
    version: '0.0.0-test',
    log: (level, message) => logged.push(`${level} ${message}`),
    ids: createUniqueIds(clock),
    keyDerivation: 'fast-for-tests',
    ...options,
    directory,
    clock,
  });
  const events: TramaEvent[] = [];
  const client = createClient(contract, backend.dispatch);
  backend.subscribe((event) => {
    events.push(event);
    // A page that has nothing to save.
    if (event.type === 'flush') void client.desktop.flushed({ ask: event.ask });
  });
  const createVault = async () => {
    const { recoveryCode } = await client.vault.create({
      counsellorName: COUNSELLOR,
      passphrase: PASSPHRASE,
    });
    return recoveryCode;
  };
  const stop = async () => {
    await backend.close();
    remove();
  };
  return Promise.resolve({ backend, client, directory, events, logged, createVault, stop });
}
