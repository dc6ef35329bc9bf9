import type { Screen } from '../support/screen.ts';

/** The locked vault. */
export function unlockPage(screen: Screen) {
  const { text } = screen;
  const passphrase = () =>
    screen.page.getByRole('textbox', { name: text('vault.passphrase.field'), exact: true });
  return {
    heading: () => screen.page.getByRole('heading', { name: text('vault.unlock.title'), exact: true }),
    passphrase,
    submit: () => screen.page.getByRole('button', { name: text('vault.unlock.submit'), exact: true }).click(),
    async unlock(words: string) {
      await passphrase().fill(words);
      await this.submit();
    },
  };
}
