import { expect } from '@playwright/test';
import type { Screen } from '../support/screen.ts';
import type { TextId } from '../support/texts.ts';

/** What stands around every screen of the work. */
export function frame(screen: Screen) {
  const { text } = screen;
  const rail = () => screen.page.getByRole('navigation', { name: text('app.rail'), exact: true });
  const palette = () => screen.page.getByRole('dialog', { name: text('app.palette'), exact: true });
  return {
    rail,
    palette,
    shortcuts: () => screen.page.getByRole('dialog', { name: text('app.shortcuts'), exact: true }),
    toCases: () =>
      rail()
        .getByRole('link', { name: text('app.rail.cases'), exact: true })
        .click(),
    toSettings: () =>
      rail()
        .getByRole('link', { name: text('app.rail.settings'), exact: true })
        .click(),
    lock: () =>
      rail()
        .getByRole('button', { name: text('app.rail.lock'), exact: true })
        .click(),
    async openPalette() {
      await screen.page.keyboard.press('Control+k');
      await expect(palette()).toBeVisible();
    },
    /** Does an action by its name in the palette. */
    async run(action: TextId) {
      await this.openPalette();
      await palette().getByRole('searchbox').fill(text(action));
      await palette()
        .getByRole('menuitem', { name: text(action) })
        .first()
        .click();
      await expect(palette()).toBeHidden();
    },
    notice: () => screen.page.getByRole('region', { name: text('ui.notices') }),
    undo: () =>
      screen.page
        .getByRole('button', { name: text('ui.undo'), exact: true })
        .first()
        .click(),
  };
}
