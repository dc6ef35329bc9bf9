import { expect } from '@playwright/test';
import type { Screen } from '../support/screen.ts';

/** The list of cases and the question that opens one. */
export function casesPage(screen: Screen) {
  const { text } = screen;
  const list = () => screen.page.getByRole('list', { name: text('cases.list.title'), exact: true });
  const dialog = () => screen.page.getByRole('dialog', { name: text('cases.new.title'), exact: true });
  return {
    heading: () => screen.page.getByRole('heading', { name: text('cases.list.title'), exact: true }),
    empty: () => screen.page.getByRole('heading', { name: text('cases.empty.title'), exact: true }),
    list,
    line: (name: string) => list().getByRole('button', { name }),
    search: () => screen.page.getByRole('searchbox', { name: text('cases.list.search') }),
    newDialog: dialog,
    /** The label says too that the name is needed. */
    newName: () => dialog().getByRole('textbox', { name: text('cases.new.name') }),
    /** The sample case is there: added now, where there was nothing yet. */
    async haveSample() {
      await expect(list().or(this.empty())).toBeVisible();
      if (await this.empty().isVisible()) {
        await screen.page.getByRole('button', { name: text('cases.empty.sample'), exact: true }).click();
      }
      await expect(list()).toBeVisible();
    },
    openNew: () =>
      screen.page
        .getByRole('button', { name: text('cases.list.new'), exact: true })
        .first()
        .click(),
    async create(preferredName: string) {
      await this.openNew();
      await this.newName().fill(preferredName);
      await dialog()
        .getByRole('button', { name: text('cases.new.create'), exact: true })
        .click();
    },
    open: (name: string) => list().getByRole('button', { name }).click(),
  };
}
