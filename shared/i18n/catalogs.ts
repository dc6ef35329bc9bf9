// The texts of the interface by language. A language is read when it is first shown.
import type { texts as englishTexts } from './catalogs/en/index.ts';
import type { DisplayLanguage, InterfaceLanguage } from './languages.ts';
import { pseudoMessage } from './pseudo.ts';

type English = typeof englishTexts;
/** Every text of the program by its id; English is where ids come from. */
export type TextId = keyof English;
export type Catalog = Readonly<Record<TextId, string>>;

const loaders = {
  it: async () => (await import('./catalogs/it/index.ts')).texts,
  es: async () => (await import('./catalogs/es/index.ts')).texts,
  ca: async () => (await import('./catalogs/ca/index.ts')).texts,
  nl: async () => (await import('./catalogs/nl/index.ts')).texts,
  sv: async () => (await import('./catalogs/sv/index.ts')).texts,
  en: async () => (await import('./catalogs/en/index.ts')).texts,
} as const satisfies Record<InterfaceLanguage, () => Promise<Catalog>>;

const isPseudo = (language: DisplayLanguage) => language === 'en-XA' || language === 'ar-XB';

/** All texts in a language. A missing text does not compile, and `npm run texts` tells it by its id. */
export async function loadCatalog(language: DisplayLanguage): Promise<Catalog> {
  if (!isPseudo(language)) return loaders[language]();
  const entries = Object.entries(await loaders.en()).map(([id, message]) => [
    id,
    pseudoMessage(language, message),
  ]);
  return Object.fromEntries(entries) as Catalog;
}

/** The language whose formats and plural rules go with a display language: those of the pseudo languages are English. */
export function localeOf(language: DisplayLanguage): InterfaceLanguage {
  return isPseudo(language) ? 'en' : language;
}

/** How a display language runs. */
export function directionOf(language: DisplayLanguage): 'ltr' | 'rtl' {
  return language === 'ar-XB' ? 'rtl' : 'ltr';
}
