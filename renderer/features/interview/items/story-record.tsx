// The counsellor's half of a story: six prompts to tick and to write along, a title, and her own words.
import type { LeafOf } from '../../../../shared/interview/definition.ts';
import { keys, STORY_PROMPTS } from '../../../../shared/interview/text-keys.ts';
import type { StoryPrompt } from '../../../../shared/interview/text-keys.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Side } from '../side.ts';
import type { ToldStory } from './story-item.tsx';
import { useTypedText } from './use-typed-text.ts';

export interface StoryProps {
  readonly item: LeafOf<'story'>;
  readonly side: Side;
  readonly labelId: string;
  readonly story: ToldStory;
  readonly onAnswer: (story: ToldStory) => void;
}

interface StoryRecordProps extends StoryProps {
  readonly onDraft: (story: ToldStory) => void;
}

/** As many letters as a line and a paragraph may have. */
const LINE = 300;
const PARAGRAPH = 5000;

export function StoryRecord({ item, side, labelId, story, onAnswer, onDraft }: StoryRecordProps) {
  const title = useTypedText({
    value: story.title,
    onDraft: (words) => onDraft({ ...story, title: words }),
    onClear: () => onDraft({ ...story, title: '' }),
  });
  const quote = useTypedText({
    value: story.quote,
    onDraft: (words) => onDraft({ ...story, quote: words }),
    onClear: () => onDraft({ ...story, quote: '' }),
  });
  return (
    <div role="group" aria-labelledby={labelId} className="story">
      <ol className="story-prompts">
        {STORY_PROMPTS.map((prompt) => (
          <Prompt
            key={prompt}
            label={side.text(keys.prompt(item.id, prompt))}
            {...{ prompt, story, onAnswer, onDraft }}
          />
        ))}
      </ol>
      <TextField label={side.word('story.title')} value={title.text} onChange={title.type} maxLength={LINE} />
      <TextArea
        label={side.word('story.quote')}
        value={quote.text}
        onChange={quote.type}
        maxLength={PARAGRAPH}
      />
      <Checkbox
        label={side.word('story.mayQuote')}
        value={story.mayQuote}
        onChange={(mayQuote) => onAnswer({ ...story, mayQuote })}
      />
    </div>
  );
}

interface PromptProps extends Pick<StoryRecordProps, 'story' | 'onAnswer' | 'onDraft'> {
  readonly prompt: StoryPrompt;
  readonly label: string;
}

/** Ticked as soon as something is written; ticking without words says that it was told. */
function Prompt({ prompt, label, story, onAnswer, onDraft }: PromptProps) {
  const { told, words } = story.told[prompt] ?? { told: false, words: '' };
  const { text, type } = useTypedText({
    value: words,
    onDraft: (typed) => onDraft(withPrompt(story, prompt, { told: true, words: typed })),
    onClear: () => onDraft(withPrompt(story, prompt, { told, words: '' })),
  });
  return (
    <li className="story-prompt">
      <Checkbox
        label={label}
        value={told}
        onChange={(isTold) => onAnswer(withPrompt(story, prompt, { told: isTold, words }))}
      />
      <TextArea label={label} isLabelHidden value={text} onChange={type} maxLength={PARAGRAPH} />
    </li>
  );
}

/** A prompt that is neither told nor written is as if nobody had asked. */
function withPrompt(
  story: ToldStory,
  prompt: StoryPrompt,
  part: { readonly told: boolean; readonly words: string },
): ToldStory {
  const { [prompt]: _, ...others } = story.told;
  const isNothing = !part.told && part.words === '';
  return { ...story, told: isNothing ? others : { ...others, [prompt]: part } };
}
