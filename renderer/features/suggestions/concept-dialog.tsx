import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import './browse.css';
import { useConcept } from './use-finding.ts';

const MOST_OTHERS = 40;

/** What is known of a skill: what it means, what else it is called, and where it is needed. */
export function ConceptDialog(props: {
  readonly uri: string;
  readonly language: string;
  readonly onClose: () => void;
}) {
  const { uri, language, onClose } = props;
  const text = useText();
  const { data, error } = useConcept(uri, language);
  return (
    <Dialog
      title={data?.concept.label ?? text('suggestions.concept.title')}
      isOpen
      width="wide"
      onClose={onClose}
    >
      {error ? <p role="alert">{text('suggestions.concept.failed')}</p> : null}
      {data || error ? null : <Skeleton label={text('suggestions.concept.loading')} />}
      {data ? (
        <div className="concept-detail">
          <ConceptWords description={data.description} alternatives={data.alternatives} />
          <Needed related={data.related} />
          <p className="suggestions-note">
            <bdi dir="ltr">{uri}</bdi>
          </p>
        </div>
      ) : null}
    </Dialog>
  );
}

type Detail = NonNullable<ReturnType<typeof useConcept>['data']>;

/** The description and other words for a concept. */
export function ConceptWords({ description, alternatives }: Pick<Detail, 'description' | 'alternatives'>) {
  const text = useText();
  return (
    <>
      {description === '' ? null : <p dir="auto">{description}</p>}
      {alternatives.length === 0 ? null : (
        <section>
          <h3 className="suggestions-part">{text('suggestions.concept.alternatives')}</h3>
          <p>
            <bdi>{alternatives.slice(0, MOST_OTHERS).join(' · ')}</bdi>
          </p>
        </section>
      )}
    </>
  );
}

function Needed({ related }: Pick<Detail, 'related'>) {
  const text = useText();
  const occupations = related.filter(({ kind }) => kind === 'occupation');
  if (occupations.length === 0) return null;
  return (
    <section>
      <h3 className="suggestions-part">{text('suggestions.concept.neededIn')}</h3>
      <ul className="concept-related">
        {occupations.slice(0, MOST_OTHERS).map(({ uri, label, language, relation }) => (
          <li key={uri}>
            <bdi lang={language}>{label}</bdi>
            {relation === 'optional' ? (
              <span className="suggestions-note"> {text('suggestions.concept.optional')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
