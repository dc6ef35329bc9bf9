import type { ItemProps } from './item-props.ts';
import { TypedText } from './typed-text.tsx';
import { useTypedText } from './use-typed-text.ts';
import { Written } from './written.tsx';

/** As many letters as an answer may have. */
const MOST = 20_000;

/** What she tells: the counsellor types, she sees it grow. */
export function LongTextItem({ side, labelId, value, onDraft, onClear }: ItemProps<'longText'>) {
  const { text, type } = useTypedText({ value, onDraft, onClear });
  if (side.who === 'hers') return <Written words={text} />;
  return <TypedText labelId={labelId} text={text} onType={type} most={MOST} />;
}
