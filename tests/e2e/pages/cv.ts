import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import type { App } from '../support/app.ts';
import type { Screen } from '../support/screen.ts';
import { fieldsIn } from './fields.ts';

/** The CV and what it shows. */
export function cvPage(screen: Screen) {
  const { text } = screen;
  const preview = () =>
    screen.page.getByRole('region', { name: text('documents.preview.title'), exact: true });
  const options = () =>
    screen.page.getByRole('complementary', { name: text('documents.cv.options'), exact: true });
  return {
    heading: () => screen.page.getByRole('heading', { name: text('documents.cv.title'), exact: true }),
    preview,
    /** The pages as they are read aloud. */
    sheets: () => preview().getByRole('region'),
    option: (part: 'photo' | 'age' | 'nationality') =>
      options().getByRole('switch', { name: text(`documents.cv.${part}`), exact: true }),
    show: (part: 'photo' | 'age' | 'nationality') =>
      options()
        .getByText(text(`documents.cv.${part}`), { exact: true })
        .click(),
    chooseLanguage: (language: InterfaceLanguage) =>
      fieldsIn(screen, options()).choose('documents.cv.language', endonymOf(language)),
    saveButton: () => screen.page.getByRole('button', { name: text('documents.cv.save'), exact: true }),
    /** Saves where the host lets her: in its dialog, or among the downloads. Resolves with the file's bytes. */
    async save(app: App): Promise<Uint8Array> {
      if (app.electron === null) {
        const download = screen.page.waitForEvent('download');
        await this.saveButton().click();
        return readFile(await (await download).path());
      }
      const filePath = path.join(app.directory, 'cv.pdf');
      await app.electron.evaluate(({ dialog }, file) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
      }, filePath);
      await this.saveButton().click();
      await expect.poll(() => existsSync(filePath)).toBe(true);
      return readFile(filePath);
    },
    back: () => screen.page.getByRole('button', { name: text('documents.cv.back'), exact: true }).click(),
  };
}

function endonymOf(language: InterfaceLanguage): string {
  return LANGUAGES.find(({ tag }) => tag === language)?.endonym ?? language;
}
