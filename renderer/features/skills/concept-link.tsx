import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link2Off } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { HeldSkill } from '../../../shared/contract/skills.contract.ts';
import type { Suggestion } from '../../../shared/taxonomy/suggestion.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useChangeSkills } from './use-skills.ts';

const NONE = { conceptUri: null, conceptLabel: '', conceptLanguage: '', conceptVersion: '' };
const PAUSE_MS = 80;
const OFFERED = 6;

/** The standard skill that hers is recorded as: its label as it was, or a way to find one. */
export function ConceptLink(props: {
  readonly caseId: string;
  readonly language: string;
  readonly held: HeldSkill;
}) {
  const { caseId, language, held } = props;
  const text = useText();
  const change = useChangeSkills();
  const [isSearching, setSearching] = useState(false);
  const { value, id } = held;
  const link = (concept: typeof NONE | ReturnType<typeof conceptOf>) =>
    void change((client) => client.skills.link({ caseId, skillId: id, concept }));
  if (value.conceptUri !== null) {
    return (
      <div className="concept">
        <p className="concept-words">
          <span className="skill-part-note">{text('skills.concept.is')}</span>{' '}
          <bdi lang={value.conceptLanguage || undefined}>{value.conceptLabel || held.label}</bdi>
        </p>
        <p className="skill-part-note concept-uri">
          ESCO {value.conceptVersion} · <bdi dir="ltr">{value.conceptUri}</bdi>
        </p>
        <Button variant="quiet" icon={<Link2Off />} onPress={() => link(NONE)}>
          {text('skills.concept.unlink')}
        </Button>
      </div>
    );
  }
  return (
    <div className="concept">
      <p className="skill-part-note">{text('skills.concept.none')}</p>
      {isSearching ? (
        <ConceptSearch
          language={language}
          initial={value.name}
          onChoose={(suggestion) => link(conceptOf(suggestion))}
        />
      ) : (
        <Button variant="quiet" onPress={() => setSearching(true)}>
          {text('skills.concept.find')}
        </Button>
      )}
    </div>
  );
}

function conceptOf({ uri, label, language }: Suggestion) {
  return { conceptUri: uri, conceptLabel: label, conceptLanguage: language, conceptVersion: '' };
}

function ConceptSearch(props: {
  readonly language: string;
  readonly initial: string;
  readonly onChoose: (suggestion: Suggestion) => void;
}) {
  const { language, initial, onChoose } = props;
  const text = useText();
  const { client } = useBackend();
  const [typed, setTyped] = useState(initial);
  const [asked, setAsked] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({
    queryKey: ['case', 'suggest', language, asked],
    queryFn: () =>
      client.taxonomy.suggest({
        language,
        text: asked,
        kinds: ['skill'],
        top: OFFERED,
        mode: 'typing',
        caseId: null,
      }),
    enabled: asked.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return (
    <div className="concept-search">
      <SearchField label={text('skills.concept.search')} value={typed} onChange={setTyped} autoFocus />
      {found.data?.length === 0 ? <p className="skill-part-note">{text('skills.concept.nothing')}</p> : null}
      <ul className="concept-found">
        {found.data?.map((suggestion) => (
          <li key={suggestion.uri}>
            <Button variant="quiet" onPress={() => onChoose(suggestion)}>
              <bdi lang={suggestion.language}>{suggestion.label}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
