import { useMemo } from 'react';
import { COUNTRY_CODES, STATELESS } from '../../../../shared/i18n/country-codes.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { MultiSelect } from '../../../ui/multi-select.tsx';
import type { Names } from '../names/names.ts';
import { useNames } from '../names/use-names.ts';
import type { Side } from '../side.ts';
import { ChoiceList } from './choice-list.tsx';
import type { LongChoice } from './choice-list.tsx';
import type { ItemProps } from './item-props.ts';
import { useHerLanguage } from './use-her-language.ts';

/** Where the women of the partner offices come from, most of them first. */
const FREQUENT =
  'SY UA SO ER ET PK BD CN MA EG TN SN NG BR PE EC CO VE AF IR IQ TR LK PH IN GM GN ML CI CM GH CD AO CV DO HN BO'.split(
    ' ',
  );
const MOST = 10;

/** One country, or several: search on both halves, the likely ones in sight on hers. */
export function CountryItem({ item, value, onAnswer, onClear, side, labelId }: ItemProps<'country'>) {
  const own = useNames(side.language);
  const hers = useNames(useHerLanguage(side));
  const countries = useMemo(() => (own && hers ? countriesIn({ side, own, hers }) : []), [side, own, hers]);
  const change = (chosen: readonly string[]) => {
    if (chosen.length === 0) onClear();
    else onAnswer([...chosen]);
  };
  const chosen = value ?? [];
  const most = item.several === true ? MOST : 1;
  if (countries.length === 0) return null;
  if (side.who === 'hers') {
    return <ChoiceList {...{ side, labelId, chosen, most }} choices={countries} onChange={change} />;
  }
  const field = { label: side.text(item.id), isLabelHidden: true, items: alphabetical(countries, own) };
  return item.several === true ? (
    <MultiSelect {...field} value={chosen} maxItems={MOST} onChange={change} />
  ) : (
    <ComboBox
      {...field}
      value={chosen[0] ?? null}
      onChange={(country) => change(country === null ? [] : [country])}
    />
  );
}

interface CountriesIn {
  readonly side: Side;
  readonly own: Names;
  readonly hers: Names;
}

/** The frequent ones, no country at all, and all others by name; the counsellor sees both names. */
function countriesIn({ side, own, hers }: CountriesIn): readonly LongChoice[] {
  const others = COUNTRY_CODES.filter((code) => !FREQUENT.includes(code)).sort((one, other) =>
    own.compare(own.countryName(one), own.countryName(other)),
  );
  return [...FREQUENT, STATELESS, ...others].map((id) => {
    if (id === STATELESS) return { id, label: side.word('country.none'), names: [side.word('country.none')] };
    const names = [...new Set([own.countryName(id), hers.countryName(id)])];
    return { id, label: names.join(' · '), names };
  });
}

function alphabetical(countries: readonly LongChoice[], own: Names | null): readonly LongChoice[] {
  return [...countries].sort((one, other) => own?.compare(one.label, other.label) ?? 0);
}
