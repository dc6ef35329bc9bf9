// Everything can be answered without a mouse: each type of item by keys alone, from where the keyboard stands.
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { interviewStateSchema } from '../../shared/contract/interviews.contract.ts';
import { expect } from './support/app.ts';
import { callHost, visit } from './support/interview-places.ts';
import { testInOffice } from './support/office.ts';

const test = testInOffice('it');

/**
 * The keys that answer each type of item; a text is typed, anything else is pressed. A file is chosen in the system's own
 * dialog, and what is only said has no answer.
 */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  text: ['type:Una parola'],
  longText: ['type:Una frase intera'],
  note: ['type:Da preparare'],
  choice: ['2'],
  multipleChoice: ['1'],
  yesNo: ['1'],
  consent: ['1'],
  scale: ['3'],
  number: ['type:12', 'Tab'],
  partialDate: ['type:1990', 'Tab'],
  country: ['type:Somal', 'ArrowDown', 'Enter'],
  language: ['type:Tigr', 'ArrowDown', 'Enter'],
  cards: ['Tab', 'Tab', 'ArrowDown', 'Space'],
  piles: ['1'],
  weekGrid: ['Space'],
  signature: ['Enter'],
  recap: ['1'],
  group: ['Enter'],
  story: ['type:Al matrimonio di mia cugina'],
  dayClock: ['Tab', 'Enter'],
  appointment: ['Shift+Tab', 'Enter'],
};

/** What the interview on the screen holds at the place where it stands, in JSON. */
async function answerHere(page: Page): Promise<string> {
  const interviewId = /#\/interviews\/(.+)$/.exec(page.url())?.[1] ?? '';
  const state = interviewStateSchema.parse(await callHost(page, 'interviews/get', { interviewId }));
  const place = z.string().parse(state.place);
  return JSON.stringify(state.answers.find(({ path }) => path === place)?.answer ?? null);
}

test(
  'every type of item is answered by keys alone',
  { tag: '@browser-host' },
  async ({ office: { page } }) => {
    test.setTimeout(180_000);
    const answered = new Set<string>();
    await visit(page, {
      herLanguage: 'ar',
      atPlace: async (type) => {
        const keys = KEYS[type];
        if (!keys) return;
        const before = await answerHere(page);
        for (const key of keys) {
          if (key.startsWith('type:')) await page.keyboard.type(key.slice('type:'.length), { delay: 15 });
          else await page.keyboard.press(key);
          await page.waitForTimeout(80);
        }
        await expect.poll(() => answerHere(page), { message: type }).not.toBe(before);
        answered.add(type);
      },
    });
    expect([...answered].sort()).toEqual(Object.keys(KEYS).sort());
  },
);
