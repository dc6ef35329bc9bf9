import { useRef } from 'react';
import { keys } from '../../../shared/interview/text-keys.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FactList } from './fact-list.tsx';
import { StoryList } from './story-list.tsx';
import './told.css';
import { historiesOf, themesOf } from './told-record.ts';
import { useRemoval } from './use-removal.ts';
import type { Removed } from './use-removal.ts';
import { useTold } from './use-told.ts';
import type { FindPlace, ToldRecord } from './use-told.ts';

/** What was taken from the interviews besides entries: her consents, her situation, and the times she told of. */
export function ToldSection({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const { record, error, refetch, findPlace } = useTold(caseId);
  const removal = useRemoval(caseId);
  const frame = useRef<HTMLDivElement>(null);
  const remove = async (removed: Removed) => {
    await removal(removed);
    // The button that was pressed is gone.
    frame.current?.focus({ preventScroll: true });
  };
  return (
    <>
      {error ? (
        <Banner tone="danger" action={<Button onPress={refetch}>{text('ui.retry')}</Button>}>
          {text('told.failed')}
        </Banner>
      ) : null}
      {record || error ? null : <Skeleton label={text('told.loading')} />}
      {record ? (
        <div ref={frame} className="told" tabIndex={-1}>
          <Told record={record} findPlace={findPlace} onRemove={(removed) => void remove(removed)} />
        </div>
      ) : null}
    </>
  );
}

interface ToldProps {
  readonly record: ToldRecord;
  readonly findPlace: FindPlace;
  readonly onRemove: (removed: Removed) => void;
}

function Told({ record, findPlace, onRemove }: ToldProps) {
  const text = useText();
  const { consents, situation } = historiesOf(record.facts);
  const themes = themesOf(situation, (fact) => {
    const place = findPlace(fact);
    if (!place) return { id: '', title: text('told.themeless') };
    const { placed, speech } = place;
    return {
      id: `${speech.definition.id}/${placed.section.id}`,
      title: speech.text(keys.section(placed.section.id)),
    };
  });
  if (record.facts.length === 0 && record.stories.length === 0) {
    return <p className="told-empty">{text('told.empty')}</p>;
  }
  return (
    <>
      <FactList title={text('told.consents')} facts={consents} findPlace={findPlace} onRemove={onRemove} />
      {themes.map(({ id, title, facts }) => (
        <FactList key={id} title={title} facts={facts} findPlace={findPlace} onRemove={onRemove} />
      ))}
      <StoryList stories={record.stories} findPlace={findPlace} onRemove={onRemove} />
    </>
  );
}
