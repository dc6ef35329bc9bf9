// What the hands notice: keys that follow fast, words that stay, the focus where it is needed.
import { fieldsIn } from './pages/fields.ts';
import { expect } from './support/app.ts';
import { testInOffice } from './support/office.ts';

const test = testInOffice('en');

test.describe.serial('keys and fields', { tag: '@browser-host' }, () => {
  test('ten quick Ctrl+= are ten steps, also where storing them takes its time', async ({ office }) => {
    const { frame, page, text } = office;
    await frame.toSettings();
    const zoom = fieldsIn(office, page.getByRole('main')).select('settings.look.zoom');
    const percent = (value: number) => text('settings.look.zoomStep', { percent: String(value) });
    await expect(zoom).toContainText(percent(100));
    // GIVEN a slow disk
    await page.route('**/call/settings/save', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    const lastStored = page.waitForResponse(
      (response) => response.request().postData()?.includes('200') ?? false,
    );
    // WHEN
    for (let press = 0; press < 10; press++) await page.keyboard.press('Control+=');
    // THEN it is so at once, and stays so when all is stored
    await expect(zoom).toContainText(percent(200), { timeout: 500 });
    await lastStored;
    await expect(zoom).toContainText(percent(200));
    await page.reload();
    await expect(zoom).toContainText(percent(200));
    await page.unroute('**/call/settings/save');
    await page.keyboard.press('Control+0');
    await expect(zoom).toContainText(percent(100));
  });

  test('what cannot be saved is said in the header, which leads there', async ({ office }) => {
    const { cases, frame, page, text } = office;
    const her = office.case;
    await frame.toCases();
    await cases.create('Amina');
    const said = (fields: number) =>
      page.getByRole('button', { name: text('ui.save.invalid', { fields }), exact: true });
    const saved = () => page.getByRole('status').filter({ hasText: /^ ?Saved \d/ });
    await expect(saved()).toBeVisible();
    // WHEN a name is far too long, and a year has two digits
    const name = her.person().box('cases.person.preferredName');
    await name.fill('a'.repeat(400));
    await expect(said(1)).toBeVisible();
    const year = fieldsIn(office, her.person().group('cases.person.birthDate')).box('ui.date.year');
    await year.fill('19');
    await year.blur();
    // THEN the header counts them instead of saying that all is saved, and leads to the first
    await expect(said(2)).toBeVisible();
    await expect(saved()).toHaveCount(0);
    await said(2).click();
    await expect(name).toBeFocused();
    // WHEN she mends them
    await name.fill('Amina');
    await said(1).click();
    await expect(year).toBeFocused();
    await year.fill('1990');
    // THEN
    await expect(said(1)).toHaveCount(0);
    await expect(saved()).toBeVisible();
  });

  test('what is typed to find a language stays while the page scrolls', async ({ office }) => {
    const { cases, frame, page } = office;
    await frame.toCases();
    await cases.create('Hodan');
    const field = office.case.person().combo('cases.person.citizenships');
    await field.click();
    await field.fill('ital');
    await expect(page.getByRole('option', { name: 'Italy', exact: true })).toBeVisible();
    // WHEN the page scrolls, which closes the list
    await expect(async () => {
      await page.locator('#content').evaluate((screen) => screen.scrollBy(0, -30));
      await expect(page.getByRole('option')).toHaveCount(0, { timeout: 300 });
    }).toPass({ timeout: 5_000 });
    // THEN
    await expect(field).toHaveValue('ital');
    // AND going on typing finds it
    await page.keyboard.press('End');
    await page.keyboard.type('y');
    await page.getByRole('option', { name: 'Italy', exact: true }).click();
    await expect(field).toHaveValue('');
    await page.keyboard.press('Escape');
  });

  test('passing through a field with the keyboard changes nothing, wherever the pointer rests', async ({
    office,
  }) => {
    const { cases, frame, page } = office;
    await frame.toCases();
    await cases.create('Almaz');
    const person = office.case.person();
    // GIVEN a nationality that was chosen with the pointer, which rests where the list was
    await person.findSome('cases.person.citizenships', 'Morocco');
    const field = person.combo('cases.person.citizenships');
    // WHEN the counsellor comes back with the keyboard and goes on
    await page.keyboard.press('Shift+Tab');
    await field.focus();
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.keyboard.press('Tab');
    // THEN
    await expect(page.getByRole('row', { name: 'Morocco' })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(1);
  });

  test('a refused passphrase is typed again without reaching for the field', async ({ office }) => {
    const { frame, page, secrets, unlock } = office;
    await frame.lock();
    await unlock.unlock('not this one');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(unlock.passphrase()).toBeFocused();
    await page.keyboard.type(secrets.passphrase);
    await page.keyboard.press('Enter');
    await expect(frame.rail()).toBeVisible();
  });
});
