import { useState } from 'react';

interface TypedText {
  readonly value: string | undefined;
  readonly onDraft: (text: string) => void;
  readonly onClear: () => void;
}

/**
 * The text of a field that is typed into here while its value may change elsewhere: what is typed stands until it comes back as
 * the value; from then on the value does. An emptied field is one without an answer.
 */
export function useTypedText({ value, onDraft, onClear }: TypedText) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null && typed === (value ?? '')) setTyped(null);
  const type = (text: string) => {
    setTyped(text);
    if (text === '') onClear();
    else onDraft(text);
  };
  return { text: typed ?? value ?? '', type };
}
