import type { ValueOf } from '../../../../shared/interview/answers.ts';
import type { ItemProps } from './item-props.ts';
import { StoryPath } from './story-path.tsx';
import { StoryRecord } from './story-record.tsx';
import './story.css';

export type ToldStory = ValueOf<'story'>;

/** One time that she tells of: the counsellor ticks and writes along six prompts, she sees how far she is. */
export function StoryItem({ item, value, onAnswer, onDraft, onClear, side, labelId }: ItemProps<'story'>) {
  const story = value ?? EMPTY;
  const orClear = (keep: (story: ToldStory) => void) => (next: ToldStory) => {
    if (isEmpty(next)) onClear();
    else keep(next);
  };
  const props = { item, side, labelId, story, onAnswer: orClear(onAnswer) };
  return side.who === 'hers' ? (
    <StoryPath {...props} />
  ) : (
    <StoryRecord {...props} onDraft={orClear(onDraft)} />
  );
}

const EMPTY: ToldStory = { title: '', told: {}, quote: '', mayQuote: false };

function isEmpty({ title, told, quote, mayQuote }: ToldStory): boolean {
  return title === '' && quote === '' && !mayQuote && Object.keys(told).length === 0;
}
