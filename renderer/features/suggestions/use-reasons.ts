import { useCallback } from 'react';
import type { Reason } from '../../../shared/taxonomy/suggestion.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';

/** More words make no sentence shorter to read. */
const MOST_WORDS = 4;

/** Says a reason in one sentence. */
export function useReasons(): (reason: Reason) => string {
  const text = useText();
  const { list } = useFormats();
  return useCallback(
    (reason) => {
      switch (reason.by) {
        case 'activity':
          // The card itself: that it tells of itself says nothing.
          return reason.words.length === 0 || reason.words.includes(reason.title)
            ? text('reasons.activityOnly', { title: reason.title })
            : text('reasons.activity', { words: few(reason.words), title: reason.title });
        case 'label':
          return text('reasons.label', { words: few(reason.words), label: reason.label });
        case 'spelling':
          return text('reasons.spelling', { typed: reason.typed, read: reason.read });
        case 'occupation':
          return text('reasons.occupation', { label: reason.label });
        case 'skills':
          return text('reasons.skills', { labels: list(reason.labels.slice(0, MOST_WORDS)) });
      }
    },
    [text, list],
  );
}

const few = (words: readonly string[]) => words.slice(0, MOST_WORDS).join(', ');
