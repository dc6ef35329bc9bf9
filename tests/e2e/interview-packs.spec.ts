// Interviews in Settings: how far each is translated, one that somebody sent, and one that is refused with sentences.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { tablePage } from './pages/table.ts';
import { expect } from './support/app.ts';
import { expectAccessible } from './support/axe.ts';
import { testInOffice } from './support/office.ts';

const test = testInOffice('it');
const CLOSING = path.join(import.meta.dirname, '../../resources/interviews/win-closing/1');

/** The closing interview as a partner would send it, with a name of its own and whatever else it wants changed. */
function sent(change: (definition: Record<string, unknown>) => void = () => undefined): Buffer {
  const definition = JSON.parse(readFileSync(path.join(CLOSING, 'definition.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  definition['id'] = 'casa-closing';
  change(definition);
  const texts = readdirSync(path.join(CLOSING, 'texts')).map((file) => {
    const own = JSON.parse(readFileSync(path.join(CLOSING, 'texts', file), 'utf8')) as {
      texts: Record<string, string>;
    };
    own.texts['title'] = file === 'it.json' ? 'Chiusura di casa' : 'Casa';
    return [`texts/${file}`, strToU8(JSON.stringify(own))] as const;
  });
  return Buffer.from(
    zipSync({ 'definition.json': strToU8(JSON.stringify(definition)), ...Object.fromEntries(texts) }),
  );
}

const choose = (page: Page, content: Buffer) =>
  page.locator('.pack-import input[type=file]').setInputFiles({
    name: 'interview.zip',
    mimeType: 'application/zip',
    buffer: content,
  });

test.describe.serial('interviews in Settings', { tag: '@browser-host' }, () => {
  test('each says how far it is translated, and that nobody has checked it', async ({ office }) => {
    const { frame, page, text } = office;
    await frame.toSettings();
    const section = page.getByRole('region', { name: text('packs.title'), exact: true });
    await section.locator('summary').filter({ hasText: 'Accoglienza' }).click();
    const tigrinya = section.getByRole('row').filter({ hasText: 'ትግርኛ' });
    await expect(tigrinya).toContainText(text('packs.coverage.whole'));
    await expect(tigrinya).toContainText(text('packs.coverage.unchecked', { language: 'tigrino' }));
    await expectAccessible(page, 'settings, coverage open');
  });

  test('one that is broken is refused with a sentence that names the place', async ({
    office: { page, text },
  }) => {
    const broken = sent((definition) => {
      const sections = definition['sections'] as { items: Record<string, unknown>[] }[];
      Object.assign(sections[0]?.items[0] ?? {}, { when: { item: 'nowhere', answered: true } });
    });
    await choose(page, broken);
    const alert = page.getByRole('alert').filter({ hasText: text('packs.import.refused').slice(0, 30) });
    await expect(alert).toBeVisible();
    await expect(page.locator('.pack-import')).toContainText('"nowhere"');
    await expectAccessible(page, 'settings, refused');
  });

  test('what is no interview at all is refused in words', async ({ office: { page, text } }) => {
    await choose(page, Buffer.from('this is no zip'));
    await expect(
      page.getByRole('alert').filter({ hasText: text('app.refusal.PACK_UNREADABLE') }),
    ).toBeVisible();
  });

  test('a sound one is taken in, and can be held', async ({ office }) => {
    const { cases, frame, page } = office;
    await choose(page, sent());
    await expect(page.locator('.pack-import')).toContainText('Chiusura di casa');
    await frame.toCases();
    await cases.create('Hodan Esempio');
    const table = tablePage(office);
    await table.start('Chiusura di casa', 'Soomaali');
    await expect(table.question('hers')).toBeVisible();
    await table.toCase();
  });
});
