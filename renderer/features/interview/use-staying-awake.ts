import { useEffect } from 'react';
import { useBackend } from '../../backend/queries.tsx';

/** People talk and nobody touches the keyboard: at the table the vault waits longer than elsewhere before it locks. */
const AT_THE_TABLE_MINUTES = 20;
const MINUTE_MS = 60_000;
const SIGNS_OF_WORK = ['keydown', 'pointerdown', 'pointermove'] as const;

/** Keeps the vault open while an interview is on the screen, for twenty minutes after the last sign of work. */
export function useStayingAwake({ isCovered }: { readonly isCovered: boolean }): void {
  const { client } = useBackend();
  useEffect(() => {
    if (isCovered) return;
    let lastSign = Date.now();
    const notice = () => {
      lastSign = Date.now();
    };
    const timer = setInterval(() => {
      const isTalking = Date.now() - lastSign < AT_THE_TABLE_MINUTES * MINUTE_MS;
      // A refusal means that it is locked already, which shows by itself.
      if (isTalking && document.visibilityState === 'visible') {
        void client.vault.touch({}).catch(() => undefined);
      }
    }, MINUTE_MS / 2);
    for (const sign of SIGNS_OF_WORK) window.addEventListener(sign, notice);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_WORK) window.removeEventListener(sign, notice);
    };
  }, [client, isCovered]);
}
