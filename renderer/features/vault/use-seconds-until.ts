import { useCallback, useSyncExternalStore } from 'react';

const TICK_MS = 250;

function everyTick(listener: () => void): () => void {
  const timer = setInterval(listener, TICK_MS);
  return () => clearInterval(timer);
}
const never = () => () => undefined;

/** Whole seconds until an instant, counted down; 0 when it has passed or there is none. */
export function useSecondsUntil(instant: string | null): number {
  const seconds = useCallback(
    () => (instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1000))),
    [instant],
  );
  return useSyncExternalStore(instant === null ? never : everyTick, seconds);
}
