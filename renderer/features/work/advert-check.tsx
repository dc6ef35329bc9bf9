import { Check, Minus } from 'lucide-react';
import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { WORD_LANGUAGES } from '../../../shared/taxonomy/suggestion.ts';
import type { WordLanguage } from '../../../shared/taxonomy/suggestion.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { advertSummary } from './advert-summary.ts';
import type { Advert } from './advert-summary.ts';
import { useAdvert } from './use-work.ts';

interface AdvertCheckProps {
  readonly caseId: string;
  readonly language: string;
  readonly record: SkillsOfCase;
}

const MOST_CHARACTERS = 20_000;

/** A job advert, sentence by sentence: what she does already, and what is missing. Nothing of it is kept. */
export function AdvertCheck({ caseId, language, record }: AdvertCheckProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const advert = useAdvert(caseId);
  const [typed, setTyped] = useState('');
  const [spoken, setSpoken] = useState<WordLanguage>(
    WORD_LANGUAGES.find((known) => known === language) ?? 'en',
  );
  return (
    <div className="advert">
      <p className="work-note">{text('work.advert.about')}</p>
      <Select
        label={text('work.advert.language')}
        items={WORD_LANGUAGES.map((tag) => ({ id: tag, label: endonymOf(tag), lang: tag }))}
        value={spoken}
        onChange={setSpoken}
      />
      <TextArea
        label={text('work.advert.text')}
        lang={spoken}
        value={typed}
        maxLength={MOST_CHARACTERS}
        onChange={setTyped}
      />
      <div>
        <Button
          variant="primary"
          isPending={advert.isPending}
          isDisabled={typed.trim() === ''}
          onPress={() => advert.mutate({ language: spoken, text: typed })}
        >
          {text('work.advert.check')}
        </Button>
      </div>
      {advert.error ? <Banner tone="danger">{refusalText(advert.error)}</Banner> : null}
      {advert.data ? <Result advert={advert.data} record={record} lang={spoken} /> : null}
    </div>
  );
}

function endonymOf(tag: WordLanguage): string {
  return LANGUAGES.find((language) => language.tag === tag)?.endonym ?? tag;
}

function Result(props: { readonly advert: Advert; readonly record: SkillsOfCase; readonly lang: string }) {
  const { advert, record, lang } = props;
  const text = useText();
  const { has, of } = advertSummary(advert);
  const asking = advert.filter(({ tasks }) => tasks.length > 0);
  if (of === 0) return <p role="status">{text('work.advert.nothing')}</p>;
  return (
    <section className="advert-result" aria-label={text('work.advert.result')}>
      <p role="status" className="advert-summary">
        {text('work.advert.summary', { has, of })}
      </p>
      <ul className="advert-sentences">
        {asking.map(({ sentence, tasks }, at) => (
          <li key={at} className="advert-sentence">
            <blockquote lang={lang} dir="auto">
              {sentence}
            </blockquote>
            <ul className="match-skills">
              {tasks.map(({ suggestion, skillId }) => (
                <li key={suggestion.uri}>
                  {skillId === null ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
                  <span>
                    <bdi lang={suggestion.language}>{suggestion.label}</bdi>
                    <Answer skillId={skillId} record={record} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Her skill that answers a task, and what she said of it. */
function Answer({ skillId, record }: { readonly skillId: string | null; readonly record: SkillsOfCase }) {
  const text = useText();
  const skill = record.skills.find(({ id }) => id === skillId);
  if (!skill) return <span className="work-note"> {text('work.advert.missing')}</span>;
  return (
    <details className="advert-source">
      <summary>{text('work.advert.hers', { name: skill.value.name || skill.label })}</summary>
      {skill.sources.map(({ id, words, language }) => (
        <blockquote key={id} lang={language || undefined} dir="auto">
          {words}
        </blockquote>
      ))}
    </details>
  );
}
