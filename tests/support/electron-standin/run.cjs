'use strict';
// Starts an Electron program on the stand-in. Takes Electron's own arguments, also those that Playwright adds.
const fs = require('node:fs');
const path = require('node:path');
const { registerHooks, syncBuiltinESMExports } = require('node:module');
const { pathToFileURL } = require('node:url');

if (!registerHooks || !globalThis.WebSocket) {
  console.error('electron stand-in: Node 24 is needed');
  process.exit(1);
}

const args = process.argv.slice(2);
process.argv = [path.join(__dirname, 'bin/electron'), ...args];
const set = (target, key, value) =>
  Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
set(process, 'versions', { ...process.versions, electron: '45.4.1', chrome: '156.0.0.0' });
set(process, 'type', 'browser');
set(process, 'defaultApp', true);
set(process, 'resourcesPath', path.join(__dirname, 'bin/resources'));

// Electron has BoringSSL: what only OpenSSL can do must not work here either.
const crypto = require('node:crypto');
for (const name of ['argon2', 'argon2Sync']) delete crypto[name];
syncBuiltinESMExports();

const standin = pathToFileURL(path.join(__dirname, 'electron.cjs')).href;
registerHooks({
  resolve: (name, context, next) =>
    /^electron(\/(main|common))?$/.test(name)
      ? { url: standin, format: 'commonjs', shortCircuit: true }
      : next(name, context),
});

const requires = [];
const switches = new Map();
let appFolder;
for (let i = 0; i < args.length; i += 1) {
  const match = /^--([^=]+)(?:=(.*))?$/s.exec(args[i]);
  if (args[i] === '-r' || args[i] === '--require') requires.push(args[(i += 1)]);
  else if (match) switches.set(match[1], match[2] ?? '');
  else if (!args[i].startsWith('-') && appFolder === undefined) appFolder = path.resolve(args[i]);
}
if (appFolder === undefined) {
  console.error('electron stand-in: no program given');
  process.exit(1);
}

let main = appFolder;
let manifest = {};
if (fs.statSync(appFolder).isDirectory()) {
  manifest = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
  main = path.join(appFolder, manifest.main ?? 'index.js');
} else {
  appFolder = path.dirname(appFolder);
}

// Playwright waits for this to say "Debugger listening on ws://…".
if (switches.has('inspect')) require('node:inspector').open(Number(switches.get('inspect') || 9229));

const { start } = require('./electron.cjs');
start({ switches, appFolder, manifest });
for (const file of requires) require(file);
import(pathToFileURL(main).href).catch((error) => {
  console.error('The program threw while it was loaded\n', error);
  process.exit(1);
});
