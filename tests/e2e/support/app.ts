// One fixture for all journeys: a running Trama with a data directory of its own, in Electron or in the browser host.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
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
    const directory = await mkdtemp(path.join(os.tmpdir(), 'trama-e2e-'));
    const app = await startApp(host, { directory, environment });
    await use(app);
    await app.close();
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

export { expect } from '@playwright/test';
