// What goes on as long as someone is at work: the vault hears that she is there, and notices, which may name someone, go
// when the vault locks.
import { useEffect } from 'react';
import { useBackend } from '../backend/queries.tsx';
import { clearNotices } from '../ui/notify.tsx';

const TOUCH_EVERY_MS = 20_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export function useSession(isUnlocked: boolean): void {
  useTouch(isUnlocked);
  const connection = useBackend();
  useEffect(
    () =>
      connection.subscribe((event) => {
        if (event.type === 'vaultLocked') clearNotices();
      }),
    [connection],
  );
}

function useTouch(isUnlocked: boolean): void {
  const { client } = useBackend();
  useEffect(() => {
    if (!isUnlocked) return undefined;
    let lastTouch = 0;
    const touch = () => {
      const now = Date.now();
      if (now - lastTouch < TOUCH_EVERY_MS) return;
      lastTouch = now;
      // A lost connection shows by itself.
      void client.vault.touch({}).catch(() => undefined);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [client, isUnlocked]);
}
