import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it is now, one line a finding. */
async function findingsOn(page: Page, axe: AxeBuilder): Promise<string[]> {
  // What moves in would be judged half transparent.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Nothing on the page keeps anyone out, as far as axe can tell. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const findings = await findingsOn(page, new AxeBuilder({ page }).withTags(EVERY_RULE));
  expect.soft(findings, where).toEqual([]);
}

/** The colours alone: all that another theme changes. */
export async function expectContrast(page: Page, where: string): Promise<void> {
  const findings = await findingsOn(page, new AxeBuilder({ page }).withRules(['color-contrast']));
  expect.soft(findings, where).toEqual([]);
}

/** Everything fits: nothing has to be pulled sideways to be read. */
export async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.localName}: ${element.scrollWidth} in ${element.clientWidth}`),
  );
  expect.soft(overflow, where).toEqual([]);
}
