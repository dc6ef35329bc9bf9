'use strict';
// `app`: its life from start to quit, paths, and the lock for a single instance.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { launch } = require('./devtools.cjs');
const { languages, preventable, state, strict } = require('./state.cjs');

const commandLine = {
  appendSwitch: (key, value = '') => void state.switches.set(key, value),
  hasSwitch: (key) => state.switches.has(key),
  getSwitchValue: (key) => state.switches.get(key) ?? '',
  removeSwitch: (key) => state.switches.delete(key),
};

class App extends EventEmitter {
  name = undefined;
  isPackaged = false;
  commandLine = strict('commandLine', commandLine);
  _paths = new Map();

  whenReady() {
    return this._ready;
  }
  isReady() {
    return state.ready;
  }
  getName() {
    return this.name ?? state.manifest.productName ?? state.manifest.name ?? 'electron';
  }
  setName(name) {
    this.name = name;
  }
  getVersion() {
    return state.manifest.version ?? '0.0.0';
  }
  getAppPath() {
    return state.appFolder;
  }
  getLocale() {
    return this.getPreferredSystemLanguages()[0];
  }
  getPreferredSystemLanguages() {
    return languages();
  }
  getPath(name) {
    if (this._paths.has(name)) return this._paths.get(name);
    const home = os.homedir();
    const own = state.switches.get('user-data-dir') || path.join(home, '.config', this.getName());
    const paths = {
      home,
      appData: path.join(home, '.config'),
      userData: own,
      sessionData: own,
      temp: os.tmpdir(),
      exe: process.argv[0],
      logs: path.join(own, 'logs'),
      desktop: path.join(home, 'Desktop'),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
    };
    if (!paths[name]) throw new Error(`Failed to get '${name}' path`);
    return paths[name];
  }
  setPath(name, folder) {
    this._paths.set(name, folder);
  }
  enableSandbox() {}
  setAppUserModelId() {}

  /** A file with the process's number; the second instance wakes the first by a signal. Linux only. */
  requestSingleInstanceLock() {
    const file = path.join(this.getPath('userData'), 'standin.lock');
    const holder = Number(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : 0);
    if (holder && holder !== process.pid && wake(holder)) return false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, String(process.pid));
    process.on('exit', () => fs.rmSync(file, { force: true }));
    process.on('SIGUSR2', () => this.emit('second-instance', {}, [], '', undefined));
    return true;
  }
  quit() {
    if (state.quitting) return;
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    state.quitting = true;
    void this._end();
  }
  async _end() {
    for (const window of [...state.windows.values()]) {
      if (await window._close()) continue;
      state.quitting = false;
      return;
    }
    const will = preventable();
    this.emit('will-quit', will);
    if (will.defaultPrevented) {
      state.quitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    this.exit(0);
  }
  exit(code = 0) {
    state.exitCode = code;
    process.exit(code);
  }
  focus() {}
}

function wake(holder) {
  try {
    process.kill(holder, 'SIGUSR2');
    return true;
  } catch {
    return false;
  }
}

const target = new App();
const app = strict('app', target);

/** Begins the program: once Chromium is there, `ready` is emitted, as Electron does after the main script was read. */
function begin({ switches, appFolder, manifest }) {
  Object.assign(state, { switches, appFolder, manifest });
  target._ready = new Promise((resolve) => {
    setImmediate(() => {
      state.devtools = launch();
      state.devtools.then(
        () => {
          state.ready = true;
          app.emit('will-finish-launching');
          app.emit('ready', {}, {});
          resolve();
        },
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
}

module.exports = { app, begin };
