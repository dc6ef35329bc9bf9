// Names of countries and languages in the language of the interface, in its alphabet.
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { COUNTRY_CODES, STATELESS } from '../../../shared/i18n/country-codes.ts';
import { countryName, languageName } from '../../../shared/i18n/names.ts';
import { SPOKEN_LANGUAGES } from '../../../shared/i18n/spoken-languages.ts';
import { useText } from '../../i18n/use-text.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** Every country by name. */
export function useCountries(): readonly Option[] {
  const { locale } = useIntl();
  return useMemo(
    () =>
      sorted(
        COUNTRY_CODES.map((id) => ({ id, label: countryName(id, locale) })),
        locale,
      ),
    [locale],
  );
}

/** Every country by name, and none at all. */
export function useCitizenships(): readonly Option[] {
  const countries = useCountries();
  const text = useText();
  const stateless = text('labels.stateless');
  return useMemo(() => [...countries, { id: STATELESS, label: stateless }], [countries, stateless]);
}

/** Every spoken language by name: the ones of the registry first, then the others. */
export function useSpokenLanguages(): readonly Option[] {
  const name = useLanguageName();
  const { locale } = useIntl();
  return useMemo(
    () =>
      sorted(
        SPOKEN_LANGUAGES.map((id) => ({ id, label: name(id) })),
        locale,
      ),
    [name, locale],
  );
}

/** Names a spoken language in the language of the interface, with a capital as in a list. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useIntl();
  return useCallback((tag) => capitalised(languageName(tag, locale), locale), [locale]);
}

function sorted(options: readonly Option[], locale: string): readonly Option[] {
  const collator = new Intl.Collator(locale);
  return [...options].sort((one, other) => collator.compare(one.label, other.label));
}

function capitalised(name: string, locale: string): string {
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}
