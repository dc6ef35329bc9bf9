// The texts of documents in the six languages, typed by the English catalogue: a missing text does not compile.
import { createIntl, createIntlCache } from '@formatjs/intl';
import caCv from '../i18n/catalogs/ca/cv.json' with { type: 'json' };
import caLabels from '../i18n/catalogs/ca/labels.json' with { type: 'json' };
import enCv from '../i18n/catalogs/en/cv.json' with { type: 'json' };
import enLabels from '../i18n/catalogs/en/labels.json' with { type: 'json' };
import esCv from '../i18n/catalogs/es/cv.json' with { type: 'json' };
import esLabels from '../i18n/catalogs/es/labels.json' with { type: 'json' };
import itCv from '../i18n/catalogs/it/cv.json' with { type: 'json' };
import itLabels from '../i18n/catalogs/it/labels.json' with { type: 'json' };
import nlCv from '../i18n/catalogs/nl/cv.json' with { type: 'json' };
import nlLabels from '../i18n/catalogs/nl/labels.json' with { type: 'json' };
import svCv from '../i18n/catalogs/sv/cv.json' with { type: 'json' };
import svLabels from '../i18n/catalogs/sv/labels.json' with { type: 'json' };
import type { InterfaceLanguage } from '../i18n/languages.ts';

const english = { ...enCv, ...enLabels };
export type TextId = keyof typeof english;
type Catalog = Readonly<Record<TextId, string>>;

const catalogs: Readonly<Record<InterfaceLanguage, Catalog>> = {
  it: { ...itCv, ...itLabels },
  es: { ...esCv, ...esLabels },
  ca: { ...caCv, ...caLabels },
  nl: { ...nlCv, ...nlLabels },
  sv: { ...svCv, ...svLabels },
  en: english,
};

/** The text of an id in the document's language. */
export type Texts = (id: TextId, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of one language. A text that cannot be formatted throws: a paper with a hole is never printed. */
export function textsIn(language: InterfaceLanguage): Texts {
  const intl = createIntl(
    {
      locale: language,
      messages: catalogs[language],
      onError: (error) => {
        throw error;
      },
    },
    createIntlCache(),
  );
  return (id, values) => intl.formatMessage({ id }, values);
}
