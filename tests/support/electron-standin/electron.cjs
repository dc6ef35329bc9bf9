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

module.exports = {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  MenuItem,
  protocol,
  session,
  webContents,
  ...surroundings,
  start: begin,
  /** For specs: `standin.requests` has every address that a window asked for. */
  standin: state,
};
