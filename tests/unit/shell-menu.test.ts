import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { languageOfSystem, menuText } from '../../electron/shell/menu-texts.ts';
import { menuTemplate } from '../../electron/shell/menu.ts';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';

type Items = readonly MenuItemConstructorOptions[];

const flat = (items: Items): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

const menu = (platform: NodeJS.Platform, language: (typeof INTERFACE_LANGUAGES)[number] = 'en') =>
  flat(
    menuTemplate({
      text: menuText(language),
      theme: 'dark',
      platform,
      act: () => undefined,
      quit: () => undefined,
    }),
  );

test.each(INTERFACE_LANGUAGES)('every item of the menu has words in %s', (language) => {
  const spoken = [...menu('linux', language), ...menu('darwin', language)].filter(
    (item) => item.type !== 'separator' && item.role !== 'appMenu',
  );
  expect(spoken.filter((item) => item.label === undefined || item.label.trim() === '')).toEqual([]);
});

test('no two items of one menu share a key', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    const keys = menu(platform).flatMap((item) => item.accelerator ?? []);
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test('the menu holds no way to reload or to look inside', () => {
  const roles = ['linux', 'win32', 'darwin']
    .flatMap((platform) => menu(platform as NodeJS.Platform))
    .map((i) => i.role);
  expect(roles).not.toContain('reload');
  expect(roles).not.toContain('forceReload');
  expect(roles).not.toContain('toggleDevTools');
});

test('the appearance in use is marked, and it alone', () => {
  const marked = menu('linux').filter((item) => item.checked === true);
  expect(marked.map((item) => item.id)).toEqual(['view.theme.dark']);
});

test('the system`s first language that Trama speaks is taken, else English', () => {
  expect(languageOfSystem(['ca-ES', 'es-ES'])).toBe('ca');
  expect(languageOfSystem(['de-DE', 'sv-SE', 'en-GB'])).toBe('sv');
  expect(languageOfSystem(['de-DE'])).toBe('en');
  expect(languageOfSystem([])).toBe('en');
});
