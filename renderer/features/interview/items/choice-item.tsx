import type { ItemProps } from './item-props.ts';
import { OneOf } from './one-of.tsx';
import { optionsOf } from './options-of.tsx';

/** One of several answers. */
export function ChoiceItem({ item, side, labelId, value, onAnswer }: ItemProps<'choice'>) {
  return (
    <OneOf side={side} labelId={labelId} options={optionsOf(item, side)} value={value} onChange={onAnswer} />
  );
}
