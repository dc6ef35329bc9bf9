// The one registry of languages: what each is called by its speakers, how it runs, and what Trama uses it for.

export interface Language {
  readonly tag: string;
  /** The language's own name for itself. */
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924 script. */
  readonly script: 'Latn' | 'Arab' | 'Cyrl' | 'Ethi' | 'Beng' | 'Hans';
  /** `interface`: counsellors work in it and documents are printed in it. `interview`: the women speak it. */
  readonly uses: readonly ('interface' | 'interview')[];
}

const both = ['interface', 'interview'] as const;
const interview = ['interview'] as const;

export const LANGUAGES = [
  { tag: 'it', endonym: 'Italiano', direction: 'ltr', script: 'Latn', uses: both },
  { tag: 'es', endonym: 'Español', direction: 'ltr', script: 'Latn', uses: both },
  { tag: 'ca', endonym: 'Català', direction: 'ltr', script: 'Latn', uses: both },
  { tag: 'nl', endonym: 'Nederlands', direction: 'ltr', script: 'Latn', uses: both },
  { tag: 'sv', endonym: 'Svenska', direction: 'ltr', script: 'Latn', uses: both },
  { tag: 'en', endonym: 'English', direction: 'ltr', script: 'Latn', uses: both },
  { tag: 'ar', endonym: 'العربية', direction: 'rtl', script: 'Arab', uses: interview },
  { tag: 'uk', endonym: 'Українська', direction: 'ltr', script: 'Cyrl', uses: interview },
  { tag: 'so', endonym: 'Soomaali', direction: 'ltr', script: 'Latn', uses: interview },
  { tag: 'ti', endonym: 'ትግርኛ', direction: 'ltr', script: 'Ethi', uses: interview },
  { tag: 'am', endonym: 'አማርኛ', direction: 'ltr', script: 'Ethi', uses: interview },
  { tag: 'ur', endonym: 'اردو', direction: 'rtl', script: 'Arab', uses: interview },
  { tag: 'bn', endonym: 'বাংলা', direction: 'ltr', script: 'Beng', uses: interview },
  { tag: 'zh', endonym: '中文', direction: 'ltr', script: 'Hans', uses: interview },
  { tag: 'fr', endonym: 'Français', direction: 'ltr', script: 'Latn', uses: interview },
  { tag: 'pt', endonym: 'Português', direction: 'ltr', script: 'Latn', uses: interview },
  { tag: 'fa', endonym: 'فارسی', direction: 'rtl', script: 'Arab', uses: interview },
  { tag: 'tr', endonym: 'Türkçe', direction: 'ltr', script: 'Latn', uses: interview },
] as const satisfies readonly Language[];

/** The languages of the interface and of the documents, in the order in which they are offered. */
export const INTERFACE_LANGUAGES = ['it', 'es', 'ca', 'nl', 'sv', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
/** Test languages: accented English, and English run right to left. Never offered in a released build's settings. */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type DisplayLanguage = InterfaceLanguage | (typeof PSEUDO_LANGUAGES)[number];

/** What is known of a language by its tag; an unknown one runs left to right. */
export function languageOf(tag: string): Pick<Language, 'tag' | 'direction' | 'endonym'> {
  return LANGUAGES.find((language) => language.tag === tag) ?? { tag, direction: 'ltr', endonym: tag };
}
