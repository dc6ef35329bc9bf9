import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Screen } from '../support/screen.ts';

/** Finding skills: what she told on one side, what it shows on the other. */
export function findSkillsPage(screen: Screen) {
  const { text } = screen;
  const button = (id: Parameters<typeof text>[0], within: Screen['page'] | Locator = screen.page) =>
    within.getByRole('button', { name: text(id), exact: true });
  const offers = () => screen.page.locator('.offer');
  const offer = (label: string) => offers().filter({ has: screen.page.getByText(label, { exact: true }) });
  const rejected = () => screen.page.locator('details.rejected');
  const heldWith = (label: string) => offer(label).and(screen.page.locator('[data-state="here"]'));
  return {
    heading: () => screen.page.getByRole('heading', { level: 1, name: text('suggestions.title') }),
    told: () => screen.page.getByRole('listbox', { name: text('suggestions.told.title'), exact: true }),
    toldItem: (title: string) => screen.page.getByRole('option', { name: title }),
    offers,
    offer,
    accepted: heldWith,
    /** The label of an offer as it is called now. */
    labelOf: (at: Locator) => at.locator('.offer-label').innerText(),
    /** The first offer, with the focus on it, as Enter in the list of what she told leaves it. */
    async enterOffers(title: string) {
      await this.toldItem(title).click();
      await screen.page.keyboard.press('Enter');
      await expect(offers().first()).toBeFocused();
    },
    /** Accepts the first offers of what is chosen, by the keyboard alone. */
    async acceptFirst(count: number): Promise<readonly string[]> {
      const labels: string[] = [];
      for (let at = 0; at < count; at++) {
        const row = offers().nth(at);
        labels.push(await row.locator('.offer-label').innerText());
        await row.focus();
        await screen.page.keyboard.press('Enter');
        await expect(row).toHaveAttribute('data-state', 'here');
      }
      return labels;
    },
    /** Accepts so many of what is chosen that she has not yet, by the keyboard alone. */
    async acceptNew(count: number) {
      const open = screen.page.locator('.offer[data-state="new"]');
      for (let left = count; left > 0; left--) {
        await expect(open.first()).toBeVisible();
        const before = await open.count();
        await open.first().focus();
        await screen.page.keyboard.press('Enter');
        await expect(open).toHaveCount(before - 1);
      }
    },
    rename: async (name: string) => {
      const field = screen.page.getByRole('textbox', { name: text('suggestions.inHerWords'), exact: true });
      await expect(field).toBeFocused();
      await field.fill(name);
      await screen.page.keyboard.press('Enter');
    },
    level: (label: string) =>
      screen.page.getByRole('radiogroup', { name: text('suggestions.level', { name: label }), exact: true }),
    say: async (words: string) => {
      await screen.page
        .getByRole('textbox', { name: text('suggestions.said.label'), exact: true })
        .fill(words);
    },
    nothingFits: () => screen.page.getByText(text('suggestions.nothing.said'), { exact: true }),
    acceptTicked: (count: number) =>
      screen.page.getByRole('button', { name: text('suggestions.acceptTicked', { count }), exact: true }),
    rejected,
    async offerAgain(label: string) {
      await rejected().locator('summary').click();
      await rejected()
        .getByRole('button', { name: text('suggestions.rejected.againWhich', { label }), exact: true })
        .click();
    },
    /** Opens the shelves at one of their orders. */
    async browse(shelf: 'trades' | 'isco' | 'activities') {
      await button('suggestions.browse.open').first().click();
      const order = screen.page.getByRole('radiogroup', {
        name: text('suggestions.browse.shelf'),
        exact: true,
      });
      await order.getByRole('radio', { name: text(`suggestions.shelf.${shelf}`), exact: true }).click();
    },
    places: () => screen.page.locator('.browse-place'),
    backToHerSkills: () => button('suggestions.back').click(),
  };
}
