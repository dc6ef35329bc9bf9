// The browser host as a process: `node electron/host/start.ts` or `node out/host/start.js`. Prints `listening <address>`.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimeProblem } from '../backend/runtime.ts';
import { createUniqueIds } from '../backend/unique-id.ts';
import { PROGRAM_VERSION } from '../backend/version.ts';
import { startHost } from './main.ts';

const QUIET_AFTER_MS = 30 * 60 * 1000;
/** Both from the source's folder and from the bundle's, the project lies two folders up. */
const project = fileURLToPath(new URL('../../', import.meta.url));

/** The folder where Electron keeps this program's files too, so that both hosts open the same vault. */
function userDataFolder(environment: NodeJS.ProcessEnv): string {
  const home = os.homedir();
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: environment['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
  };
  const elsewhere = environment['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  return path.join(folders[process.platform] ?? elsewhere, 'Trama');
}

/** A packed program has its own window: there this host would only be one more door. */
function refuseIfPacked(): void {
  if (!('electron' in process.versions) && !project.includes('.asar')) return;
  console.error('The browser host runs from a source checkout only.');
  process.exit(1);
}

/** On a Node that the native module would crash, a sentence instead. */
function refuseWrongRuntime(): void {
  const problem = runtimeProblem(process.versions.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

async function start(): Promise<void> {
  refuseWrongRuntime();
  refuseIfPacked();
  const clock = () => new Date();
  const stop = () => {
    void host.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  const host = await startHost({
    directory: path.join(process.env['TRAMA_DATA'] ?? userDataFolder(process.env), 'vault'),
    rendererDirectory: path.join(project, 'out', 'renderer'),
    version: PROGRAM_VERSION,
    log: (level, message) => console.error(`${clock().toISOString()} ${level} ${message}`),
    clock,
    ids: createUniqueIds(clock),
    keyDerivation: 'calibrated',
    quietAfterMs: QUIET_AFTER_MS,
    onQuiet: stop,
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`listening ${host.url}`);
}

await start();
