// The words that both halves of the table have whatever the interview: yes, go on, ask me later. In every language of the
// women, apart from the interface's catalogues: her half has a language of its own.
import type english from './her/en.json';
import type { LANGUAGES } from './languages.ts';

export type HerWord = keyof typeof english;
export type HerWords = Readonly<Record<HerWord, string>>;
type Tag = (typeof LANGUAGES)[number]['tag'];

const loaders = {
  it: async () => (await import('./her/it.json', { with: { type: 'json' } })).default,
  es: async () => (await import('./her/es.json', { with: { type: 'json' } })).default,
  ca: async () => (await import('./her/ca.json', { with: { type: 'json' } })).default,
  nl: async () => (await import('./her/nl.json', { with: { type: 'json' } })).default,
  sv: async () => (await import('./her/sv.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./her/en.json', { with: { type: 'json' } })).default,
  ar: async () => (await import('./her/ar.json', { with: { type: 'json' } })).default,
  uk: async () => (await import('./her/uk.json', { with: { type: 'json' } })).default,
  so: async () => (await import('./her/so.json', { with: { type: 'json' } })).default,
  ti: async () => (await import('./her/ti.json', { with: { type: 'json' } })).default,
  am: async () => (await import('./her/am.json', { with: { type: 'json' } })).default,
  ur: async () => (await import('./her/ur.json', { with: { type: 'json' } })).default,
  bn: async () => (await import('./her/bn.json', { with: { type: 'json' } })).default,
  zh: async () => (await import('./her/zh.json', { with: { type: 'json' } })).default,
  fr: async () => (await import('./her/fr.json', { with: { type: 'json' } })).default,
  pt: async () => (await import('./her/pt.json', { with: { type: 'json' } })).default,
  fa: async () => (await import('./her/fa.json', { with: { type: 'json' } })).default,
  tr: async () => (await import('./her/tr.json', { with: { type: 'json' } })).default,
} as const satisfies Record<Tag, () => Promise<HerWords>>;

/** All words in a language. A missing word does not compile. */
export function loadHerWords(language: Tag): Promise<HerWords> {
  return loaders[language]();
}
