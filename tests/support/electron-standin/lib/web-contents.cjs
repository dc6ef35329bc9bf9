'use strict';
// One page: a Chromium target with the preload in an isolated world, messages to and from it, and its navigation.
const crypto = require('node:crypto');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { fromPage, originOf, toPage } = require('./addresses.cjs');
const codec = require('./codec.cjs');
const { IpcMain, ipcMain } = require('./ipc.cjs');
const { fromPartition } = require('./sessions.cjs');
const { preventable, state, strict } = require('./state.cjs');

const WORLD = 'Electron Isolated Context';
const PAGE_SIDE = ['codec.cjs', 'page-link.js', 'page-world.js', 'preload-world.js']
  .map((name) => fs.readFileSync(path.join(__dirname, name), 'utf8'))
  .join('\n');

let last = 0;

class WebContents extends EventEmitter {
  constructor(window, preferences) {
    super();
    this.id = last += 1;
    this._window = window;
    this._preferences = preferences;
    this._url = '';
    this._dead = false;
    this.session = preferences.session ?? fromPartition(preferences.partition ?? '');
    this.mainFrame = { parent: null, processId: this.id, routingId: 1, url: '', origin: 'null' };
    this.ipc = new IpcMain();
    this._end = new Promise((resolve) => this.once('destroyed', resolve));
    this._up = this._start();
    this._up.catch((error) => {
      if (!this._dead) console.error('electron stand-in: a window failed', error);
    });
  }
  _command(method, params) {
    return this._devtools.send(method, params, this._session);
  }
  async _start() {
    this._devtools = await state.devtools;
    const { width = 800, height = 600 } = this._window._options;
    const { targetId } = await this._devtools.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    });
    this._target = targetId;
    state.contentsByTarget.set(targetId, this._self);
    const attached = await this._devtools.send('Target.attachToTarget', { targetId, flatten: true });
    this._session = attached.sessionId;
    this._listen();
    const { frameTree } = await this._command('Page.getFrameTree');
    this._mainFrameId = frameTree.frame.id;
    await Promise.all([
      this._command('Page.enable'),
      this._command('Runtime.enable'),
      this._command('Runtime.addBinding', { name: '__standin', executionContextName: WORLD }),
      this._command('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] }),
    ]);
    await this._addWorlds();
  }
  _listen() {
    const on = (method, listener) => this._devtools.on(`${this._session}:${method}`, listener);
    on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD && context.auxData.frameId === this._mainFrameId) this._context = context.id;
    });
    on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this._context) this._context = undefined;
    });
    on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === '__standin') void this._message(JSON.parse(payload), executionContextId);
    });
    on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this._navigated(fromPage(frame.url + (frame.urlFragment ?? '')));
    });
    on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this._mainFrameId) this._navigatedInPage(fromPage(url));
    });
    on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    on('Page.loadEventFired', () => this._loaded());
    on('Fetch.requestPaused', (paused) => this._paused(paused));
  }
  _navigated(url) {
    this._url = url;
    Object.assign(this.mainFrame, { url, origin: originOf(url) });
    this.emit('did-navigate', {}, url, 200, '');
  }
  _navigatedInPage(url) {
    this._url = this.mainFrame.url = url;
    this.emit('did-navigate-in-page', {}, url, true, this.id, 1);
  }
  _loaded() {
    if (this._url === 'about:blank') return;
    this.emit('did-finish-load', {});
    if (this._shown) return;
    this._shown = true;
    this._window.emit('ready-to-show');
  }
  /** A document is about to be loaded: the program may refuse, unless it asked for it itself. */
  _paused({ requestId, request, frameId }) {
    const url = fromPage(request.url + (request.urlFragment ?? ''));
    if (frameId === this._mainFrameId && url !== this._loading) {
      const event = preventable({ url, isMainFrame: true, isSameDocument: false });
      this.emit('will-navigate', event, url);
      if (event.defaultPrevented) {
        this._command('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
        return;
      }
    }
    this._loading = undefined;
    this._command('Fetch.continueRequest', { requestId }).catch(() => {});
  }
  /** The page's own world and the preload's, before any script of the page. */
  async _addWorlds() {
    const tag = crypto.randomBytes(8).toString('hex');
    const add = (source, worldName) =>
      this._command('Page.addScriptToEvaluateOnNewDocument', { source, ...(worldName ? { worldName } : {}) });
    await add(`(() => { ${PAGE_SIDE}; pageWorld('${tag}'); })()`);
    const { preload } = this._preferences;
    const code = preload ? fs.readFileSync(preload, 'utf8') : '';
    const about = JSON.stringify({ platform: process.platform, versions: process.versions });
    const run = `(require, module, exports, process) => { ${code}\n }`;
    await add(`(() => { ${PAGE_SIDE}; preloadWorld('${tag}', ${about}, ${run}); })()`, WORLD);
  }
  async _message(message, contextId) {
    if (message.type === 'open') return this._open(fromPage(message.url));
    const event = {
      sender: this._self,
      senderFrame: this.mainFrame,
      processId: this.id,
      frameId: 1,
      type: 'frame',
    };
    const args = codec.decode(message.args);
    if (message.type === 'send') {
      this.ipc.emit(message.channel, event, ...args);
      ipcMain.emit(message.channel, event, ...args);
      return;
    }
    const answer = { type: 'reply', id: message.id };
    try {
      const handler = this.ipc._handlers.get(message.channel) ?? ipcMain._handlers.get(message.channel);
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`);
      answer.value = codec.encode(await handler(event, ...args));
    } catch (error) {
      answer.error = `Error invoking remote method '${message.channel}': ${error}`;
    }
    await this._tell(answer, contextId);
  }
  _open(url) {
    const details = { url, frameName: '', features: '', disposition: 'foreground-tab' };
    const answer = this._opener?.(details) ?? { action: 'allow' };
    if (answer.action !== 'deny') console.error('electron stand-in: popups are not there', url);
  }
  _tell(message, executionContextId = this._context) {
    if (executionContextId === undefined || this._dead) return Promise.resolve();
    return this._command('Runtime.callFunctionOn', {
      functionDeclaration: 'function (text) { globalThis.__standinTell(text); }',
      executionContextId,
      arguments: [{ value: JSON.stringify(message) }],
    }).catch(() => {});
  }
  send(channel, ...args) {
    void this._tell({ type: 'event', channel, args: codec.encode(args) });
  }
  async loadURL(url) {
    await this._up;
    const failed = (code) => Object.assign(new Error(`${code} loading '${url}'`), { code, url });
    const loaded = new Promise((resolve) => this.once('did-finish-load', () => resolve()));
    const moved = new Promise((resolve) => this.once('did-navigate-in-page', () => resolve()));
    this._loading = url;
    const { errorText, loaderId } = await this._command('Page.navigate', { url: toPage(url) });
    if (errorText) throw failed(errorText);
    // No loader: the document stays, and only what follows the # is another.
    if (!loaderId) this._loading = undefined;
    const closed = this._end.then(() => Promise.reject(failed('ERR_FAILED')));
    await Promise.race([loaderId ? loaded : moved, closed]);
  }
  reload() {
    this._command('Page.reload').catch(() => {});
  }
  getURL() {
    return this._url;
  }
  getTitle() {
    return this._window.getTitle();
  }
  isDestroyed() {
    return this._dead;
  }
  isLoading() {
    return false;
  }
  setWindowOpenHandler(handler) {
    this._opener = handler;
  }
  setWebRTCIPHandlingPolicy(policy) {
    this._webRtcPolicy = policy;
  }
  getDevToolsTargetId() {
    return this._target;
  }
  focus() {}
  close() {
    void this._window._close();
  }
  _gone() {
    if (this._dead) return;
    this._dead = true;
    state.contentsByTarget.delete(this._target);
    this.emit('destroyed');
    this._window._gone();
  }
}

/** A page for a window; everything that is not there throws. */
function createContents(window, preferences) {
  const contents = new WebContents(window, preferences);
  contents._self = strict('webContents', contents);
  return contents._self;
}

module.exports = { createContents };
