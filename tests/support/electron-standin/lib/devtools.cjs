'use strict';
// Starts Chromium and speaks the DevTools protocol with it.
const { spawn, spawnSync } = require('node:child_process');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');
const { startProxy } = require('./network.cjs');
const { languages, state } = require('./state.cjs');

const CONNECT_TRIES = 10;
const CONNECT_AGAIN_MS = 100;

class DevTools extends EventEmitter {
  constructor(socket) {
    super();
    this.socket = socket;
    this.last = 0;
    this.waiting = new Map();
    this.setMaxListeners(0);
    socket.onmessage = ({ data }) => this.take(JSON.parse(data));
  }
  take(message) {
    if (!message.id) {
      this.emit(`${message.sessionId ?? ''}:${message.method}`, message.params);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  }
  send(method, params = {}, sessionId = undefined) {
    if (this.socket.readyState !== 1) return Promise.reject(new Error('the browser is gone'));
    return new Promise((resolve, reject) => {
      const id = (this.last += 1);
      this.waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  for (const name of ['chromium', 'google-chrome', 'microsoft-edge']) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  throw new Error('electron stand-in: no Chromium (set CHROMIUM_PATH)');
}

/** Electron's switches are Chromium's, but for those of Node and Playwright; the proxy must stay within reach. */
function passedOn() {
  const own = ['inspect', 'user-data-dir', 'remote-debugging-port', 'disable-extensions', 'no-sandbox'];
  return [...state.switches]
    .filter(([key]) => !own.includes(key))
    .map(([key, value]) => [key, key === 'host-resolver-rules' ? `${value}, EXCLUDE 127.0.0.1` : value])
    .map(([key, value]) => (value ? `--${key}=${value}` : `--${key}`));
}

function spawnChromium(proxyPort) {
  const folder = state.switches.get('user-data-dir') || os.tmpdir();
  fs.mkdirSync(folder, { recursive: true });
  const profile = fs.mkdtempSync(path.join(folder, 'standin-profile-'));
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    // Only so that Chromium ends when this process is killed: it leaves when the pipe breaks.
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--no-first-run',
    '--no-startup-window',
    '--disable-dev-shm-usage',
    `--accept-lang=${languages().join(',')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...passedOn(),
  ];
  const browser = spawn(findChromium(), args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  for (const stream of browser.stdio) stream?.on('error', () => {});
  process.on('exit', () => {
    browser.kill('SIGKILL');
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  });
  return browser;
}

const addressOf = (browser) =>
  new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-20_000);
      const match = /DevTools listening on (ws:\S+)/.exec(said);
      if (match) resolve(match[1]);
    });
    browser.once('exit', (code) => reject(new Error(`Chromium exited ${code}: ${said}`)));
  });

const open = (address) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.onopen = () => resolve(socket);
    socket.onerror = ({ error, message }) => reject(new Error(`no DevTools: ${message}`, { cause: error }));
  });

/** Chromium says that it listens, and on a busy computer still drops a connection now and then: it is tried again. */
async function connect(address) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await open(address);
    } catch (error) {
      console.error('electron stand-in:', error);
      if (tries === CONNECT_TRIES) throw error;
      await pause(CONNECT_AGAIN_MS);
    }
  }
}

/** Starts Chromium behind the proxy and resolves with the connection to it. */
async function launch() {
  const browser = spawnChromium(await startProxy());
  const address = await addressOf(browser);
  browser.once('exit', (code, signal) => {
    if (!state.quitting) console.error(`electron stand-in: Chromium ended by itself: ${signal ?? code}`);
    process.exit(state.exitCode);
  });
  // Playwright waits for this line.
  if (state.switches.has('remote-debugging-port'))
    process.stderr.write(`\nDevTools listening on ${address}\n`);
  const devtools = new DevTools(await connect(address));
  await devtools.send('Target.setDiscoverTargets', { discover: true });
  devtools.on(':Target.targetDestroyed', ({ targetId }) => state.contentsByTarget.get(targetId)?._gone());
  devtools.on(':Target.targetCreated', ({ targetInfo }) => {
    if (!targetInfo.openerId || !state.contentsByTarget.has(targetInfo.openerId)) return;
    console.error('electron stand-in: a popup came past window.open and links', targetInfo.url);
  });
  return devtools;
}

module.exports = { launch };
