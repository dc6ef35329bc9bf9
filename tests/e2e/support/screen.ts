import type { Page } from '@playwright/test';
import type { DisplayLanguage } from '../../../shared/i18n/languages.ts';
import type { Texts } from './texts.ts';

/** What a page model stands on: the page that is shown now, and the words of its language. */
export interface Screen {
  readonly page: Page;
  readonly text: Texts;
  readonly language: DisplayLanguage;
}
