import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Screen } from '../support/screen.ts';
import type { TextId } from '../support/texts.ts';
import { fieldsIn } from './fields.ts';
import { firstStart } from './first-start.ts';

/** What keeps the vault well: passphrases, codes, counsellors, backups; in the settings and on the way in. */
export function vaultCare(screen: Screen) {
  const { text } = screen;
  const body = () => screen.page.locator('body');
  const press = (id: TextId, within: Locator = body()) =>
    within.getByRole('button', { name: text(id), exact: true }).click();
  const section = (id: TextId) => screen.page.getByRole('region', { name: text(id), exact: true });
  const dialog = (name: string) => screen.page.getByRole('dialog', { name, exact: true });
  const codeDialog = () => screen.page.getByRole('alertdialog', { name: text('vault.code.title') });
  const own = (within: Locator, id: TextId = 'vault.recovery.passphrase') =>
    within.getByLabel(text(id), { exact: true });
  return {
    press,
    section,
    dialog,
    codeDialog,
    refusal: () => screen.page.getByRole('alert'),
    box: (id: TextId) => fieldsIn(screen, body()).box(id),
    meter: (id: TextId) => screen.page.getByRole('status').filter({ hasText: text(id) }),
    /** Her own passphrase instead of the six words, twice. */
    async writeOwn(passphrase: string, within: Locator = body()) {
      // The name of the choice holds its hint too.
      await within.getByText(text('vault.passphrase.own'), { exact: true }).click();
      await own(within, 'vault.passphrase.new').fill(passphrase);
      await own(within, 'vault.passphrase.again').fill(passphrase);
    },
    async newCode(passphrase: string) {
      await press('vault.recovery.open', section('vault.recovery.title'));
      const asked = dialog(text('vault.recovery.open'));
      await own(asked).fill(passphrase);
      await press('vault.recovery.submit', asked);
    },
    async changePassphrase(current: string, next: string) {
      await press('vault.change.open', section('vault.change.title'));
      const asked = dialog(text('vault.change.open'));
      await own(asked, 'vault.change.current').fill(current);
      await this.writeOwn(next, asked);
      await press('vault.change.submit', asked);
      await expect(asked).toBeHidden();
    },
    async addCounsellor(name: string, passphrase: string) {
      await press('vault.counsellors.add', section('vault.counsellors.title'));
      const asked = dialog(text('vault.counsellors.add'));
      await fieldsIn(screen, asked).box('vault.counsellors.name').fill(name);
      await this.writeOwn(passphrase, asked);
      await press('vault.counsellors.add', asked);
      await expect(asked).toBeHidden();
    },
    /** Ends with the new recovery code on the screen. */
    async removeCounsellor(name: string, passphrase: string) {
      await section('vault.counsellors.title')
        .getByRole('button', { name: text('vault.counsellors.remove', { name }) })
        .click();
      const asked = dialog(text('vault.counsellors.removeTitle', { name }));
      await own(asked).fill(passphrase);
      await press('vault.counsellors.removeSubmit', asked);
      await expect(codeDialog()).toBeVisible();
    },
    readCode: () => firstStart(screen).readRecoveryCode(),
    who: (name: string) =>
      screen.page
        .getByRole('radiogroup', { name: text('vault.unlock.who') })
        .getByText(name, { exact: true }),
    async recover(code: string, passphrase: string) {
      await fieldsIn(screen, body()).box('vault.recover.code').fill(code);
      await this.writeOwn(passphrase);
      await press('vault.recover.submit');
    },
    backups: () =>
      section('vault.backups.title')
        .getByRole('row')
        .filter({ has: screen.page.getByRole('cell') }),
    folder: () => fieldsIn(screen, body()).box('vault.folder.label'),
    async restore(passphrase: string) {
      await own(body(), 'vault.restore.passphrase').fill(passphrase);
      await press('vault.restore.submit');
    },
  };
}
