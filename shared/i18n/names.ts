// Names of countries and languages in any language of the interface, from the runtime's own data (CLDR): Node, Electron
// and Chromium have them for all six. The language to name things in is a BCP 47 tag.

/** Languages that the runtime cannot name in all six, by the name that is in use everywhere. */
export const OWN_LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  rif: 'Tarifit',
  mnk: 'Mandinka',
  kri: 'Krio',
};

/** The name of an ISO 3166-1 country; the code itself where nobody knows it. Stateless (`XX`) has its own label. */
export function countryName(code: string, language: string): string {
  return nameOf(code, 'region', language) ?? code;
}

/** The name of a language, not capitalised unless the language does so: `arabo`, `Arabisch`. */
export function languageName(tag: string, language: string): string {
  return nameOf(tag, 'language', language) ?? OWN_LANGUAGE_NAMES[tag] ?? tag;
}

type Named = 'region' | 'language';
const known = new Map<string, Intl.DisplayNames>();

function namesIn(language: string, type: Named): Intl.DisplayNames {
  const key = `${type} ${language}`;
  // Made once: a list of all countries asks for 250 names.
  const names = known.get(key) ?? new Intl.DisplayNames([language], { type, fallback: 'none' });
  known.set(key, names);
  return names;
}

function nameOf(code: string, type: Named, language: string): string | undefined {
  try {
    return namesIn(language, type).of(code);
  } catch {
    return undefined; // a tag that is well formed by our rules and not by the runtime's
  }
}
