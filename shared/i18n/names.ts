// Names of countries and languages in any language of the interface, from the runtime's own data (CLDR): Node, Electron
// and Chromium have them for all six.
import type { InterfaceLanguage } from './languages.ts';

/** The name of an ISO 3166-1 country; the code itself where nobody knows it. Stateless (`XX`) has its own label. */
export function countryName(code: string, language: InterfaceLanguage): string {
  return nameOf(code, 'region', language);
}

/** The name of a language, not capitalised unless the language does so: `arabo`, `Arabisch`. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  return nameOf(tag, 'language', language);
}

function nameOf(code: string, type: 'region' | 'language', language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code; // a tag that is well formed by our rules and not by the runtime's
  }
}
