// Everything a document may know besides the snapshot. No clock, no globals, no interface language.
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { DocumentFormat } from './format.ts';
import type { Density, Theme } from './theme.ts';
import { themeOf } from './theme.ts';
import { formatIn } from './format.ts';
import type { Texts } from './texts.ts';
import { textsIn } from './texts.ts';

export interface DocumentContext {
  readonly language: InterfaceLanguage;
  readonly texts: Texts;
  readonly format: DocumentFormat;
  readonly theme: Theme;
  /** The day of the paper, `YYYY-MM-DD`. */
  readonly today: string;
  /** Printed at the foot; may be empty. */
  readonly office: string;
}

export function documentContext(choice: {
  language: InterfaceLanguage;
  today: string;
  office: string;
  density?: Density;
}): DocumentContext {
  const { language, today, office, density = 'roomy' } = choice;
  const theme = themeOf(density);
  return { language, today, office, theme, texts: textsIn(language), format: formatIn(language) };
}
