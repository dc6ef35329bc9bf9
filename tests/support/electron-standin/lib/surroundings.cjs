'use strict';
// What has no window: dialogs, the system's shell, clipboard, power, screens. A dialog that no test answers says so.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const { state, strict } = require('./state.cjs');

const unanswered = (name, value) => async () => {
  console.error(`electron stand-in: dialog.${name} had no answer from the test`);
  return value;
};
const dialog = strict('dialog', {
  showOpenDialog: unanswered('showOpenDialog', { canceled: true, filePaths: [] }),
  showSaveDialog: unanswered('showSaveDialog', { canceled: true, filePath: '' }),
  showMessageBox: unanswered('showMessageBox', { response: 0, checkboxChecked: false }),
  showErrorBox: (title, content) => console.error(`error box: ${title}: ${content}`),
});

const shell = strict('shell', {
  openExternal: async (url) => void state.opened.push(url),
  openPath: async (file) => {
    state.opened.push(file);
    return '';
  },
  showItemInFolder: (file) => void state.opened.push(file),
  trashItem: async (file) => fs.rmSync(file, { recursive: true }),
  beep() {},
});

const net = strict('net', {
  isOnline: () => false,
  fetch: (input, init) => fetch(input, init),
});

let copied = '';
const clipboard = strict('clipboard', {
  readText: () => copied,
  writeText: (text) => {
    copied = text;
  },
  clear: () => {
    copied = '';
  },
});

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area, workAreaSize: area, size: area };

const emitter = (name, members) => strict(name, Object.assign(new EventEmitter(), members));

const powerMonitor = emitter('powerMonitor', {
  getSystemIdleTime: () => 0,
  getSystemIdleState: () => 'active',
  isOnBatteryPower: () => false,
});
const nativeTheme = emitter('nativeTheme', {
  themeSource: 'system',
  shouldUseDarkColors: false,
  shouldUseHighContrastColors: false,
});
const screen = emitter('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
});

module.exports = { clipboard, dialog, nativeTheme, net, powerMonitor, screen, shell };
