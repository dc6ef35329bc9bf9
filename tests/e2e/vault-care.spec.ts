// Care of the vault, through the interface: passphrases, recovery codes, counsellors, backups, and what goes wrong with files.
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { vaultCare } from './pages/vault-care.ts';
import { expect } from './support/app.ts';
import { expectAccessible } from './support/axe.ts';
import { testInNewOffice } from './support/office.ts';
import type { Office } from './support/office.ts';
import { damage, makeNewer } from './support/vault-faults.ts';

const test = testInNewOffice('en');
const MARTA = 'Marta Prova';
const LUCIA = 'Lucia Modello';
const FIRST = 'seven herons cross the slow canal';
const SECOND = 'my aunt folds paper boats at noon';
const THIRD = 'the kettle sang under a tin roof';
const HERS = 'violet buses climb toward the old fort';

/** Locks as the clock would. */
async function lockFromOutside({ page }: Office): Promise<void> {
  await page.evaluate(() =>
    fetch('/call/vault/lock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
  );
}

test.describe.serial('care of the vault', { tag: '@browser-host' }, () => {
  let firstCode = '';
  let code = '';
  let backup = '';
  const vaultFolder = (office: Office) => path.join(office.app.directory, 'vault');
  const isOpen = async (office: Office) => expect(office.frame.rail()).toBeVisible();

  test('a passphrase of her own is measured, and refused while it is easy to guess', async ({ office }) => {
    const { firstStart, page, text } = office;
    const care = vaultCare(office);
    // GIVEN the first start
    await firstStart.begin();
    await page.getByRole('textbox', { name: text('vault.create.name'), exact: true }).fill(MARTA);
    // WHEN she writes a short passphrase, and one that everybody knows
    await care.writeOwn('too short');
    await expect(care.meter('vault.passphrase.short')).toBeVisible();
    await firstStart.create();
    await care.writeOwn('passwordpassword');
    // THEN the meter says so, and Trama says what to do instead
    await expect(care.meter('vault.passphrase.strength0')).toBeVisible();
    await firstStart.create();
    await expect(page.getByText(text('app.refusal.WEAK_PASSPHRASE'))).toBeVisible();
    await expectAccessible(office.page, 'weak passphrase');
    // AND a good one is taken
    await care.writeOwn(FIRST);
    await expect(care.meter('vault.passphrase.strength4')).toBeVisible();
    await firstStart.create();
    firstCode = await firstStart.readRecoveryCode();
    await expectAccessible(office.page, 'recovery code');
  });

  test('a lock while the recovery code shows takes it away, and says how to get another', async ({
    office,
  }) => {
    const { frame, page, text, unlock } = office;
    // WHEN the vault locks before the code was checked
    await lockFromOutside(office);
    // THEN the code is gone from the page, and a sentence says what to do
    await expect(page.getByText(text('vault.code.unconfirmed'))).toBeVisible();
    await expect(page.getByText(firstCode.slice(0, 4), { exact: true })).toHaveCount(0);
    await expect(page).toHaveTitle(text('app.name'));
    // AND it is said once
    await unlock.unlock(FIRST);
    await isOpen(office);
    await frame.lock();
    await expect(unlock.heading()).toBeVisible();
    await expect(page.getByText(text('vault.code.unconfirmed'))).toHaveCount(0);
  });

  test('a new recovery code replaces the old one and does not go away by a slip', async ({ office }) => {
    const { frame, page, text, unlock } = office;
    const care = vaultCare(office);
    // GIVEN the open vault
    await unlock.unlock(FIRST);
    await frame.toSettings();
    // WHEN she makes a new code, first with a wrong passphrase
    await care.newCode('not my passphrase');
    await expect(care.refusal()).toHaveText(text('app.refusal.WRONG_PASSPHRASE'));
    await page.keyboard.press('Escape');
    await care.newCode(FIRST);
    code = await care.readCode();
    expect(code).not.toBe(firstCode);
    // THEN neither Escape nor a shortcut takes it away
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+n');
    await expect(care.codeDialog()).toBeVisible();
    await expectAccessible(office.page, 'new recovery code');
    // AND a lock does, with the same sentence as at the first start
    await page.keyboard.press('Control+l');
    await expect(page.getByText(text('vault.code.unconfirmed'))).toBeVisible();
  });

  test('the recovery code opens the vault and sets a new passphrase', async ({ office }) => {
    const { page, text, unlock, frame } = office;
    const care = vaultCare(office);
    await care.press('vault.unlock.useCode');
    // WHEN she mistypes the code
    const last = code.at(-1) === '0' ? '1' : '0';
    await care.recover(code.slice(0, -1) + last, SECOND);
    // THEN she hears that it is mistyped
    await expect(care.refusal()).toHaveText(text('app.refusal.MISTYPED_RECOVERY_CODE'));
    // WHEN she takes the old sheet
    await care.recover(firstCode, SECOND);
    // THEN she hears that it was replaced
    await expect(care.refusal()).toHaveText(text('app.refusal.WRONG_RECOVERY_CODE'));
    await expectAccessible(office.page, 'recovery refused');
    // WHEN she types the right one, in her own way
    await care.recover(code.toLowerCase().replaceAll('-', ' '), SECOND);
    // THEN the vault is open, and from now on only for the new passphrase
    await isOpen(office);
    await frame.lock();
    await unlock.unlock(FIRST);
    await expect(care.refusal()).toHaveText(text('app.refusal.WRONG_PASSPHRASE'));
    await unlock.unlock(SECOND);
    await isOpen(office);
    await expect(page).toHaveTitle(text('app.name'));
  });

  test('a backup is taken, checked and listed, and the vault is in order', async ({ office }) => {
    const { cases, frame, page, text } = office;
    const care = vaultCare(office);
    // GIVEN a case
    await frame.toCases();
    await cases.create('Amina');
    await expect(office.case.name()).toContainText('Amina');
    await expect(page).toHaveTitle(text('app.name'));
    await frame.toSettings();
    // WHEN she takes a backup
    await care.press('vault.backups.take');
    // THEN it stands in the list as checked, with its case
    await expect(care.backups()).toHaveCount(1);
    await expect(care.backups()).toContainText(text('vault.backups.checked'));
    backup = (await care.backups().getByRole('cell').last().innerText()).trim();
    expect(path.dirname(backup)).toBe(path.join(vaultFolder(office), 'backups'));
    // AND the vault checks out
    await care.press('vault.verify.start');
    await expect(care.section('vault.verify.title')).toContainText(/In order: 1 case, \d+ changes/);
    await expectAccessible(office.page, 'backups');
  });

  test('the passphrase changes: the old one is refused, the new one opens', async ({ office }) => {
    const { frame, text, unlock } = office;
    const care = vaultCare(office);
    // WHEN she changes it
    await care.changePassphrase(SECOND, THIRD);
    await expect(frame.notice()).toContainText(text('vault.change.done'));
    await frame.lock();
    // THEN
    await unlock.unlock(SECOND);
    await expect(care.refusal()).toHaveText(text('app.refusal.WRONG_PASSPHRASE'));
    await unlock.unlock(THIRD);
    await isOpen(office);
  });

  test('a second counsellor unlocks with her own passphrase, until she is removed', async ({ office }) => {
    const { frame, page, text, unlock } = office;
    const care = vaultCare(office);
    const counsellors = care.section('vault.counsellors.title');
    // GIVEN Lucia, who is added
    await frame.toSettings();
    await care.addCounsellor(LUCIA, HERS);
    await expect(counsellors.getByRole('listitem')).toHaveCount(2);
    await counsellors.scrollIntoViewIfNeeded();
    await expectAccessible(office.page, 'counsellors');
    // WHEN she unlocks as herself
    await frame.lock();
    await care.who(LUCIA).click();
    await expectAccessible(office.page, 'who is working');
    await unlock.unlock(HERS);
    await isOpen(office);
    await frame.toSettings();
    // THEN Trama knows that it is she
    await expect(counsellors.getByRole('listitem').filter({ hasText: LUCIA })).toContainText('you');
    // WHEN Marta removes her
    await frame.lock();
    await care.who(MARTA).click();
    await unlock.unlock(THIRD);
    await frame.toSettings();
    await care.removeCounsellor(LUCIA, THIRD);
    // THEN there is a new code, and nothing of hers opens any more
    expect(await care.readCode()).not.toBe(code);
    await expectAccessible(office.page, 'code after removal');
    await care.press('vault.code.next', care.codeDialog());
    await expect(counsellors.getByRole('listitem')).toHaveText([new RegExp(MARTA)]);
    await frame.lock();
    await expect(unlock.heading()).toBeVisible();
    await expect(page.getByText(LUCIA)).toHaveCount(0);
    await unlock.unlock(HERS);
    await expect(care.refusal()).toHaveText(text('app.refusal.WRONG_PASSPHRASE'));
  });

  test('after wrong passphrases Trama says how long to wait, and counts down', async ({ office }) => {
    const { page, text, unlock } = office;
    const care = vaultCare(office);
    const wait = (seconds: number) => page.getByText(text('vault.unlock.wait', { seconds }), { exact: true });
    const submit = page.getByRole('button', { name: text('vault.unlock.submit'), exact: true });
    // GIVEN one wrong passphrase; WHEN four more follow, each as soon as it may
    for (let attempt = 2; attempt <= 5; attempt++) {
      await expect(submit).toBeEnabled();
      await unlock.unlock(`wrong for the time ${String(attempt)}`);
      await expect(care.refusal()).toHaveText(text('app.refusal.WRONG_PASSPHRASE'));
      await expect(unlock.passphrase()).toHaveValue('');
    }
    // THEN the seconds go down, nothing can be sent meanwhile, and then the right one opens
    await expect(wait(3)).toBeVisible();
    await expect(submit).toBeDisabled();
    await expectAccessible(office.page, 'waiting');
    await expect(wait(1)).toBeVisible();
    await unlock.unlock(THIRD);
    await isOpen(office);
  });

  test('a damaged file of keys: Trama says so and offers to restore', async ({ office }) => {
    const { app, text, unlock } = office;
    const care = vaultCare(office);
    // GIVEN keys of which both copies are damaged
    await app.close();
    for (const name of ['vault.json', 'vault.json.copy']) await damage(path.join(vaultFolder(office), name));
    // WHEN Trama starts
    await app.reopen();
    // THEN
    await expect(care.refusal()).toHaveText(text('app.refusal.VAULT_DAMAGED'));
    await expectAccessible(office.page, 'damaged keys');
    // WHEN she restores, with today's passphrase
    await care.press('vault.unlock.fromBackup');
    await expect(care.folder()).toHaveValue(backup);
    await care.restore(THIRD);
    // THEN she hears that the backup has the passphrase of its day
    await expect(care.refusal()).toHaveText(text('vault.restore.wrong'));
    await expectAccessible(office.page, 'restore refused');
    await care.restore(SECOND);
    await expect(unlock.heading()).toBeVisible();
    await expect(office.page.getByText(text('vault.restore.done', { cases: 1 }))).toBeVisible();
    await expectAccessible(office.page, 'restored');
    await unlock.unlock(SECOND);
    await expect(office.cases.line('Amina')).toBeVisible();
  });

  test('a damaged database: Trama says so and offers to restore', async ({ office }) => {
    const { app, text, unlock } = office;
    const care = vaultCare(office);
    // GIVEN a damaged database; WHEN Trama starts and she unlocks
    await app.close();
    await damage(path.join(vaultFolder(office), 'vault.db'));
    await app.reopen();
    await unlock.unlock(SECOND);
    // THEN
    await expect(care.refusal()).toHaveText(text('app.refusal.VAULT_DAMAGED'));
    await expectAccessible(office.page, 'damaged database');
    await expect(unlock.passphrase()).toHaveCount(0);
    await care.press('vault.unlock.fromBackup');
    await expect(care.folder()).toHaveValue(backup);
  });

  test('the backup opens on an empty computer too', async ({ office }) => {
    const { app, firstStart, text, unlock } = office;
    const care = vaultCare(office);
    // GIVEN a computer that has only the backup
    await app.close();
    const stick = path.join(app.directory, 'stick');
    await rename(vaultFolder(office), stick);
    await app.reopen();
    await expect(firstStart.welcome()).toBeVisible();
    // WHEN she restores it, first with a wrong passphrase
    await care.press('vault.welcome.restore');
    await care.folder().fill(path.join(stick, 'backups', path.basename(backup)));
    await care.restore('not the passphrase');
    await expect(care.refusal()).toHaveText(text('vault.restore.wrong'));
    await expectAccessible(office.page, 'restore at first start');
    await care.restore(SECOND);
    // THEN her case is there
    await expect(office.page.getByText(text('vault.restore.done', { cases: 1 }))).toBeVisible();
    await unlock.unlock(SECOND);
    await expect(office.cases.line('Amina')).toBeVisible();
  });

  test('a vault of a newer Trama is left alone, in words', async ({ office }) => {
    const { app, text, unlock } = office;
    // GIVEN a vault that a newer Trama has brought up to date
    await app.close();
    await makeNewer(vaultFolder(office), SECOND);
    await app.reopen();
    // WHEN she unlocks
    await unlock.unlock(SECOND);
    // THEN
    await expect(vaultCare(office).refusal()).toHaveText(text('app.refusal.VAULT_NEWER'));
    await expectAccessible(office.page, 'newer vault');
  });
});
