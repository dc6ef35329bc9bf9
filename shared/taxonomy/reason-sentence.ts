// Why a concept is offered, in one short sentence: in a language of the interface, or in English.
import { createIntl, createIntlCache } from '@formatjs/intl';
import ca from '../i18n/catalogs/ca/reasons.json' with { type: 'json' };
import en from '../i18n/catalogs/en/reasons.json' with { type: 'json' };
import es from '../i18n/catalogs/es/reasons.json' with { type: 'json' };
import it from '../i18n/catalogs/it/reasons.json' with { type: 'json' };
import nl from '../i18n/catalogs/nl/reasons.json' with { type: 'json' };
import sv from '../i18n/catalogs/sv/reasons.json' with { type: 'json' };
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { Reason } from './suggestion.ts';

type Catalog = Readonly<Record<keyof typeof en, string>>;
const catalogs: Readonly<Record<InterfaceLanguage, Catalog>> = { it, es, ca, nl, sv, en };
/** More words make no sentence shorter to read. */
const MOST_WORDS = 4;

type Format = (id: keyof typeof en, values: Readonly<Record<string, string>>) => string;
const formats = new Map<InterfaceLanguage, Format>();

function formatIn(language: InterfaceLanguage): Format {
  const known = formats.get(language);
  if (known) return known;
  const intl = createIntl({ locale: language, messages: catalogs[language] }, createIntlCache());
  const made: Format = (id, values) => intl.formatMessage({ id }, values);
  formats.set(language, made);
  return made;
}

/** The sentence of a reason; `language` may be any tag. */
export function reasonSentence(reason: Reason, language: string): string {
  const format = formatIn(INTERFACE_LANGUAGES.find((each) => each === language) ?? 'en');
  const list = (words: readonly string[]) => words.slice(0, MOST_WORDS).join(', ');
  switch (reason.by) {
    case 'activity':
      return reason.words.length > 0
        ? format('reasons.activity', { words: list(reason.words), title: reason.title })
        : format('reasons.activityOnly', { title: reason.title });
    case 'label':
      return format('reasons.label', { words: list(reason.words), label: reason.label });
    case 'spelling':
      return format('reasons.spelling', { typed: reason.typed, read: reason.read });
    case 'occupation':
      return format('reasons.occupation', { label: reason.label });
    case 'skills':
      return format('reasons.skills', { labels: list(reason.labels) });
  }
}
