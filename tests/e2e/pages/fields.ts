// How the kinds of fields are found and filled, by what they are called on the screen.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Screen } from '../support/screen.ts';
import type { TextId } from '../support/texts.ts';

/** A date as she remembers it. */
export interface RememberedDate {
  readonly year: string;
  /** As the screen calls it. */
  readonly month?: string;
}

/** The fields inside one part of the screen. */
export function fieldsIn(screen: Screen, part: Locator) {
  const { text } = screen;
  const named = (label: TextId | { readonly words: string }) =>
    typeof label === 'string' ? text(label) : label.words;
  const box = (label: Parameters<typeof named>[0]) =>
    part.getByRole('textbox', { name: named(label), exact: true });
  const combo = (label: TextId) => part.getByRole('combobox', { name: text(label), exact: true });
  /** The list opens outside of the part. */
  const option = (words: string) => screen.page.getByRole('option', { name: words, exact: true });
  const select = (label: Parameters<typeof named>[0]) =>
    part.getByLabel(named(label), { exact: true }).and(part.getByRole('button'));
  const group = (label: TextId) => part.getByRole('group', { name: text(label), exact: true });
  const radio = (label: TextId, words: string) =>
    part.getByRole('radiogroup', { name: text(label) }).getByRole('radio', { name: words, exact: true });

  return {
    box,
    combo,
    select,
    radio,
    group,
    /** Chooses one of a short list. */
    async choose(label: Parameters<typeof named>[0], words: string) {
      await select(label).click();
      await screen.page.getByRole('option', { name: words }).first().click();
      await expect(select(label)).toContainText(words);
    },
    /** Finds one of a long list by typing. */
    async find(label: TextId, words: string) {
      // A click first, as with a hand: the page has scrolled by then, which would close the list.
      await combo(label).click();
      await combo(label).fill(words);
      await option(words).click();
    },
    /** Finds some of a long list; it stays open until she closes it. */
    async findSome(label: TextId, ...all: readonly string[]) {
      for (const words of all) await this.find(label, words);
      await screen.page.keyboard.press('Escape');
      await expect(option(all.at(-1) ?? '')).toBeHidden();
      for (const words of all) await expect(part.getByRole('row', { name: words })).toBeVisible();
    },
    async pick(label: TextId, words: string) {
      await part
        .getByRole('radiogroup', { name: text(label) })
        .getByText(words, { exact: true })
        .click();
      await expect(radio(label, words)).toBeChecked();
    },
    async remember(label: TextId, { year, month }: RememberedDate) {
      const date = fieldsIn(screen, group(label));
      await date.box('ui.date.year').fill(year);
      if (month !== undefined) await date.choose('ui.date.month', month);
    },
  };
}

/** The name of a month as the screen writes it. */
export function monthName(locale: string, month: number): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1, 1),
  );
}
