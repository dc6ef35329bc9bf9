// The fonts that documents are set in: where their files lie, which script each serves, and what to try when a font
// lacks a character.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Script } from '../../../shared/documents/text/scripts.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';

export type FontFamily = 'NotoSans' | 'Vazirmatn' | 'NotoSansEthiopic' | 'NotoSansBengali' | 'NotoSansSC';

interface FontFiles {
  readonly npmPackage: string;
  readonly regular: string;
  readonly bold: string;
  /** Only Latin and Cyrillic have one. */
  readonly italic?: string;
}

const FAMILIES: Readonly<Record<FontFamily, FontFiles>> = {
  NotoSans: {
    npmPackage: 'noto-sans',
    regular: '400Regular/NotoSans_400Regular.ttf',
    bold: '700Bold/NotoSans_700Bold.ttf',
    italic: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  },
  // Not Noto for Arabic script: it takes letters apart into skeleton and dots, and copied text loses the dots.
  Vazirmatn: {
    npmPackage: 'vazirmatn',
    regular: '400Regular/Vazirmatn_400Regular.ttf',
    bold: '700Bold/Vazirmatn_700Bold.ttf',
  },
  NotoSansEthiopic: {
    npmPackage: 'noto-sans-ethiopic',
    regular: '400Regular/NotoSansEthiopic_400Regular.ttf',
    bold: '700Bold/NotoSansEthiopic_700Bold.ttf',
  },
  NotoSansBengali: {
    npmPackage: 'noto-sans-bengali',
    regular: '400Regular/NotoSansBengali_400Regular.ttf',
    bold: '700Bold/NotoSansBengali_700Bold.ttf',
  },
  NotoSansSC: {
    npmPackage: 'noto-sans-sc',
    regular: '400Regular/NotoSansSC_400Regular.ttf',
    bold: '700Bold/NotoSansSC_700Bold.ttf',
  },
};

const SCRIPT_FAMILY: Readonly<Partial<Record<Script, FontFamily>>> = {
  Latn: 'NotoSans',
  Cyrl: 'NotoSans',
  Grek: 'NotoSans',
  Arab: 'Vazirmatn',
  Ethi: 'NotoSansEthiopic',
  Beng: 'NotoSansBengali',
  Hani: 'NotoSansSC',
};

const FALLBACKS: readonly FontFamily[] = [
  'NotoSans',
  'NotoSansSC',
  'Vazirmatn',
  'NotoSansEthiopic',
  'NotoSansBengali',
];

export const DEFAULT_FAMILY: FontFamily = 'NotoSans';

/**
 * The same height above and below the baseline for every font, in thousandths of the size: lines stay evenly spaced
 * when one character of another script stands in them. Room enough for Arabic vowel marks and Bengali vowels.
 */
export const LINE_METRICS = { ascender: 1050, descender: -450 } as const;

/** Families to try for a character, best first. Digits and punctuation without a script take the paragraph's font. */
export function familiesFor(script: Script, paragraphFamily: string): string[] {
  const own = SCRIPT_FAMILY[script];
  return [...new Set([...(own === undefined ? [] : [own]), paragraphFamily, ...FALLBACKS])];
}

/** The font of a block that says its language but no font. */
export function familyForLanguage(tag: string): FontFamily {
  const [language = ''] = tag.split('-');
  const script = LANGUAGES.find((known) => known.tag === language)?.script ?? 'Latn';
  return SCRIPT_FAMILY[script === 'Hans' ? 'Hani' : script] ?? DEFAULT_FAMILY;
}

/** Whether the family has slanted letters of its own; the others are never slanted by force. */
export function hasItalic(family: string): boolean {
  return isFontFamily(family) && FAMILIES[family].italic !== undefined;
}

export interface FontStyles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

/** Paths of all font files, by family, as pdfmake wants them. Bold italic falls back to bold. */
export function fontFiles(): Record<FontFamily, FontStyles> {
  const styles = (family: FontFamily): FontStyles => {
    const { npmPackage, regular, bold, italic } = FAMILIES[family];
    const path = (file: string) => fontPath(npmPackage, file);
    return {
      normal: path(regular),
      bold: path(bold),
      italics: path(italic ?? regular),
      bolditalics: path(bold),
    };
  };
  return {
    NotoSans: styles('NotoSans'),
    Vazirmatn: styles('Vazirmatn'),
    NotoSansEthiopic: styles('NotoSansEthiopic'),
    NotoSansBengali: styles('NotoSansBengali'),
    NotoSansSC: styles('NotoSansSC'),
  };
}

function isFontFamily(name: string): name is FontFamily {
  return Object.hasOwn(FAMILIES, name);
}

/** From source the npm package has the file; beside the bundle the renderer's build put one copy for screen and paper. */
function fontPath(npmPackage: string, file: string): string {
  if (import.meta.url.endsWith('.ts')) {
    return createRequire(import.meta.url).resolve(`@expo-google-fonts/${npmPackage}/${file}`);
  }
  return fileURLToPath(new URL(`../renderer/fonts/${fileName(file)}`, import.meta.url));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
