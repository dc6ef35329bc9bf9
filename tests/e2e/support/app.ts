// One fixture for all journeys: a running Trama with a data directory of its own, in Electron or in the browser host.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Preferences } from '../../../shared/contract/settings.contract.ts';
import { startBrowserHost } from './browser-host.ts';
import { startElectron } from './electron.ts';

export type HostMode = 'browser' | 'electron';

export interface HostOptions {
  readonly host: HostMode;
  /** Variables of the environment for Trama, for example its system's language. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A Trama that runs, whichever host it has. */
export interface RunningHost {
  readonly page: Page;
  /** Electron's main process; null in the browser host. */
  readonly electron: ElectronApplication | null;
  /** Ends it the way a person does; resolves when the process has gone. */
  close(): Promise<void>;
  /** Ends it the way a power cut does. */
  kill(): Promise<void>;
}

export interface StartOptions {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface App {
  readonly page: Page;
  readonly electron: ElectronApplication | null;
  readonly host: HostMode;
  /** What Trama was told to keep its files in; the vault is in `vault/`. */
  readonly directory: string;
  /** Ends Trama if it runs, starts it again on the same directory and resolves with the new page. */
  reopen(): Promise<Page>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Trama on a directory that it has for itself; `preferences` are what this machine's counsellor chose before. */
export async function startNewApp(
  host: HostMode,
  options: Omit<StartOptions, 'directory'> & { readonly preferences?: Partial<Preferences> },
): Promise<App> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'trama-e2e-'));
  if (options.preferences) {
    await mkdir(path.join(directory, 'vault'));
    await writeFile(path.join(directory, 'vault/preferences.json'), JSON.stringify(options.preferences));
  }
  return startApp(host, { directory, environment: options.environment });
}

/** Ends Trama and takes its directory away. */
export async function removeApp(app: App): Promise<void> {
  await app.close();
  await rm(app.directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function startApp(host: HostMode, options: StartOptions): Promise<App> {
  const start = host === 'electron' ? startElectron : startBrowserHost;
  let running = await start(options);
  let ended = false;
  const end = async (how: 'close' | 'kill') => {
    if (ended) return;
    ended = true;
    await running[how]();
  };
  return {
    get page() {
      return running.page;
    },
    get electron() {
      return running.electron;
    },
    host,
    directory: options.directory,
    reopen: async () => {
      await end('close');
      running = await start(options);
      ended = false;
      return running.page;
    },
    kill: () => end('kill'),
    close: () => end('close'),
  };
}

export const test = base.extend<{ app: App }, HostOptions>({
  host: ['browser', { option: true, scope: 'worker' }],
  environment: [{}, { option: true, scope: 'worker' }],
  app: async ({ host, environment }, use) => {
    const app = await startNewApp(host, { environment });
    await use(app);
    await removeApp(app);
  },
});

export { expect } from '@playwright/test';
