// Every screen and dialog, for everybody: judged by axe in Italian and right to left, light, dark and in high contrast,
// and without sideways scrolling at 200 %.
import type { DisplayLanguage } from '../../shared/i18n/languages.ts';
import { expect } from './support/app.ts';
import { fieldsIn } from './pages/fields.ts';
import { expectAccessible, expectContrast, expectNoSidewaysScrolling } from './support/axe.ts';
import { testInNewOffice, testInOffice } from './support/office.ts';
import type { Office } from './support/office.ts';
import type { TextId } from './support/texts.ts';

const SAMPLE = 'Amina';
/** Colours do not turn with the direction: judged in one language. */
const THEMES = ['app.action.themeDark', 'app.action.themeContrast'] as const;

/** Goes through all screens of the work and lets each be judged. */
async function walk(office: Office, judge: (where: string) => Promise<void>): Promise<void> {
  const { cases, case: her, cv, frame, page, text } = office;
  await frame.toCases();
  await cases.haveSample();
  await judge('cases');
  await cases.open(SAMPLE);
  await expect(her.section('person')).toBeVisible();
  await judge('case, entries closed');
  for (const id of ['experiences', 'education', 'skills'] as const) await openFirst(office, id);
  await judge('case, one entry open of each kind');
  for (const id of ['experiences', 'education', 'skills'] as const) await openFirst(office, id);
  await her.openCv();
  await expect(cv.sheets().first()).toContainText('Esempio');
  await judge('CV');
  await frame.toSettings();
  await expect(page.getByRole('heading', { name: text('settings.title'), exact: true })).toBeVisible();
  await expect(page.getByText(text('vault.backups.none'))).toBeVisible();
  await judge('settings');
}

async function openFirst(office: Office, id: 'experiences' | 'education' | 'skills'): Promise<void> {
  const entries = office.case.section(id).locator('[aria-expanded]');
  await entries.and(office.page.locator('[aria-controls]')).first().click();
}

/** Opens each dialog, lets it be judged, and leaves it by Escape. */
async function openDialogs(office: Office, judge: (where: string) => Promise<void>): Promise<void> {
  const { cases, frame, page, text } = office;
  await frame.toCases();
  await cases.openNew();
  await expect(cases.newDialog()).toBeVisible();
  await judge('new case');
  await page.keyboard.press('Escape');
  await frame.openPalette();
  await judge('palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(frame.shortcuts()).toBeVisible();
  await judge('shortcuts');
  await page.keyboard.press('Escape');
  await frame.toSettings();
  for (const opener of [
    'vault.change.open',
    'vault.recovery.open',
    'vault.counsellors.add',
  ] as const satisfies TextId[]) {
    await page.getByRole('button', { name: text(opener), exact: true }).click();
    await expect(page.getByRole('dialog', { name: text(opener), exact: true })).toBeVisible();
    await judge(opener);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

function tellWayIn(language: DisplayLanguage): void {
  const test = testInNewOffice(language);
  test(`the way in is open to everybody, in ${language}`, { tag: '@browser-host' }, async ({ office }) => {
    const { firstStart, page, text, frame, unlock } = office;
    if (language === 'it') await firstStart.chooseLanguage('it');
    await expect(firstStart.welcome()).toBeVisible();
    await expectAccessible(page, 'welcome');
    await page.getByRole('button', { name: text('vault.welcome.restore'), exact: true }).click();
    await expectAccessible(page, 'restore');
    await page.getByRole('button', { name: text('vault.back'), exact: true }).click();
    await firstStart.begin();
    await firstStart.create();
    await expectAccessible(page, 'passphrase, with what is missing');
    await firstStart.takeOfferedPassphrase('Marta Prova');
    await firstStart.create();
    const code = await firstStart.readRecoveryCode();
    await expectAccessible(page, 'recovery code');
    await firstStart.toConfirmation();
    await expectAccessible(page, 'confirmation of the code');
    await firstStart.confirm(code);
    await expect(office.cases.empty()).toBeVisible();
    await expectAccessible(page, 'no cases yet');
    await frame.lock();
    await expect(unlock.heading()).toBeVisible();
    await expectAccessible(page, 'unlock');
    await unlock.unlock('not this one');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'unlock, refused');
    await page.getByRole('button', { name: text('vault.unlock.useCode'), exact: true }).click();
    await expectAccessible(page, 'recovery');
  });
}

function tellWork(language: DisplayLanguage): void {
  const test = testInOffice(language);
  test.describe.serial(`the work is open to everybody, in ${language}`, { tag: '@browser-host' }, () => {
    test('in light', async ({ office }) => {
      await walk(office, (where) => expectAccessible(office.page, where));
      await openDialogs(office, (where) => expectAccessible(office.page, where));
    });
    test('at 200 %, without sideways scrolling', async ({ office }) => {
      const { page, text } = office;
      // WHEN the browser shows everything twice as large
      await page.setViewportSize({ width: 683, height: 384 });
      await walk(office, (where) => expectNoSidewaysScrolling(page, `${where}, browser at 200 %`));
      await page.setViewportSize({ width: 1366, height: 768 });
      // AND when Trama's own setting does
      const percent = text('settings.look.zoomStep', { percent: '200' });
      await fieldsIn(office, page.getByRole('main')).choose('settings.look.zoom', percent);
      await walk(office, async (where) => {
        await expectNoSidewaysScrolling(page, `${where}, at 200 %`);
        await expectAccessible(page, `${where}, at 200 %`);
      });
      await page.keyboard.press('Control+0');
    });
    for (const theme of language === 'it' ? THEMES : []) {
      test(`after ${theme}`, async ({ office }) => {
        await office.frame.run(theme);
        await walk(office, (where) => expectContrast(office.page, `${where}, ${theme}`));
        await openDialogs(office, (where) => expectContrast(office.page, `${where}, ${theme}`));
      });
    }
  });
}

for (const language of ['it', 'ar-XB'] as const) {
  tellWayIn(language);
  tellWork(language);
}
