// What surrounds an interview: a voice that somebody recorded, the reminder of a break, locking in the middle of a word.
import { tablePage } from './pages/table.ts';
import { expect } from './support/app.ts';
import { callHost } from './support/interview-places.ts';
import { said } from './support/interview-texts.ts';
import { testInOffice } from './support/office.ts';

const test = testInOffice('it');
const ONCE = { it: said('win-one-time', 'it'), ar: said('win-one-time', 'ar') };
const ARABIC = 'العربية';
/** The head of a WebM file: enough to be kept; nothing is played here. */
const CLIP = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f]).toString('base64');

test.describe.configure({ mode: 'serial' });

test(
  'a text that somebody recorded can be heard, in its language and in no other',
  { tag: '@browser-host' },
  async ({ office }) => {
    const table = tablePage(office);
    await office.cases.create('Amina Esempio');
    // GIVEN a voice for the first sentence in Arabic
    await callHost(office.page, 'interviews/saveClip', {
      language: 'ar',
      text: ONCE.ar('thinkOfDay'),
      content: CLIP,
    });
    // WHEN the interview begins in Arabic
    await table.start(ONCE.it('title'), ARABIC);
    await expect(table.question('hers')).toHaveText(ONCE.ar('thinkOfDay'));
    // THEN her half can be heard, and the counsellor's, which has neither clip nor voice, cannot
    await expect(table.half('hers').locator('[data-listen]')).toBeVisible();
    await expect(table.half('counsellor').locator('[data-listen]')).toHaveCount(0);
    // AND the next sentence, which nobody recorded, has no button
    await table.goOnTo(ONCE.it('iListen'));
    await expect(table.question('hers')).toHaveText(ONCE.ar('iListen'));
    await expect(table.half('hers').locator('[data-listen]')).toHaveCount(0);
    await table.toCase();
  },
);

test(
  'locking in the middle of a word keeps it, and the interview is where it was',
  { tag: '@browser-host' },
  async ({ office }) => {
    const table = tablePage(office);
    await table.resume(ONCE.it('title'));
    await table.goOnTo(ONCE.it('ownMoment'));
    await expect(table.half('counsellor').getByRole('textbox')).toBeFocused();
    // WHEN the counsellor types and locks at once
    await office.page.keyboard.type('Il pane per tutto il cor');
    await office.page.keyboard.press('Control+l');
    await expect(office.unlock.heading()).toBeVisible();
    expect(await office.page.locator('body').innerText()).not.toContain('Il pane');
    // THEN after unlocking the word stands there, and the keyboard behind it
    await office.unlock.unlock(office.secrets.passphrase);
    const field = table.half('counsellor').getByRole('textbox');
    await expect(field).toHaveValue('Il pane per tutto il cor');
    await expect(field).toBeFocused();
    await office.page.keyboard.type('tile');
    await expect(field).toHaveValue('Il pane per tutto il cortile');
    await table.toCase();
  },
);

test(
  'after 25 minutes a break is offered, and it covers both halves in both languages',
  { tag: '@browser-host' },
  async ({ office }) => {
    const { page, text } = office;
    const table = tablePage(office);
    await page.clock.install();
    await table.resume(ONCE.it('title'));
    const reminder = page.getByText(text('interview.break.due', { minutes: 25 }));
    await page.clock.runFor(24 * 60_000);
    await expect(reminder).toBeHidden();
    await page.clock.runFor(61_000);
    await expect(reminder).toBeVisible();
    await page.getByRole('button', { name: text('interview.break.now'), exact: true }).click();
    const cover = page.getByRole('dialog', { name: text('interview.cover.break') });
    await expect(cover.locator('[lang="ar"]')).toBeVisible();
    await expect(cover.locator('[lang="it"]')).toBeVisible();
    await page.keyboard.press('F8');
    await expect(cover).toBeHidden();
  },
);
