import { useState } from 'react';
import { numberText, readNumber } from './number-steps.ts';
import type { NumberRange } from './number-steps.ts';

interface TypedNumber {
  readonly value: number | undefined;
  readonly range: NumberRange;
  readonly language: string;
  readonly onDraft: (value: number) => void;
  readonly onClear: () => void;
}

/** The text of a number field: what is typed stands as long as it means the value; what cannot be a number has no value. */
export function useTypedNumber({ value, range, language, onDraft, onClear }: TypedNumber) {
  const [typed, setTyped] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (typed !== null && readNumber(typed, range) !== value) setTyped(null);
  }
  const type = (text: string) => {
    const meant = readNumber(text, range);
    setTyped(text);
    if (meant === undefined) onClear();
    else onDraft(meant);
  };
  const isImpossible = typed !== null && typed.trim() !== '' && readNumber(typed, range) === undefined;
  return {
    text: typed ?? (value === undefined ? '' : numberText(value, language)),
    type,
    isImpossible,
    /** On leaving the field: the number as it is usually written. */
    leave: () => {
      if (!isImpossible) setTyped(null);
    },
    /** After a step: what was typed before counts no more. */
    forget: () => setTyped(null),
  };
}
