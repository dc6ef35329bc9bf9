import type { CldrNames } from '../../../build/cldr-names.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';

type Load = () => Promise<{ readonly default: CldrNames }>;

/** Written out, so that the build makes a file of each. */
const FILES: Readonly<Record<string, Load>> = {
  it: () => import('virtual:cldr/it'),
  es: () => import('virtual:cldr/es'),
  ca: () => import('virtual:cldr/ca'),
  nl: () => import('virtual:cldr/nl'),
  sv: () => import('virtual:cldr/sv'),
  en: () => import('virtual:cldr/en'),
  ar: () => import('virtual:cldr/ar'),
  uk: () => import('virtual:cldr/uk'),
  so: () => import('virtual:cldr/so'),
  ti: () => import('virtual:cldr/ti'),
  am: () => import('virtual:cldr/am'),
  ur: () => import('virtual:cldr/ur'),
  bn: () => import('virtual:cldr/bn'),
  zh: () => import('virtual:cldr/zh'),
  fr: () => import('virtual:cldr/fr'),
  pt: () => import('virtual:cldr/pt'),
  fa: () => import('virtual:cldr/fa'),
  tr: () => import('virtual:cldr/tr'),
};

const loaded = new Map<string, Names>();

/** The names in a language; in English where it is none of ours. Read once. */
export async function loadNames(language: string): Promise<Names> {
  const known = loaded.get(language);
  if (known) return known;
  const load = FILES[language] ?? FILES['en'];
  if (!load) throw new Error('The English names are missing.');
  const [{ default: data }, { default: endonyms }] = await Promise.all([
    load(),
    import('virtual:cldr/endonyms'),
  ]);
  const names = loaded.get(language) ?? namesOf(language, data, endonyms);
  loaded.set(language, names);
  return names;
}

/** The names in a language if they were read already. */
export const namesAtHand = (language: string): Names | null => loaded.get(language) ?? null;
