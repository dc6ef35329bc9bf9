import { Check, X } from 'lucide-react';
import type { Fact } from '../../../shared/domain/facts.ts';
import { useText } from '../../i18n/use-text.ts';
import { toldWords } from './told-values.ts';
import type { ToldWords } from './told-values.ts';
import { useNames } from './use-speech.ts';
import type { ToldPlace } from './use-told.ts';

/** What she said, in words: also that she does not know, or does not want to say. Below it, since when and on which day. */
export function ToldAnswer({ fact, place }: { readonly fact: Fact; readonly place: ToldPlace | undefined }) {
  const text = useText();
  const { date } = useNames();
  const { state, value, since, statedOn } = fact;
  const told = place && state === 'answered' ? toldWords(place.placed.item, value, place.speech) : undefined;
  const missing = state === 'answered' ? 'told.unreadable' : (`told.state.${state}` as const);
  return (
    <div className="told-words">
      {told ? <Words told={told} /> : <p className="told-state">{text(missing)}</p>}
      <p className="told-when">
        {[
          ...(since === null ? [] : [text('told.since', { date: date(since) })]),
          text('told.saidOn', { date: date(statedOn) }),
          ...(told?.shape === 'consent'
            ? [text(told.saidBack ? 'told.consent.saidBack' : 'told.consent.notSaidBack')]
            : []),
        ].join(' · ')}
      </p>
    </div>
  );
}

function Words({ told }: { readonly told: ToldWords }) {
  const text = useText();
  switch (told.shape) {
    case 'words':
      return <Pieces words={told.words} />;
    case 'typed':
      return (
        <p className="told-typed" dir="auto">
          {told.typed}
        </p>
      );
    case 'lines':
      return told.lines.length === 0 ? (
        <p className="told-state">{text('told.nothing')}</p>
      ) : (
        <dl className="told-lines">
          {told.lines.map(({ label, words }) => (
            <div key={`${label} ${words}`} className="told-line">
              <dt>
                <bdi>{label}</bdi>
              </dt>
              <dd>
                <bdi>{words}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'consent':
      return <Consent given={told.given} />;
  }
}

function Pieces({ words }: { readonly words: readonly string[] }) {
  const text = useText();
  const [only, ...others] = words;
  if (only === undefined) return <p className="told-state">{text('told.nothing')}</p>;
  if (others.length === 0) {
    return (
      <p>
        <bdi>{only}</bdi>
      </p>
    );
  }
  return (
    <ul className="told-pieces">
      {words.map((piece) => (
        <li key={piece}>
          <bdi>{piece}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Consent({ given }: { readonly given: boolean }) {
  const text = useText();
  return (
    <p className="told-consent" data-given={given ? '' : undefined}>
      {given ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
      {text(given ? 'told.consent.given' : 'told.consent.notGiven')}
    </p>
  );
}
