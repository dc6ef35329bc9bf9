import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { inProject } from './project.ts';

/** A passphrase meant for the command line goes to no window and no browser. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { TRAMA_PASSPHRASE: _secret, ...rest } = process.env;
  return rest;
}

/** Starts the built program on Electron; its words go to the terminal. */
export function startElectron(
  binary: string,
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  // As root, as in a container, Chromium has no sandbox of its own and would refuse to start.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(binary, [inProject(), ...asRoot], {
    stdio: 'inherit',
    env: { ...ownEnvironment(), ...environment },
  });
}

export interface BrowserHost {
  readonly process: ChildProcess;
  /** The address to open once. */
  readonly address: string;
}

/** Starts the built browser host; resolves with the address that it says it listens on. */
export function startBrowserHost(): Promise<BrowserHost> {
  const host = spawn(process.execPath, [inProject('out/host/start.js')], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: ownEnvironment(),
  });
  return new Promise((resolve, reject) => {
    let said = '';
    host.stdout.setEncoding('utf8');
    host.stdout.on('data', (chunk: string) => {
      said += chunk;
      const address = /^listening (\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve({ process: host, address });
    });
    host.once('error', reject);
    host.once('exit', (code) => reject(new Error(`The browser host ended with ${String(code)}.`)));
  });
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the default browser; where there is none, nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], {
    stdio: 'ignore',
    detached: true,
    env: ownEnvironment(),
  });
  opener.once('error', () => undefined);
  opener.unref();
}

/** Ends this process as the child ends, and passes on the wish to stop. */
export function follow(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 0));
}
