import { createContext, use, useEffect } from 'react';

/** Told whenever a recovery code comes to the screen or has been taken down. */
export const CodeOnScreenContext = createContext<(isOnScreen: boolean) => void>(() => undefined);

/**
 * Says that a recovery code is on the screen. A lock takes it away without a word: whoever hears this can tell her
 * afterwards that she may have no valid code on paper.
 */
export function useCodeOnScreen(isOnScreen: boolean): void {
  const tell = use(CodeOnScreenContext);
  useEffect(() => {
    if (isOnScreen) tell(true);
  }, [isOnScreen, tell]);
}
