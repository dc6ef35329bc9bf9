// What every item's component gets. It shows one item on one half of the table and tells what was answered; where answers
// are kept, and what else is on the screen, it does not know.
import type { ComponentType } from 'react';
import type { ValueOf } from '../../../../shared/interview/answers.ts';
import type { Definition, LeafOf, LeafType } from '../../../../shared/interview/definition.ts';
import type { Side } from '../side.ts';

export interface ItemProps<T extends LeafType> {
  readonly item: LeafOf<T>;
  readonly definition: Definition;
  /** The answered value; undefined where there is none, whatever the reason. */
  readonly value: ValueOf<T> | undefined;
  /** Takes an answer that is complete in itself: a choice, a number. Stored at once. */
  readonly onAnswer: (value: ValueOf<T>) => void;
  /** Takes what is being typed or drawn, at every key press. Stored at once as a draft, and as an answer on leaving. */
  readonly onDraft: (value: ValueOf<T>) => void;
  /** Takes the answer back: the item counts as not asked. */
  readonly onClear: () => void;
  readonly side: Side;
  /** The id of the element that holds the question, for `aria-labelledby`. */
  readonly labelId: string;
  /** The cards that were chosen in another item (`dayClock`), by that item's id. */
  readonly chosenIn: (item: string) => readonly string[];
}

export type ItemComponent<T extends LeafType> = ComponentType<ItemProps<T>>;
