import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { BrowseProps } from './browse-pane.tsx';
import { ConceptWords } from './concept-dialog.tsx';
import type { Offer } from './offers.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useConcept } from './use-finding.ts';

/** One occupation: what it is, and the skills that it needs, the essential ones first. */
export function OccupationPlace(props: BrowseProps & { readonly uri: string }) {
  const { uri, language, record, deciding, originOf } = props;
  const text = useText();
  const { data, error, refetch } = useConcept(uri, language);
  if (error) {
    return (
      <Banner tone="danger" action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}>
        {text('suggestions.browse.failed')}
      </Banner>
    );
  }
  if (!data) return <Skeleton label={text('suggestions.browse.loading')} />;
  const { concept, related } = data;
  const offers = related
    .filter(({ kind }) => kind === 'skill')
    .map((skill): Offer => ({
      uri: skill.uri,
      label: skill.label,
      language: skill.language,
      official: skill.official,
      group: skill.group,
      why: [{ by: 'occupation', uri, label: concept.label }],
    }));
  return (
    <div className="find-pane">
      <ConceptWords description={data.description} alternatives={data.alternatives} />
      {offers.length === 0 ? (
        <p>{text('suggestions.browse.noSkills')}</p>
      ) : (
        <SuggestionList
          title={text('suggestions.browse.needs', { label: concept.label })}
          {...{ offers, record, language, deciding, originOf }}
        />
      )}
    </div>
  );
}
