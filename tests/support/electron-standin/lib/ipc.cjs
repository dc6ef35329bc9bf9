'use strict';
const { EventEmitter } = require('node:events');
const { strict } = require('./state.cjs');

class IpcMain extends EventEmitter {
  _handlers = new Map();
  handle(channel, listener) {
    if (this._handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this._handlers.set(channel, listener);
  }
  handleOnce(channel, listener) {
    this.handle(channel, (...args) => {
      this.removeHandler(channel);
      return listener(...args);
    });
  }
  removeHandler(channel) {
    this._handlers.delete(channel);
  }
}

const ipcMain = strict('ipcMain', new IpcMain());

module.exports = { IpcMain, ipcMain };
