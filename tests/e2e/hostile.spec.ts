// What people type is text wherever it appears, and a file that is no picture is refused in words.
import { expect } from './support/app.ts';
import { testInOffice } from './support/office.ts';

const test = testInOffice('it');

const NAMES = [
  '<img src=x onerror="document.title=1"> Rosa',
  '<script>document.title = 2</script> Rosa',
  '{name, plural, other {#}} Rosa',
  '\u202easoR\u202c Rosa',
] as const;

/** Names are trimmed and shown by the thousandth part of a screen's width: what counts is that each sign is there. */
for (const [at, name] of NAMES.entries()) {
  test(`a name of markup or hidden marks is a name: the ${String(at + 1)}. of ${String(NAMES.length)}`, async ({
    office,
  }) => {
    const { page, cases, case: her, cv } = office;
    // WHEN a case has such a name
    await office.frame.toCases();
    await cases.create(name);
    await her.person().box('cases.person.givenName').fill(name);
    // THEN the head of the page, the CV and the list show it letter by letter
    await expect(her.name()).toHaveText(name);
    await her.openCv();
    await expect(cv.sheets().first()).toContainText('Rosa');
    if (!name.includes('\u202e')) await expect(cv.sheets().first()).toContainText(name);
    await office.frame.toCases();
    await expect(cases.list().getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
    // AND nothing of it became part of the page
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    await expect(page).toHaveTitle('Trama');
  });
}

test('a text that calls itself a photo is refused in words, and the case stays as it was', async ({
  office,
}) => {
  const { page, text, case: her } = office;
  await office.frame.toCases();
  await office.cases.create('Rosa senza foto');
  // WHEN the counsellor chooses a file that is no picture
  const chooser = page.waitForEvent('filechooser');
  await her
    .section('person')
    .getByRole('button', { name: text('cases.photo.choose'), exact: true })
    .last()
    .click();
  await (
    await chooser
  ).setFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<svg onload="document.title=3"/>'),
  });
  // THEN a sentence says what can be chosen, and there is no photo
  await expect(page.getByRole('alert')).toHaveText(text('cases.photo.notAnImage'));
  await expect(her.section('person').getByRole('img', { name: text('cases.photo.none') })).toBeVisible();
});
