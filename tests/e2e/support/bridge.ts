// Speaks to the backend as the page does, past the interface: for what no screen shows.
import type { Page } from '@playwright/test';
import type {} from '../../../renderer/backend/ipc-transport.ts';
import { replySchema } from '../../../shared/contract/kernel.ts';
import type { Reply } from '../../../shared/contract/kernel.ts';

declare global {
  interface Window {
    /** Events that `collectEvents` has heard. */
    heard?: unknown[];
  }
}

/** Calls a procedure over the preload's bridge and returns the whole reply. */
export async function call(page: Page, domain: string, name: string, payload: unknown = {}): Promise<Reply> {
  const reply: unknown = await page.evaluate(
    ([toDomain, toName, value]) => window.trama?.call(toDomain, toName, value),
    [domain, name, payload] as const,
  );
  return replySchema.parse(reply);
}

/** Begins to keep every event that the page is told. */
export async function collectEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    window.trama?.subscribe((event) => window.heard?.push(event));
  });
}

/** The actions that were asked of the page since `collectEvents`. */
export async function actionsHeard(page: Page): Promise<readonly string[]> {
  const heard = await page.evaluate(() => window.heard ?? []);
  return heard.flatMap((event) =>
    typeof event === 'object' && event !== null && 'action' in event ? [String(event.action)] : [],
  );
}
