import { ChevronDown, Quote, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Story } from '../../../shared/domain/story.ts';
import { keys, STORY_PROMPTS } from '../../../shared/interview/text-keys.ts';
import type { StoryPrompt } from '../../../shared/interview/text-keys.ts';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Held } from './told-record.ts';
import type { Removed } from './use-removal.ts';
import { useNames } from './use-speech.ts';
import type { FindPlace, ToldPlace } from './use-told.ts';

interface StoryListProps {
  readonly stories: readonly Held<Story>[];
  readonly findPlace: FindPlace;
  readonly onRemove: (removed: Removed) => void;
}

/** The times that she told of. */
export function StoryList({ stories, findPlace, onRemove }: StoryListProps) {
  const text = useText();
  const heading = useId();
  if (stories.length === 0) return null;
  return (
    <section className="told-group" aria-labelledby={heading}>
      <h3 id={heading} className="told-heading">
        {text('told.stories')}
      </h3>
      <ul className="told-stories">
        {stories.map(({ id, value }) => {
          const title = value.title || text('told.story.untitled');
          return (
            <li key={id} className="told-story">
              <details className="told-story-card">
                <StorySummary title={title} story={value} />
                <StoryParts story={value} place={findPlace(value)} />
              </details>
              <IconButton
                label={text('told.remove', { title })}
                icon={<Trash2 />}
                onPress={() => onRemove({ kind: 'story', id, title })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function StorySummary({ title, story }: { readonly title: string; readonly story: Story }) {
  const text = useText();
  const { date, languageName } = useNames();
  const { toldOn, toldIn } = story;
  return (
    <summary className="told-story-summary">
      <ChevronDown className="told-chevron" aria-hidden="true" />
      <span className="told-story-words">
        <bdi className="told-story-title">{title}</bdi>
        <span className="told-when">
          {text('told.story.told', { date: date(toldOn), language: languageName(toldIn) })}
        </span>
      </span>
    </summary>
  );
}

/** The parts that she told, each below the question that asked for it, and her own words. */
function StoryParts({ story, place }: { readonly story: Story; readonly place: ToldPlace | undefined }) {
  const text = useText();
  const told = STORY_PROMPTS.filter((prompt) => story[prompt] !== '');
  const labelOf = (prompt: StoryPrompt) =>
    (place && place.speech.text(keys.prompt(place.placed.item.id, prompt))) ||
    text(`told.story.prompt.${prompt}`);
  return (
    <div className="told-story-parts">
      {told.length === 0 && story.quote === '' ? (
        <p className="told-state">{text('told.story.bare')}</p>
      ) : null}
      {told.length === 0 ? null : (
        <dl className="told-parts">
          {told.map((prompt) => (
            <div key={prompt} className="told-part">
              <dt>
                <bdi>{labelOf(prompt)}</bdi>
              </dt>
              <dd className="told-typed" dir="auto">
                {story[prompt]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {story.quote === '' ? null : (
        <figure className="told-quote">
          <blockquote className="told-typed" dir="auto">
            {story.quote}
          </blockquote>
          <figcaption className="told-quote-mark" data-free={story.mayQuote ? '' : undefined}>
            <Quote aria-hidden="true" />
            {text(story.mayQuote ? 'told.story.mayQuote' : 'told.story.mayNotQuote')}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
