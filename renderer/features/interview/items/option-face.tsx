import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import './options.css';
import './tiles.css';

/** Something that can be chosen, as it is shown. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly picture?: string | undefined;
  readonly words: ReactNode;
}

interface OptionFaceProps {
  readonly side: Side;
  readonly option: Option;
  /** From 0; the counsellor sees which digit chooses it. */
  readonly index: number;
}

/** Picture, words and the place where the check mark comes. */
export function OptionFace({ side, option, index }: OptionFaceProps) {
  return (
    <>
      {option.picture === undefined ? null : (
        <Picture id={option.picture} size={side.who === 'hers' ? 'card' : 'small'} />
      )}
      <span className="tile-words">{option.words}</span>
      {side.who === 'counsellor' && index < 9 ? (
        <kbd className="option-digit" aria-hidden="true">
          {index + 1}
        </kbd>
      ) : null}
      <span className="option-mark" aria-hidden="true">
        <Check />
      </span>
    </>
  );
}

/** How the options lie: pictures above their words in two or three columns on her half, lines otherwise. */
export function layoutOf(side: Side, options: readonly Option[]) {
  const areCards = side.who === 'hers' && options.some(({ picture }) => picture !== undefined);
  return {
    'data-cards': areCards,
    'data-columns': options.length === 2 || options.length === 4 ? 2 : 3,
  };
}
