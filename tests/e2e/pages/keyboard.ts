import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const MOST_STOPS = 200;

/** Presses Tab until the focus is there; fails where the keyboard does not reach it. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal).toBeVisible();
  // The element itself, because a list that opens on the way hides everything else from whoever asks by role.
  const element = await goal.elementHandle();
  const isThere = () => page.evaluate((one) => one === document.activeElement, element);
  for (let stop = 0; stop < MOST_STOPS && !(await isThere()); stop++) await page.keyboard.press(key);
  await expect(goal).toBeFocused();
}
