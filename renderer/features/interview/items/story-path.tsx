// Her half of a story: the six prompts as a way that she goes, what she told already behind her, the next one large.
import { Check } from 'lucide-react';
import { useId } from 'react';
import { keys, STORY_PROMPTS } from '../../../../shared/interview/text-keys.ts';
import type { StoryPrompt } from '../../../../shared/interview/text-keys.ts';
import { Picture } from '../../../ui/picture.tsx';
import { Words } from '../words.tsx';
import type { StoryProps } from './story-record.tsx';
import { YesNo } from './yes-no.tsx';

const PICTURES: Readonly<Record<StoryPrompt, string>> = {
  situation: 'situation',
  action: 'action',
  tools: 'tools',
  ending: 'ending',
  problem: 'problem',
  taught: 'teach',
};

export function StoryPath({ item, side, labelId, story, onAnswer }: StoryProps) {
  const isTold = (prompt: StoryPrompt) => story.told[prompt]?.told ?? false;
  const current = STORY_PROMPTS.find((prompt) => !isTold(prompt));
  return (
    <div role="group" aria-labelledby={labelId} className="story">
      <ol className="story-path">
        {STORY_PROMPTS.map((prompt) => (
          <li
            key={prompt}
            className="story-stop"
            data-told={isTold(prompt)}
            {...(prompt === current ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="story-stop-picture">
              <Picture id={PICTURES[prompt]} size={prompt === current ? 'large' : 'small'} />
            </span>
            <span className="story-stop-words">
              <Words side={side} of={keys.prompt(item.id, prompt)} />
            </span>
            {isTold(prompt) ? (
              <span className="story-stop-told">
                <Check role="img" aria-label={side.word('story.told')} />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {story.quote === '' ? null : <Quote {...{ side, story, onAnswer }} />}
    </div>
  );
}

/** Her own words, and whether they may stand on paper: that is hers to say, and no until she says yes. */
function Quote({ side, story, onAnswer }: Pick<StoryProps, 'side' | 'story' | 'onAnswer'>) {
  const questionId = useId();
  return (
    <>
      <blockquote className="story-quote" dir="auto">
        {story.quote}
      </blockquote>
      <p id={questionId} className="story-question">
        {side.word('story.mayQuote')}
      </p>
      <YesNo
        side={side}
        labelId={questionId}
        value={story.mayQuote}
        onChange={(mayQuote) => onAnswer({ ...story, mayQuote })}
      />
    </>
  );
}
