// The words on the screen, from the same catalogues as the program: a spec names a text by its id, never by its words.
import { createIntl, createIntlCache } from '@formatjs/intl';
import { isolatedValues } from '../../../renderer/i18n/use-text.ts';
import { directionOf, loadCatalog, localeOf } from '../../../shared/i18n/catalogs.ts';
import type { TextId } from '../../../shared/i18n/catalogs.ts';
import type { DisplayLanguage } from '../../../shared/i18n/languages.ts';

export type { TextId };
export type Texts = (id: TextId, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of one language, as the screen shows them. */
export async function textsOf(language: DisplayLanguage): Promise<Texts> {
  const messages = await loadCatalog(language);
  const intl = createIntl({ locale: localeOf(language), messages }, createIntlCache());
  return (id, values) => intl.formatMessage({ id }, isolatedValues(values, directionOf(language)));
}
