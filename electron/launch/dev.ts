// `npm run dev`: the page hot-reloads from Vite's server; the other half is rebuilt and started again when it changes.
import type { ChildProcess } from 'node:child_process';
import { createServer as createSocket } from 'node:net';
import { createBuilder, createServer } from 'vite';
import type { ViteBuilder, ViteDevServer } from 'vite';
import { findElectron } from './electron-binary.ts';
import { openInBrowser, startBrowserHost, startElectron } from './processes.ts';
import { inProject } from './project.ts';

const configFile = inProject('vite.config.ts');
const LOOPBACK = '127.0.0.1';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createSocket().once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });

type Passed = Readonly<Record<string, { target: string; headers: Record<string, string> }>>;

/** The page's server. Its socket is named in full, because in Electron the page has another address. */
async function servePage(port: number, proxy: Passed = {}): Promise<ViteDevServer> {
  const server = await createServer({
    configFile,
    server: {
      host: LOOPBACK,
      port,
      strictPort: true,
      hmr: { protocol: 'ws', host: LOOPBACK, clientPort: port },
      proxy,
    },
  });
  return server.listen();
}

/** Calls `restart` once all these bundles are built, and after each change; once for builds that come together. */
async function rebuild(names: readonly string[], restart: () => Promise<void>): Promise<void> {
  const builder: ViteBuilder = await createBuilder({ configFile, logLevel: 'warn', build: { watch: {} } });
  const awaited = new Set(names);
  let timer: NodeJS.Timeout | undefined;
  for (const name of names) {
    const environment = builder.environments[name];
    if (environment === undefined) throw new Error(`There is no bundle "${name}".`);
    const watcher = await builder.build(environment);
    if (!('on' in watcher)) continue;
    watcher.on('event', (event) => {
      if (event.code !== 'END') return;
      awaited.delete(name);
      if (awaited.size > 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => void restart(), 200);
    });
  }
}

async function developInElectron(binary: string): Promise<void> {
  const port = await freePort();
  await servePage(port);
  let running: ChildProcess | undefined;
  await rebuild(['preload', 'main'], () => {
    running?.removeAllListeners('exit');
    running?.kill();
    running = startElectron(binary, { TRAMA_DEV_SERVER: `http://${LOOPBACK}:${port}` });
    running.once('exit', (code) => process.exit(code ?? 0));
    return Promise.resolve();
  });
}

/** The page comes from Vite's server, which passes calls on to the host under the name that the host insists on. */
async function developInBrowser(): Promise<void> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  let server: ViteDevServer | undefined;
  await rebuild(['host'], async () => {
    running?.kill();
    await server?.close();
    const host = await startBrowserHost();
    running = host.process;
    const { origin, host: name, port: hostPort, hash } = new URL(host.address);
    const to = { target: `http://${LOOPBACK}:${hostPort}`, headers: { host: name, origin } };
    server = await servePage(port, { '/call': to, '/events': to, '/session': to });
    const address = `http://${LOOPBACK}:${port}/${hash}`;
    console.log(`Trama in development, once: ${address}`);
    openInBrowser(address);
  });
  process.on('SIGINT', () => {
    running?.kill();
    process.exit(0);
  });
}

const electron = process.argv.includes('--browser') ? null : findElectron();
if (electron !== null && 'binary' in electron) {
  await developInElectron(electron.binary);
} else {
  if (electron !== null) console.log(`In the browser, because Electron is not here and ${electron.missing}.`);
  await developInBrowser();
}
