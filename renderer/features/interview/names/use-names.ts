import { useCallback, useSyncExternalStore } from 'react';
import { loadNames, namesAtHand } from './load-names.ts';
import type { Names } from './names.ts';

/** The names in a language; null for the moment that it takes to read them. */
export function useNames(language: string): Names | null {
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!namesAtHand(language)) void loadNames(language).then(tell, tell);
      return () => undefined;
    },
    [language],
  );
  return useSyncExternalStore(subscribe, () => namesAtHand(language));
}
