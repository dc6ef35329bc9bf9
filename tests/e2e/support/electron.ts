import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { RunningHost, StartOptions } from './app.ts';

const root = path.join(import.meta.dirname, '../../..');

/** The environment that Trama gets: what this process has, and what the spec adds. */
export function environmentWith(added: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...added };
}

/** The first window; a program that ends before it has one is told with what it said last. */
async function firstWindowOf(electron: ElectronApplication): Promise<Page> {
  const process = electron.process();
  let said = '';
  process.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  try {
    return await electron.firstWindow();
  } catch (error) {
    // Its last words and its exit are told a moment later than its windows' end.
    await pause(300);
    const how = `exit code ${String(process.exitCode)}, signal ${String(process.signalCode)}`;
    throw new Error(`The program has no window: ${how}; it said:\n${said}`, { cause: error });
  }
}

/** Starts the built program, or the unpacked one that `TRAMA_E2E_PROGRAM` names, on Electron or its stand-in. */
export async function startElectron({ directory, environment }: StartOptions): Promise<RunningHost> {
  const electron = await _electron.launch({
    args: [process.env['TRAMA_E2E_PROGRAM'] ?? root, `--user-data-dir=${directory}`],
    cwd: root,
    env: environmentWith(environment),
  });
  const page = await firstWindowOf(electron);
  // The first window may still be on its way to the page.
  await page.waitForFunction(() => 'trama' in window && document.readyState === 'complete');
  const gone = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()));
  return {
    page,
    electron,
    close: async () => {
      await electron.close();
      await gone;
    },
    kill: async () => {
      electron.process().kill('SIGKILL');
      await gone;
    },
  };
}
