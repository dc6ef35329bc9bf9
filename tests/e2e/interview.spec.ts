// The interview as it is held: a counsellor in Italian, a woman in Arabic at her own window, a power cut in the middle, and
// what she told in the case at the end.
import type { Page } from '@playwright/test';
import { tablePage } from './pages/table.ts';
import { expect } from './support/app.ts';
import { said } from './support/interview-texts.ts';
import { testInOffice } from './support/office.ts';

const test = testInOffice('it');
const HER_NAME = 'Amina Esempio';
const FIRST = { it: said('win-first-meeting', 'it'), ar: said('win-first-meeting', 'ar') };
const DAY = { it: said('win-day', 'it'), ar: said('win-day', 'ar') };
const ONCE = { it: said('win-one-time', 'it'), ar: said('win-one-time', 'ar') };
const ARABIC = 'العربية';

test.describe.configure({ mode: 'serial' });

let hers: Page;

test('first meeting: both windows stay in step, and either can answer', async ({ office }) => {
  const table = tablePage(office);
  // GIVEN a new case, and the first meeting begun in Arabic
  await office.cases.create(HER_NAME);
  await table.start(FIRST.it('title'), ARABIC);
  // WHEN the counsellor opens her half in its own window
  hers = await table.openHerWindow();
  // THEN it shows the same question in Arabic, from right to left
  await expect(table.question('hers', hers)).toHaveText(FIRST.ar('welcomeTea'));
  await expect(table.half('hers', hers)).toHaveAttribute('dir', 'rtl');
  // AND it follows the counsellor's key
  await table.goOnTo(FIRST.it('preferredName'));
  await expect(table.question('hers', hers)).toHaveText(FIRST.ar('preferredName'));
  // WHEN the counsellor types how she wants to be called
  const name = table.half('counsellor').getByRole('textbox');
  await name.fill('Mina Esempio');
  // THEN she sees it as it is typed
  await expect(table.half('hers', hers).getByRole('textbox')).toHaveValue('Mina Esempio');
  // WHEN she touches her own answer about reading
  await table.goOnTo(FIRST.it('readsOwnLanguage'));
  await expect(table.question('hers', hers)).toHaveText(FIRST.ar('readsOwnLanguage'));
  await table
    .half('hers', hers)
    .getByText(FIRST.ar('readsOwnLanguage.option.slowly'), { exact: true })
    .click();
  // THEN the counsellor's half has it
  const slowly = table
    .half('counsellor')
    .getByRole('radio', { name: FIRST.it('readsOwnLanguage.option.slowly') });
  await expect(slowly).toBeChecked();
  // AND a question can be left without a reason, in three different ways
  await table.goOnTo(FIRST.it('phone'));
  await office.page.keyboard.press('F4');
  await table.openMap();
  await expect(table.map().getByRole('region', { name: office.text('interview.map.later') })).toContainText(
    FIRST.it('phone'),
  );
  await office.page.keyboard.press('Escape');
});

test('one key hides both windows at once, and shows them again', async ({ office }) => {
  const table = tablePage(office);
  await office.page.keyboard.press('F8');
  await expect(
    office.page.getByRole('dialog', { name: office.text('interview.cover.hidden') }),
  ).toBeVisible();
  await expect(hers.getByRole('dialog', { name: office.text('interview.cover.hidden') })).toBeVisible();
  await office.page.keyboard.press('F8');
  await expect(hers.getByRole('dialog')).toBeHidden();
  await expect(table.question('hers', hers)).toHaveText(FIRST.ar('phone'));
});

test('what was found in the first meeting is accepted, and is in the case', async ({ office }) => {
  const table = tablePage(office);
  await table.toFound();
  // Nothing has written itself.
  await table.acceptAll().click();
  await expect(table.found(FIRST.it('readsOwnLanguage.option.slowly'))).toContainText(
    office.text('interview.outcome.accepted'),
  );
  await table.toCase();
  await expect(office.page.getByRole('heading', { level: 1, name: 'Mina Esempio' })).toBeVisible();
});

test('a day in her life: she lays her cards, and a power cut in the middle of a word takes nothing', async ({
  office,
}) => {
  const table = tablePage(office);
  await table.start(DAY.it('title'), ARABIC);
  await hers.close();
  hers = await table.openHerWindow();
  // GIVEN she chose two cards on her own window
  await table.goOnTo(DAY.it('myCards'));
  await expect(table.question('hers', hers)).toHaveText(DAY.ar('myCards'));
  for (const card of ['cook-family', 'elder-care']) {
    await table
      .half('hers', hers)
      .getByText(DAY.ar(`card.activities.${card}`), { exact: true })
      .first()
      .click();
  }
  await expect(table.half('counsellor').getByRole('option', { selected: true })).toHaveCount(2);
  // WHEN the counsellor asks about the first card, and types what she does first
  await table.goOnTo(DAY.it('people'));
  await expect(table.half('hers', hers)).toContainText(DAY.ar('card.activities.cook-family'));
  await table.half('counsellor').getByRole('textbox').fill('9');
  await table.goOnTo(DAY.it('firstStep'));
  const words = 'Impasto il pane alle cinque, prima che si sveglino';
  await table.half('counsellor').getByRole('textbox').fill('');
  await office.page.keyboard.type(words, { delay: 20 });
  await expect(table.half('hers', hers)).toContainText('prima che si');
  // AND the computer dies in the middle
  await office.app.kill();
  // THEN the interview opens again at the word
  await office.app.reopen();
  await office.unlock.unlock(office.secrets.passphrase);
  await office.cases.open('Mina Esempio');
  await table.resume(DAY.it('title'));
  await expect(table.question('counsellor')).toHaveText(DAY.it('firstStep'));
  const field = table.half('counsellor').getByRole('textbox');
  const kept = await field.inputValue();
  expect(words.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(words.length - 3);
  await expect(field).toBeFocused();
  await office.page.keyboard.press('End');
  await office.page.keyboard.type('.');
  // AND what she chose stands in the case once it is accepted
  await table.toFound();
  const cooking = table.found(DAY.it('card.activities.cook-family'));
  await expect(cooking).toContainText('Impasto il pane');
  await cooking.getByRole('button', { name: office.text('interview.found.accept'), exact: true }).click();
  await expect(cooking).toContainText(office.text('interview.outcome.accepted'));
  await table.toCase();
  await expect(office.case.section('experiences')).toContainText(DAY.it('card.activities.cook-family'));
});

test('one time: a story is told along its prompts, can be quoted, and lands in the record', async ({
  office,
}) => {
  const table = tablePage(office);
  await table.start(ONCE.it('title'), ARABIC);
  hers = await table.openHerWindow();
  await table.goOnTo(ONCE.it('stories'));
  await table.addOne();
  await table.goOnTo(ONCE.it('oneTime'));
  await expect(table.question('hers', hers).first()).toHaveText(ONCE.ar('oneTime'));
  const story = table.half('counsellor');
  const boxes = story.getByRole('textbox');
  await boxes.first().fill('La festa per duecento persone');
  await boxes.nth(1).fill('Al matrimonio di mia cugina');
  await table.toFound();
  const told = table.found('La festa per duecento persone');
  await told.getByRole('button', { name: office.text('interview.found.accept'), exact: true }).click();
  await expect(told).toContainText(office.text('interview.outcome.accepted'));
  await table.toCase();
  await expect(office.page.locator('[data-section="told"]')).toContainText('La festa per duecento persone');
});
