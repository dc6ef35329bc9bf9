'use strict';
// A stand-in for the `electron` module, for tests where the real binary cannot be had: Node runs the main process, a
// headless Chromium, driven by the DevTools protocol, is its windows. What is not here throws, so that no test passes
// by accident. See README.md and KNOWN_DIFFERENCES.md.
const { app, begin } = require('./lib/app.cjs');
const { BrowserWindow, webContents } = require('./lib/browser-window.cjs');
const { ipcMain } = require('./lib/ipc.cjs');
const { Menu, MenuItem } = require('./lib/menu.cjs');
const { protocol, session } = require('./lib/sessions.cjs');
const { state } = require('./lib/state.cjs');
const surroundings = require('./lib/surroundings.cjs');

// One by one: Node finds the names for `import { … } from 'electron'` by reading these lines.
exports.app = app;
exports.BrowserWindow = BrowserWindow;
exports.ipcMain = ipcMain;
exports.Menu = Menu;
exports.MenuItem = MenuItem;
exports.protocol = protocol;
exports.session = session;
exports.webContents = webContents;
exports.clipboard = surroundings.clipboard;
exports.dialog = surroundings.dialog;
exports.nativeTheme = surroundings.nativeTheme;
exports.net = surroundings.net;
exports.powerMonitor = surroundings.powerMonitor;
exports.screen = surroundings.screen;
exports.shell = surroundings.shell;
exports.start = begin;
// For specs: `standin.requests` has every address that a window asked for.
exports.standin = state;
