import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Screen } from '../support/screen.ts';

const MOST_STEPS = 80;

/** The interview's table: its two halves, the way on, what was found. */
export function tablePage(screen: Screen) {
  const { text } = screen;
  const half = (who: 'counsellor' | 'hers', page = screen.page) =>
    page.getByRole('region', { name: text(`interview.half.${who}`), exact: true });
  const question = (who: 'counsellor' | 'hers', page = screen.page) =>
    half(who, page).getByRole('heading', { level: 2 });
  /** Where the table stands, read in one moment: the question, and how far. */
  const standing = () =>
    screen.page.locator('.table').evaluate((table) => {
      const words = table.querySelector('.half[data-who="counsellor"] h2')?.textContent ?? '';
      return { words, at: table.querySelector('progress')?.value ?? 0 };
    });
  const button = (id: Parameters<typeof text>[0]) =>
    screen.page.getByRole('button', { name: text(id), exact: true });
  return {
    half,
    question,
    /** From the case page: begins an interview by its title. */
    async start(title: string, herLanguage: string) {
      const row = screen.page
        .getByRole('listitem')
        .filter({ has: screen.page.getByRole('heading', { name: title }) });
      await row.getByRole('button', { name: text('interview.start.do'), exact: true }).click();
      const dialog = screen.page.getByRole('dialog', { name: title });
      const select = dialog.getByLabel(text('interview.herLanguage')).and(dialog.getByRole('button'));
      if (!(await select.innerText()).includes(herLanguage)) {
        await select.click();
        await screen.page.getByRole('option', { name: herLanguage, exact: true }).click();
      }
      await dialog.getByRole('button', { name: text('interview.start.begin'), exact: true }).click();
      await expect(half('counsellor')).toBeVisible();
    },
    async resume(title: string) {
      const row = screen.page
        .getByRole('listitem')
        .filter({ has: screen.page.getByRole('heading', { name: title }) });
      await row
        .getByRole('button', { name: text('interview.resume'), exact: true })
        .first()
        .click();
      await expect(half('counsellor')).toBeVisible();
    },
    /** Opens her half in a window of its own and gives its page. */
    async openHerWindow(): Promise<Page> {
      const opened = screen.page.context().waitForEvent('page');
      await button('interview.window.open').click();
      const page = await opened;
      await expect(half('hers', page)).toBeVisible();
      return page;
    },
    next: () => screen.page.keyboard.press('PageDown'),
    /** Goes on by the keyboard until this question is on the table. */
    async goOnTo(words: string) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const before = await standing();
        if (before.words === words) return;
        await this.next();
        await expect.poll(standing).not.toEqual(before);
      }
      throw new Error(`never came to "${words}"`);
    },
    /** One more of what repeats. */
    addOne: () => half('counsellor').locator('.group-add').click(),
    saved: () =>
      screen.page.getByRole('status').filter({ hasText: text('ui.save.saved', { time: '' }).trim() }),
    map: () => screen.page.getByRole('dialog', { name: text('interview.map.title') }),
    async openMap() {
      await screen.page.keyboard.press('F7');
      await expect(this.map()).toBeVisible();
    },
    async toFound() {
      await this.goOnTo(text('interview.found.title'));
    },
    found: (title: string) => screen.page.getByRole('article').filter({ hasText: title }),
    acceptAll: () =>
      screen.page.getByRole('button', {
        name: new RegExp(`^${text('interview.found.acceptAll', { count: 2 }).split('2')[0] ?? ''}`),
      }),
    async toCase() {
      await button('interview.back').click();
    },
  };
}
