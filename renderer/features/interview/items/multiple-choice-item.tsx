import type { ItemProps } from './item-props.ts';
import { ManyOf } from './many-of.tsx';
import { optionsOf } from './options-of.tsx';

/** As many of several answers as are true. Without any, nothing was answered. */
export function MultipleChoiceItem(props: ItemProps<'multipleChoice'>) {
  const { item, side, labelId, value = [], onAnswer, onClear } = props;
  return (
    <ManyOf
      side={side}
      labelId={labelId}
      options={optionsOf(item, side)}
      value={value}
      onChange={(ids) => (ids.length === 0 ? onClear() : onAnswer(ids))}
    />
  );
}
