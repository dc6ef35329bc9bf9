import { Check, X } from 'lucide-react';
import type { Fact } from '../../../shared/domain/facts.ts';
import { useText } from '../../i18n/use-text.ts';
import { toldWords } from './told-values.ts';
import type { ToldWords } from './told-values.ts';
import type { ToldPlace } from './use-told.ts';

/** What she said, in words: also that she does not know, or does not want to say. */
export function ToldAnswer({ fact, place }: { readonly fact: Fact; readonly place: ToldPlace | undefined }) {
  const text = useText();
  if (fact.state !== 'answered') return <p className="told-state">{text(`told.state.${fact.state}`)}</p>;
  const told = place && toldWords(place.placed.item, fact.value, place.speech);
  return told ? <Words told={told} /> : <p className="told-state">{text('told.unreadable')}</p>;
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
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      );
    case 'consent':
      return <Consent given={told.given} saidBack={told.saidBack} />;
  }
}

function Pieces({ words }: { readonly words: readonly string[] }) {
  const text = useText();
  const [only, ...others] = words;
  if (only === undefined) return <p className="told-state">{text('told.nothing')}</p>;
  if (others.length === 0) return <p>{only}</p>;
  return (
    <ul className="told-pieces">
      {words.map((piece) => (
        <li key={piece}>{piece}</li>
      ))}
    </ul>
  );
}

function Consent({ given, saidBack }: { readonly given: boolean; readonly saidBack: boolean }) {
  const text = useText();
  return (
    <>
      <p className="told-consent" data-given={given ? '' : undefined}>
        {given ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
        {text(given ? 'told.consent.given' : 'told.consent.notGiven')}
      </p>
      <p className="told-when">{text(saidBack ? 'told.consent.saidBack' : 'told.consent.notSaidBack')}</p>
    </>
  );
}
