'use strict';
const { EventEmitter } = require('node:events');
const { app } = require('./app.cjs');
const { preventable, state, strict } = require('./state.cjs');
const { createContents } = require('./web-contents.cjs');

function refuseOpenDoors({ nodeIntegration, contextIsolation, sandbox }) {
  if (nodeIntegration || contextIsolation === false || sandbox === false) {
    throw new Error('electron stand-in: only sandboxed, isolated windows without Node are there');
  }
}

class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return [...state.windows.values()];
  }
  static fromWebContents(contents) {
    return contents?._window?._self ?? null;
  }
  static fromId(id) {
    return state.windows.get(id) ?? null;
  }
  static getFocusedWindow() {
    return BrowserWindow.getAllWindows().find((window) => window._focused) ?? null;
  }
  constructor(options = {}) {
    super();
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    refuseOpenDoors(preferences);
    this._options = options;
    this._visible = options.show !== false;
    this._focused = false;
    this._maximized = this._minimized = false;
    this._title = options.title ?? app.getName();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this._bounds = { x, y, width, height };
    const self = (this._self = strict('BrowserWindow', this));
    this.webContents = createContents(this, preferences);
    this.id = this.webContents.id;
    state.windows.set(this.id, self);
    if (this._visible) this._takeFocus();
    queueMicrotask(() => {
      app.emit('web-contents-created', {}, this.webContents);
      app.emit('browser-window-created', {}, self);
    });
    return self;
  }
  loadURL(url) {
    return this.webContents.loadURL(url);
  }
  show() {
    this._visible = true;
    this.emit('show');
    this._takeFocus();
  }
  hide() {
    this._visible = false;
    this.emit('hide');
  }
  focus() {
    if (this._visible) this._takeFocus();
  }
  /** From the window that had it: there is one at most. */
  _takeFocus() {
    if (this._focused) return;
    for (const other of state.windows.values()) if (other !== this._self) other.blur();
    this._focused = true;
    this.emit('focus');
  }
  blur() {
    if (!this._focused) return;
    this._focused = false;
    this.emit('blur');
  }
  isVisible() {
    return this._visible;
  }
  isFocused() {
    return this._focused;
  }
  isMinimized() {
    return this._minimized;
  }
  isMaximized() {
    return this._maximized;
  }
  isFullScreen() {
    return false;
  }
  isDestroyed() {
    return this._destroyed === true;
  }
  minimize() {
    this._minimized = true;
    this.emit('minimize');
  }
  restore() {
    this._minimized = false;
    this.emit('restore');
  }
  maximize() {
    this._maximized = true;
    this.emit('maximize');
  }
  unmaximize() {
    this._maximized = false;
    this.emit('unmaximize');
  }
  setTitle(title) {
    this._title = title;
  }
  getTitle() {
    return this._title;
  }
  getBounds() {
    return { ...this._bounds };
  }
  getNormalBounds() {
    return this.getBounds();
  }
  setBounds(bounds) {
    Object.assign(this._bounds, bounds);
    this.emit('move');
    this.emit('resize');
  }
  /** Menus are not in windows here. */
  removeMenu() {}
  getMinimumSize() {
    return [this._options.minWidth ?? 0, this._options.minHeight ?? 0];
  }
  close() {
    void this._close();
  }
  destroy() {
    this.webContents._gone();
  }
  async _close() {
    if (this._destroyed) return true;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    const contents = this.webContents;
    await contents._up.catch(() => {});
    await contents._devtools?.send('Target.closeTarget', { targetId: contents._target }).catch(() => {});
    contents._gone();
    return true;
  }
  _gone() {
    if (this._destroyed) return;
    this._destroyed = true;
    this._visible = false;
    state.windows.delete(this.id);
    this.emit('closed');
    if (state.windows.size > 0 || state.quitting) return;
    if (app.listenerCount('window-all-closed')) app.emit('window-all-closed');
    else app.quit();
  }
}

const all = () => [...state.contentsByTarget.values()];
const webContents = strict('webContents', {
  fromDevToolsTargetId: (id) => state.contentsByTarget.get(id),
  fromId: (id) => all().find((contents) => contents.id === id),
  getAllWebContents: all,
  getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,
});

module.exports = { BrowserWindow, webContents };
