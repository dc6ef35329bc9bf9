// Pictures of every screen with the sample case, to be looked at: `TRAMA_SCREENS=1 npm run e2e -- --project=screens`.
import path from 'node:path';
import type { DisplayLanguage } from '../../shared/i18n/languages.ts';
import { expect } from './support/app.ts';
import { testInNewOffice } from './support/office.ts';

const FOLDER = path.join(import.meta.dirname, '../../test-results/screens');
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const LOOKS = [
  { language: 'it', theme: 'app.action.themeLight' },
  { language: 'it', theme: 'app.action.themeDark' },
  { language: 'ar-XB', theme: 'app.action.themeLight' },
] as const satisfies readonly { language: DisplayLanguage; theme: string }[];

for (const [at, { language, theme }] of LOOKS.entries()) {
  const test = testInNewOffice(language);
  const look = `${language}-${theme.replace('app.action.theme', '').toLowerCase()}`;
  test(`pictures: ${look}`, async ({ office }) => {
    test.setTimeout(300_000);
    const { firstStart, cases, case: her, cv, frame, unlock, page, text } = office;
    const take = async (name: string) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.evaluate(async () => {
          await document.fonts.ready;
          await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
        });
        await page.screenshot({ path: path.join(FOLDER, `${look}-${String(size.width)}-${name}.png`) });
      }
      await page.setViewportSize(SIZES[0]);
    };
    const button = (id: Parameters<typeof text>[0]) =>
      page.getByRole('button', { name: text(id), exact: true });
    const escape = async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };

    await page.emulateMedia({ colorScheme: at === 1 ? 'dark' : 'light' });
    if (language === 'it') await firstStart.chooseLanguage('it');
    await expect(firstStart.welcome()).toBeVisible();
    await take('01-welcome');
    await firstStart.begin();
    const passphrase = await firstStart.takeOfferedPassphrase('Marta Prova');
    await take('02-passphrase');
    await firstStart.create();
    const code = await firstStart.readRecoveryCode();
    await take('03-recovery-code');
    await firstStart.toConfirmation();
    await take('04-confirmation');
    await firstStart.confirm(code);
    await expect(cases.empty()).toBeVisible();
    await frame.run(theme);
    await take('05-no-cases');
    await cases.openNew();
    await take('06-new-case');
    await escape();
    await cases.haveSample();
    await cases.create('Hodan');
    await expect(her.name()).toHaveText('Hodan');
    await take('07-new-case-page');
    await frame.toCases();
    await take('08-cases');
    await cases.open('Amina');
    for (const id of ['overview', 'person', 'languages', 'experiences', 'education', 'skills'] as const) {
      await her
        .nav()
        .getByRole('link', { name: text(`cases.section.${id}`) })
        .click();
      await page.waitForTimeout(300);
      await take(`09-case-${id}`);
    }
    for (const id of ['experiences', 'education', 'skills'] as const) {
      await her
        .nav()
        .getByRole('link', { name: text(`cases.section.${id}`) })
        .click();
      await her.section(id).locator('[aria-controls][aria-expanded]').first().click();
      await page.waitForTimeout(300);
      await take(`10-open-${id}`);
    }
    await her.openCv();
    await expect(cv.sheets().first()).toContainText('Esempio');
    await expect(cv.preview().locator('canvas').first()).toBeVisible();
    await take('11-cv');
    await frame.openPalette();
    await take('12-palette');
    await escape();
    await page.keyboard.press('F1');
    await expect(frame.shortcuts()).toBeVisible();
    await take('13-shortcuts');
    await escape();
    await frame.toSettings();
    await expect(button('vault.backups.take')).toBeVisible();
    await take('14-settings');
    for (const heading of [
      'vault.backups.title',
      'vault.counsellors.title',
      'settings.about.title',
    ] as const) {
      await page.getByRole('region', { name: text(heading), exact: true }).scrollIntoViewIfNeeded();
      await take(`15-${heading}`);
    }
    await button('vault.counsellors.add').click();
    await take('16-add-counsellor');
    await escape();
    await frame.lock();
    await expect(unlock.heading()).toBeVisible();
    await take('17-unlock');
    await unlock.unlock('non è questa');
    await expect(page.getByRole('alert')).toBeVisible();
    await take('18-unlock-refused');
    await unlock.unlock(passphrase);
    await expect(frame.rail()).toBeVisible();
  });
}
