import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { expect } from '@playwright/test';
import type { Screen } from '../support/screen.ts';

/** What only the counsellor holds once the vault is made. */
export interface Secrets {
  readonly counsellor: string;
  readonly passphrase: string;
  readonly recoveryCode: string;
}

/** The way from nothing to an open vault. */
export function firstStart(screen: Screen) {
  const { text } = screen;
  const button = (id: Parameters<typeof text>[0]) =>
    screen.page.getByRole('button', { name: text(id), exact: true });
  const offered = () => screen.page.getByRole('status', { name: text('vault.passphrase.offered') });

  return {
    welcome: () => screen.page.getByRole('heading', { name: text('vault.welcome.title') }),
    async chooseLanguage(language: InterfaceLanguage) {
      const endonym = LANGUAGES.find(({ tag }) => tag === language)?.endonym ?? language;
      await screen.page.getByText(endonym, { exact: true }).click();
    },
    begin: () => button('vault.welcome.create').click(),
    /** Takes the six words that are offered and types them again. */
    async takeOfferedPassphrase(counsellor: string): Promise<string> {
      await screen.page
        .getByRole('textbox', { name: text('vault.create.name'), exact: true })
        .fill(counsellor);
      await expect(offered()).toHaveText(/(\S+[ -]){5}\S+/);
      const passphrase = (await offered().innerText()).trim();
      await screen.page
        .getByRole('textbox', { name: text('vault.passphrase.again'), exact: true })
        .fill(passphrase);
      return passphrase;
    },
    create: () => button('vault.create.submit').click(),
    async readRecoveryCode(): Promise<string> {
      const groups = screen.page.getByRole('list', { name: text('vault.code.label') }).getByRole('listitem');
      await expect(groups).not.toHaveCount(0);
      const shown = await groups.allInnerTexts();
      // Each group stands beside its number.
      return shown.map((group) => group.trim().split(/\s+/).at(-1)).join('-');
    },
    toConfirmation: () => button('vault.code.next').click(),
    /** Types the one group of the code that is asked for. */
    async confirm(recoveryCode: string) {
      await expect(screen.page.getByRole('heading', { name: text('vault.code.confirmTitle') })).toBeVisible();
      for (const [index, group] of recoveryCode.split('-').entries()) {
        const name = text('vault.code.group', { number: index + 1 });
        const field = screen.page.getByRole('textbox', { name, exact: true });
        if (await field.isVisible()) await field.fill(group);
      }
      await button('vault.code.finish').click();
    },
    /** The whole way, for specs that begin behind it. */
    async createVault(counsellor: string): Promise<Secrets> {
      await this.begin();
      const passphrase = await this.takeOfferedPassphrase(counsellor);
      await this.create();
      const recoveryCode = await this.readRecoveryCode();
      await this.toConfirmation();
      await this.confirm(recoveryCode);
      return { counsellor, passphrase, recoveryCode };
    },
  };
}
