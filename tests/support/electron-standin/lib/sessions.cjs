'use strict';
// Sessions: their request filter, their protocols, and handlers that are kept but never asked.
const { EventEmitter } = require('node:events');
const { strict } = require('./state.cjs');

const sessions = new Map();

function createWebRequest() {
  const target = {
    _before: null,
    onBeforeRequest: (filter, listener) => {
      target._before = listener ?? filter;
    },
    onHeadersReceived: () => {},
    onBeforeSendHeaders: () => {},
  };
  return strict('webRequest', target);
}

function createProtocol() {
  const handlers = new Map();
  return strict('protocol', {
    _handlers: handlers,
    handle: (scheme, handler) => void handlers.set(scheme, handler),
    unhandle: (scheme) => void handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
    registerSchemesAsPrivileged: () => {},
  });
}

class Session extends EventEmitter {
  constructor(partition) {
    super();
    this.partition = partition;
    this.webRequest = createWebRequest();
    this.protocol = createProtocol();
  }
  setPermissionRequestHandler(handler) {
    this._permissionRequest = handler;
  }
  setPermissionCheckHandler(handler) {
    this._permissionCheck = handler;
  }
  setDevicePermissionHandler(handler) {
    this._devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler) {
    this._displayMedia = handler;
  }
  setSpellCheckerEnabled(enabled) {
    this._spellChecker = enabled;
  }
  isSpellCheckerEnabled() {
    return this._spellChecker ?? true;
  }
  isPersistent() {
    return this.partition === '' || this.partition.startsWith('persist:');
  }
  async clearStorageData() {}
  async clearCache() {}
  get storagePath() {
    return null;
  }
}

const fromPartition = (partition) => {
  if (!sessions.has(partition)) sessions.set(partition, strict('session', new Session(partition)));
  return sessions.get(partition);
};

const session = strict('session', {
  fromPartition,
  get defaultSession() {
    return fromPartition('');
  },
});

module.exports = { fromPartition, protocol: fromPartition('').protocol, session, sessions };
