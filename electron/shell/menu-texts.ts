// The few words that the shell itself says: menu and start-up failure. All else is said by the page.
import ca from '../../shared/i18n/catalogs/ca/menu.json' with { type: 'json' };
import en from '../../shared/i18n/catalogs/en/menu.json' with { type: 'json' };
import es from '../../shared/i18n/catalogs/es/menu.json' with { type: 'json' };
import it from '../../shared/i18n/catalogs/it/menu.json' with { type: 'json' };
import nl from '../../shared/i18n/catalogs/nl/menu.json' with { type: 'json' };
import sv from '../../shared/i18n/catalogs/sv/menu.json' with { type: 'json' };
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import type { DisplayLanguage, InterfaceLanguage } from '../../shared/i18n/languages.ts';

const CATALOGS = { it, es, ca, nl, sv, en } satisfies Record<InterfaceLanguage, typeof en>;

export type MenuText = (id: keyof typeof en) => string;

const isInterface = (tag: string): tag is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some((language) => language === tag);

/** The first of the system's languages that Trama speaks, else English. */
export function languageOfSystem(preferred: readonly string[]): InterfaceLanguage {
  const bases = preferred.map((tag) => tag.split('-')[0] ?? '');
  return bases.find(isInterface) ?? 'en';
}

/** The shell's texts in one language; a pseudo-language is English here. */
export function menuText(language: DisplayLanguage): MenuText {
  const catalog = CATALOGS[isInterface(language) ? language : 'en'];
  return (id) => catalog[id];
}
