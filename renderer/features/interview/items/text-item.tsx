import type { ItemProps } from './item-props.ts';
import { TypedLine } from './typed-line.tsx';
import { useTypedText } from './use-typed-text.ts';
import { Written } from './written.tsx';

/** As many letters as an answer may have. */
const MOST = 300;

/** A line of text. The counsellor types it; what belongs to her person, her name or her number, she can type herself. */
export function TextItem({ item, side, labelId, value, onDraft, onClear }: ItemProps<'text'>) {
  const { text, type } = useTypedText({ value, onDraft, onClear });
  const isHerOwn = item.record !== undefined && 'person' in item.record;
  if (side.who === 'hers' && !isHerOwn) return <Written words={text} />;
  return <TypedLine labelId={labelId} text={text} onType={type} most={MOST} />;
}
