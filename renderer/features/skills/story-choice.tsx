import { useQuery } from '@tanstack/react-query';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useText } from '../../i18n/use-text.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** One of the times that she told of. */
export function StoryChoice(props: {
  readonly caseId: string;
  readonly value: string | null;
  readonly onChoose: (story: { storyId: string; title: string }) => void;
}) {
  const { caseId, value, onChoose } = props;
  const text = useText();
  const { client } = useBackend();
  const { data } = useQuery({
    queryKey: queryKeys.told(caseId),
    queryFn: () => client.interviews.record({ caseId }),
  });
  if (!data) return <Skeleton label={text('skills.loading')} />;
  if (data.stories.length === 0) return <p>{text('skills.evidence.noStory')}</p>;
  const titleOf = (id: string) => {
    const story = data.stories.find((told) => told.id === id);
    return story?.value.title || text('told.story.untitled');
  };
  return (
    <RadioGroup
      label={text('skills.evidence.field.story')}
      items={data.stories.map(({ id, value: story }) => ({
        id,
        label: titleOf(id),
        description: story.action.slice(0, 160),
      }))}
      value={value}
      onChange={(storyId) => onChoose({ storyId, title: titleOf(storyId) })}
    />
  );
}
