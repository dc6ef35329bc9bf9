import { keys } from '../../../../shared/interview/text-keys.ts';
import { Words } from '../words.tsx';
import type { ItemProps } from './item-props.ts';
import { OneOf } from './one-of.tsx';

/** Of the five faces: all, from the saddest to the gladdest, or from the calm one on, where "a little" is the least. */
const FACES = { 3: [3, 4, 5], 5: [1, 2, 3, 4, 5] } as const;

/** How much or how well, by faces in a row. */
export function ScaleItem({ item, side, labelId, value, onAnswer }: ItemProps<'scale'>) {
  return (
    <OneOf
      isRow
      side={side}
      labelId={labelId}
      options={FACES[item.steps].map((face, index) => ({
        id: String(index + 1),
        picture: `face-${face}`,
        words: <Words side={side} of={keys.step(item.id, index + 1)} />,
      }))}
      value={value === undefined ? undefined : String(value)}
      onChange={(id) => onAnswer(Number(id))}
    />
  );
}
