// Whatever ends the work, what was written is there: a power cut, closing, locking, removing by mistake, a second window.
import { expect } from './support/app.ts';
import { testInOffice } from './support/office.ts';
import type { Office } from './support/office.ts';

const test = testInOffice('it');
const HEADLINE = 'cases.person.headline';

async function openAgain(office: Office & { secrets: { passphrase: string } }, name: string): Promise<void> {
  await office.app.reopen();
  await office.unlock.unlock(office.secrets.passphrase);
  await office.cases.open(name);
}

test('a power cut one second after the last word takes nothing away', async ({ office }) => {
  // GIVEN a case in which she is being described
  await office.cases.create('Aster Esempio');
  await office.case.person().box(HEADLINE).focus();
  // WHEN the counsellor types, rests for a second, and the computer dies
  await office.page.keyboard.type('Sarta: orli, cerniere e tende su misura');
  await office.page.waitForTimeout(1000);
  await office.app.kill();
  // THEN after starting again it is all there
  await openAgain(office, 'Aster Esempio');
  await expect(office.case.person().box(HEADLINE)).toHaveValue('Sarta: orli, cerniere e tende su misura');
});

test('a power cut in the middle of a sentence leaves what was typed a second before', async ({ office }) => {
  // GIVEN a counsellor who types without a pause
  await office.frame.toCases();
  await office.cases.create('Hodan Esempio');
  await office.case.person().box(HEADLINE).focus();
  const sentence = 'Cuoca per grandi gruppi, dieci anni nelle mense delle scuole';
  // WHEN the computer dies while she types
  await office.page.keyboard.type(sentence, { delay: 40 });
  await office.app.kill();
  // THEN what she had typed a second before is there
  await openAgain(office, 'Hodan Esempio');
  const kept = await office.case.person().box(HEADLINE).inputValue();
  expect(sentence.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(sentence.length - 25);
});

test('closing Trama while typing keeps the last words', async ({ office }) => {
  await office.frame.toCases();
  await office.cases.create('Miriam Esempio');
  await office.case.person().box(HEADLINE).focus();
  // WHEN the counsellor types the last word and closes at once
  await office.page.keyboard.type('Assiste anziani: di notte e nei festivi');
  await office.app.close();
  // THEN the last word is there
  await openAgain(office, 'Miriam Esempio');
  await expect(office.case.person().box(HEADLINE)).toHaveValue('Assiste anziani: di notte e nei festivi');
});

test('locking while typing keeps the last words and shows nothing of her', async ({ office }) => {
  await office.case.person().box(HEADLINE).fill('');
  await office.case.person().box(HEADLINE).focus();
  // WHEN the counsellor types and presses the keys that lock
  await office.page.keyboard.type('Assiste anziani, anche nei festivi');
  await office.page.keyboard.press('Control+l');
  // THEN nothing of her is on the screen
  await expect(office.unlock.heading()).toBeVisible();
  expect(await office.page.locator('body').innerText()).not.toContain('Miriam');
  // AND after unlocking the last words are there
  await office.unlock.unlock(office.secrets.passphrase);
  await expect(office.case.person().box(HEADLINE)).toHaveValue('Assiste anziani, anche nei festivi');
});

test('a task that was typed just before leaving for the list is there on return', async ({ office }) => {
  await office.case.addExperience('unpaidCare', 'Cura dei figli');
  await office.case.task('Cura dei figli', 1).focus();
  // WHEN the counsellor leaves with the sentence unfinished
  await office.page.keyboard.type('Ha cresciuto quattro figli');
  await office.frame.toCases();
  await office.cases.open('Miriam Esempio');
  // THEN it is there
  await office.case.toggle('experiences', 'Cura dei figli').click();
  await expect(office.case.task('Cura dei figli', 1)).toHaveValue('Ha cresciuto quattro figli');
});

test('an experience that was removed by mistake comes back whole', async ({ office }) => {
  // WHEN the counsellor removes it
  await office.case.remove('experiences', 'Cura dei figli');
  await expect(office.case.entry('experiences', 'Cura dei figli')).toHaveCount(0);
  // AND takes it back
  await office.frame.undo();
  // THEN it is there with its task, as open as before
  await expect(office.case.task('Cura dei figli', 1)).toHaveValue('Ha cresciuto quattro figli');
});

test('a wrong passphrase opens nothing and says so', async ({ office }) => {
  await office.frame.lock();
  await office.unlock.unlock('non è questa la frase');
  await expect(office.page.getByRole('alert')).toContainText(office.text('app.refusal.WRONG_PASSPHRASE'));
  await office.unlock.unlock(office.secrets.passphrase);
  await expect(office.case.name()).toHaveText('Miriam Esempio');
});

test(
  'two windows on one vault see the same, and lock together',
  { tag: '@browser-host' },
  async ({ office }) => {
    // GIVEN the same case in two tabs
    const page = await office.page.context().newPage();
    await page.goto(office.page.url());
    const second = office.inWindow(page);
    await expect(second.case.name()).toHaveText('Miriam Esempio');
    // WHEN something is added in the first
    await office.case.addTo('skills', 'Cuce orli invisibili');
    // THEN the second shows it
    await expect(second.case.toggle('skills', 'Cuce orli invisibili')).toBeVisible();
    // AND locking in the second locks both, and saves what is being typed in the first
    await office.case.person().box('cases.person.city').focus();
    await office.page.keyboard.type('Torino');
    await second.frame.lock();
    await expect(office.unlock.heading()).toBeVisible();
    await page.close();
    await office.unlock.unlock(office.secrets.passphrase);
    await expect(office.case.person().box('cases.person.city')).toHaveValue('Torino');
  },
);

test('closing a tab while typing keeps the last words', { tag: '@browser-host' }, async ({ office }) => {
  // GIVEN the same case in a second tab, where the counsellor types
  const page = await office.page.context().newPage();
  await page.goto(office.page.url());
  await office.inWindow(page).case.person().box(HEADLINE).focus();
  await page.keyboard.type('Cuce di notte');
  // WHEN that tab is closed at once
  await page.close({ runBeforeUnload: true });
  // THEN the last words are there
  await office.frame.lock();
  await office.unlock.unlock(office.secrets.passphrase);
  await expect(office.case.person().box(HEADLINE)).toHaveValue(/Cuce di notte/);
});
