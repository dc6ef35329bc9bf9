import type { ItemProps } from './item-props.ts';
import { TypedText } from './typed-text.tsx';
import { useTypedText } from './use-typed-text.ts';

/** As many letters as an answer may have. */
const MOST = 20_000;

/** For the counsellor's eyes: on her half there is nothing of it. */
export function NoteItem({ side, labelId, value, onDraft, onClear }: ItemProps<'note'>) {
  const { text, type } = useTypedText({ value, onDraft, onClear });
  if (side.who === 'hers') return null;
  return <TypedText labelId={labelId} text={text} onType={type} most={MOST} />;
}
