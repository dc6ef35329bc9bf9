import { useIntl } from 'react-intl';
import { languageName } from '../../../shared/i18n/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { distinctReasons } from './offers.ts';
import type { Offer } from './offers.ts';
import type { OfferState } from './suggestion-row.tsx';
import { useReasons } from './use-reasons.ts';

const MOST_REASONS = 2;

/** What an offer is called and why it is offered, with what has to be known of its name. */
export function OfferWords(props: {
  readonly offer: Offer;
  readonly state: OfferState;
  /** The interface's language: a label in another one says so. */
  readonly language: string;
  /** What it is called in her words, or its label. */
  readonly name: string;
}) {
  const { offer, state, language, name } = props;
  const text = useText();
  const say = useReasons();
  const { locale } = useIntl();
  const isLabel = name === offer.label;
  return (
    <div className="offer-words">
      <p className="offer-name-line">
        <bdi className="offer-label" lang={isLabel ? offer.language : undefined}>
          {name}
        </bdi>
        {offer.official ? null : (
          <abbr className="offer-ours" title={text('suggestions.ours')}>
            ≈
          </abbr>
        )}
        {offer.language === language ? null : (
          <span className="offer-mark">{languageName(offer.language, locale)}</span>
        )}
        {offer.group === null || offer.group === undefined ? null : (
          <span className="offer-mark">{text(`labels.skillGroup.${offer.group}`)}</span>
        )}
        {state.is === 'elsewhere' ? (
          <span className="offer-mark" data-tone="good">
            {text('suggestions.alreadyThere')}
          </span>
        ) : null}
      </p>
      {isLabel ? null : (
        <p className="suggestions-note">
          <bdi lang={offer.language}>{offer.label}</bdi>
        </p>
      )}
      {state.is === 'here'
        ? null
        : distinctReasons(offer.why)
            .slice(0, MOST_REASONS)
            .map((reason) => (
              <p key={JSON.stringify(reason)} className="suggestions-note">
                {say(reason)}
              </p>
            ))}
    </div>
  );
}
