'use strict';
// Menus that no one sees: their items can be found and clicked by a test.
const { state } = require('./state.cjs');

class MenuItem {
  constructor(options) {
    const type = options.submenu ? 'submenu' : 'normal';
    Object.assign(this, { enabled: true, visible: true, checked: false, type }, options);
    this.label = options.label ?? options.role ?? '';
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
    const focused = () => [...state.windows.values()].find((window) => window._focused);
    this.click = () => options.click?.(this, focused(), {});
  }
}

class Menu {
  static _current = null;
  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map((item) => (item instanceof MenuItem ? item : new MenuItem(item)));
    return menu;
  }
  static setApplicationMenu(menu) {
    Menu._current = menu;
  }
  static getApplicationMenu() {
    return Menu._current;
  }
  items = [];
  append(item) {
    this.items.push(item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup() {}
  closePopup() {}
}

module.exports = { Menu, MenuItem };
