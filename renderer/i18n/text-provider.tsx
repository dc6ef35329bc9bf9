// The interface's language: its texts, its formats, its direction, for everything below and for the page itself.
import { use, useEffect } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { directionOf, loadCatalog, localeOf } from '../../shared/i18n/catalogs.ts';
import type { Catalog } from '../../shared/i18n/catalogs.ts';
import type { DisplayLanguage } from '../../shared/i18n/languages.ts';

const loaded = new Map<DisplayLanguage, Promise<Catalog>>();

/** The texts of a language, read once. */
function catalogOf(language: DisplayLanguage): Promise<Catalog> {
  const known = loaded.get(language);
  if (known) return known;
  const catalog = loadCatalog(language);
  loaded.set(language, catalog);
  return catalog;
}

/** Suspends until the language's texts are there. */
export function TextProvider(props: { readonly language: DisplayLanguage; readonly children: ReactNode }) {
  const { language, children } = props;
  const catalog = use(catalogOf(language));
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return (
    <IntlProvider locale={localeOf(language)} messages={catalog} onError={reportMissing}>
      <I18nProvider locale={localeInside(language)}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/**
 * The language of the few words inside React Aria that only screen readers hear. It has none in Catalan and would fall to
 * English: Spanish is nearer. The pseudo language keeps its own tag, because the direction is taken from it.
 */
function localeInside(language: DisplayLanguage): string {
  if (language === 'ar-XB') return language;
  return language === 'ca' ? 'es' : localeOf(language);
}

/** A text that cannot be shown is a mistake of ours: it is loud while developing and its id stands in for it otherwise. */
function reportMissing(error: Error) {
  if (import.meta.env.DEV) throw error;
}
