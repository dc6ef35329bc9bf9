import type { LeafOf } from '../../../../shared/interview/definition.ts';
import { keys } from '../../../../shared/interview/text-keys.ts';
import type { Side } from '../side.ts';
import { Words } from '../words.tsx';
import type { Option } from './option-face.tsx';

/** The options of a choice in the words of a half. */
export function optionsOf(item: LeafOf<'choice'> | LeafOf<'multipleChoice'>, side: Side): readonly Option[] {
  return item.options.map(({ id, picture }) => ({
    id,
    picture,
    words: <Words side={side} of={keys.option(item.id, id)} />,
  }));
}

/** Yes and no, with the pictures that they have everywhere. */
export function yesAndNo(side: Side): readonly Option<'yes' | 'no'>[] {
  return [
    { id: 'yes', picture: 'yes', words: side.word('yes') },
    { id: 'no', picture: 'no', words: side.word('no') },
  ];
}
