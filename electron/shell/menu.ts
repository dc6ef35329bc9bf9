// The native menu. It does nothing itself: each item of ours asks the page for an action of its registry.
import type { MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '../../shared/contract/settings.contract.ts';
import type { MenuText } from './menu-texts.ts';

interface MenuOptions {
  readonly text: MenuText;
  readonly theme: Preferences['theme'];
  readonly platform: NodeJS.Platform;
  /** Sends an action to the page. */
  readonly act: (action: string) => void;
  readonly quit: () => void;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** The whole menu as a template; no reload and no developer tools. */
export function menuTemplate(options: MenuOptions): Item[] {
  const onMac = options.platform === 'darwin';
  return [
    ...(onMac ? [appMenu(options)] : []),
    fileMenu(options),
    editMenu(options.text),
    viewMenu(options),
    ...(onMac ? [windowMenu(options.text)] : []),
    ...(onMac ? [] : [helpMenu(options)]),
  ];
}

const about = ({ text, act }: MenuOptions): Item => ({
  id: 'help.about',
  label: text('menu.app.about'),
  click: () => act('help.about'),
});

const quitItem = ({ text, quit }: MenuOptions): Item => ({
  id: 'file.quit',
  label: text('menu.file.quit'),
  accelerator: 'CommandOrControl+Q',
  click: quit,
});

const settingsItem = ({ text, act }: MenuOptions): Item => ({
  id: 'settings.open',
  label: text('menu.file.settings'),
  accelerator: 'CommandOrControl+,',
  click: () => act('settings.open'),
});

function appMenu(options: MenuOptions): Item {
  const { text } = options;
  return {
    role: 'appMenu',
    submenu: [
      about(options),
      separator,
      settingsItem(options),
      separator,
      { role: 'hide', label: text('menu.app.hide') },
      { role: 'hideOthers', label: text('menu.app.hideOthers') },
      { role: 'unhide', label: text('menu.app.showAll') },
      separator,
      quitItem(options),
    ],
  };
}

function fileMenu(options: MenuOptions): Item {
  const { text, act, platform } = options;
  const rest = platform === 'darwin' ? [] : [settingsItem(options), separator, quitItem(options)];
  return {
    label: text('menu.file'),
    submenu: [
      {
        id: 'case.new',
        label: text('menu.file.newCase'),
        accelerator: 'CommandOrControl+N',
        click: () => act('case.new'),
      },
      separator,
      {
        id: 'vault.lock',
        label: text('menu.file.lock'),
        accelerator: 'CommandOrControl+L',
        click: () => act('vault.lock'),
      },
      ...rest,
    ],
  };
}

const editMenu = (text: MenuText): Item => ({
  label: text('menu.edit'),
  submenu: [
    { role: 'undo', label: text('menu.edit.undo') },
    { role: 'redo', label: text('menu.edit.redo') },
    separator,
    { role: 'cut', label: text('menu.edit.cut') },
    { role: 'copy', label: text('menu.edit.copy') },
    { role: 'paste', label: text('menu.edit.paste') },
    { role: 'selectAll', label: text('menu.edit.selectAll') },
  ],
});

/** Size and appearance are preferences that the page keeps: the menu only asks for them. */
function viewMenu({ text, act, theme }: MenuOptions): Item {
  const zoom = (id: 'zoomIn' | 'zoomOut' | 'zoomReset', accelerator: string): Item => ({
    id: `view.${id}`,
    label: text(`menu.view.${id}`),
    accelerator,
    click: () => act(`view.${id}`),
  });
  const appearance = (id: Preferences['theme']): Item => ({
    id: `view.theme.${id}`,
    label: text(`menu.view.theme.${id}`),
    type: 'radio',
    checked: theme === id,
    click: () => act(`view.theme.${id}`),
  });
  return {
    label: text('menu.view'),
    submenu: [
      zoom('zoomIn', 'CommandOrControl+Plus'),
      zoom('zoomOut', 'CommandOrControl+-'),
      zoom('zoomReset', 'CommandOrControl+0'),
      separator,
      {
        label: text('menu.view.theme'),
        submenu: [appearance('system'), appearance('light'), appearance('dark'), appearance('contrast')],
      },
      separator,
      { role: 'togglefullscreen', label: text('menu.view.fullScreen') },
    ],
  };
}

const windowMenu = (text: MenuText): Item => ({
  role: 'windowMenu',
  label: text('menu.window'),
  submenu: [{ role: 'minimize', label: text('menu.window.minimize') }],
});

const helpMenu = (options: MenuOptions): Item => ({
  role: 'help',
  label: options.text('menu.help'),
  submenu: [about(options)],
});
