import type { ItemProps } from './item-props.ts';
import { YesNo } from './yes-no.tsx';

/** Yes or no. */
export function YesNoItem({ side, labelId, value, onAnswer }: ItemProps<'yesNo'>) {
  return <YesNo side={side} labelId={labelId} value={value} onChange={onAnswer} />;
}
