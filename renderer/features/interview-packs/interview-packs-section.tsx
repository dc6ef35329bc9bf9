import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DefinitionCard } from './definition-card.tsx';
import { PackImport } from './pack-import.tsx';
import './packs.css';
import { titleOf } from './title-of.ts';
import { VoicesDialog } from './voices-dialog.tsx';

/** The interviews that can be held here: how far each is translated, who has read it, which voices it has. */
export function InterviewPacksSection() {
  const text = useText();
  const { locale } = useIntl();
  const { client } = useBackend();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.definitions,
    queryFn: () => client.interviews.definitions({}),
  });
  const [voices, setVoices] = useState<{
    readonly definition: DefinitionSummary;
    readonly language: HerLanguage;
  } | null>(null);
  const closeVoices = () => {
    setVoices(null);
    // How many there are now.
    void queries.invalidateQueries({ queryKey: queryKeys.definitions });
  };
  const nameOf = (id: string) => {
    const definition = data?.find((each) => each.id === id);
    return definition ? titleOf(definition, locale) : id;
  };
  return (
    <Section title={text('packs.title')} description={text('packs.text')} id="interviews">
      {error ? (
        <Banner tone="danger" action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}>
          {text('packs.failed')}
        </Banner>
      ) : null}
      {data || error ? null : <Skeleton lines={4} />}
      {data ? (
        <ul className="packs">
          {byTitle(data, locale).map((definition) => (
            <DefinitionCard
              key={definition.id}
              definition={definition}
              onRecord={(language) => setVoices({ definition, language })}
            />
          ))}
        </ul>
      ) : null}
      <PackImport nameOf={nameOf} />
      {voices ? <VoicesDialog {...voices} onClose={closeVoices} /> : null}
    </Section>
  );
}

function byTitle(definitions: readonly DefinitionSummary[], language: string): readonly DefinitionSummary[] {
  return definitions.toSorted((one, other) =>
    titleOf(one, language).localeCompare(titleOf(other, language), language),
  );
}
